using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Reads years, in digits or spelled out, and the year after a period.</summary>
internal static class Years
{
    /// <summary>The four-digit year at <paramref name="index"/>; -1 if there is none, or if it is part of a longer number or counts something.</summary>
    public static int ReadFourDigits(in DateWords words, int index)
    {
        var year = words.Number(index, 4, 4);
        return year < 0 || (words.IsPartOfLongerNumber(index) && !IsBeforeSlashedYear(words, index)) || IsMeasured(words, index)
            || (words.IsAttached(index + 1) && (words.IsLetters(index + 1) || words.Mark(index + 1) is '%' or '°' or '+'))
            || (words.IsHyphen(index + 1) && words.Kind(index + 2) is DateTermKind.Measure or DateTermKind.Unit)
            ? -1
            : year;
    }

    /// <summary>The match of a year, decade or century with its number.</summary>
    public static DateMatch CreateMatch(int first, int end, DateForm form, int year) => new()
    {
        First = first,
        End = end,
        Expression = new DateExpression { Form = form, YearReference = YearReference.Named, Year = year },
    };

    /// <summary>Whether the number counts or measures the next word ("2000 people"). In "In 2016 people voted" it does not.</summary>
    private static bool IsMeasured(in DateWords words, int index) =>
        words.Term(index + 1) is { Kind: DateTermKind.Measure } measure
        && !(measure.Value == 1 && (words.Kind(index - 1) == DateTermKind.In || words.Is(index - 1, "since")));

    /// <summary>Whether the year is the first of two: "1998/99", "2021/2022".</summary>
    private static bool IsBeforeSlashedYear(in DateWords words, int index) =>
        words.IsMark(index + 1, '/') && words.Number(index + 2, 4, 2) is >= 0 and not (> 99 and < 1000)
        && !(words.IsAttached(index + 3) && words.Mark(index + 3) is '/' or '.' or ',' or ':') && !words.IsMark(index - 1, '/');

    /// <summary>The two-digit year after an apostrophe at <paramref name="index"/> ("’98"), as four digits; -1 if there is none.</summary>
    public static int ReadShort(in DateWords words, int index) =>
        words.IsApostrophe(index) && words.IsAttached(index + 1) && words.Number(index + 1, 2, 2) is var year and >= 0
            ? FromTwoDigits(year)
            : -1;

    /// <summary>The year of two digits: 1950 to 2049.</summary>
    public static int FromTwoDigits(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>The spelled-out year at <paramref name="index"/> ("nineteen ninety-six", "two thousand three"); -1 if there is none.</summary>
    public static int ReadSpelled(in DateWords words, int index, out int end)
    {
        end = index;
        var (kind, value) = words.Term(index);
        if (kind == DateTermKind.Cardinal && value == 2 && words.Kind(index + 1) == DateTermKind.Thousand)
        {
            var rest = Numbers.ReadSpelled(words, words.Is(index + 2, "and") ? index + 3 : index + 2, out end);
            end = rest < 0 ? index + 2 : end;
            return 2000 + Math.Max(rest, 0);
        }

        if (!(kind == DateTermKind.Cardinal && value >= 13) && !(kind == DateTermKind.Tens && value == 20))
        {
            return -1;
        }

        var next = words.IsHyphen(index + 1) ? index + 2 : index + 1;
        var (nextKind, nextValue) = words.Term(next);
        if (nextKind == DateTermKind.Cardinal && nextValue == 0)
        {
            end = next + 2;
            return words.Term(next + 1) is { Kind: DateTermKind.Cardinal, Value: > 0 and < 10 } units ? value * 100 + units.Value : -1;
        }

        if (nextKind == DateTermKind.Tens || (nextKind == DateTermKind.Cardinal && nextValue >= 10))
        {
            var rest = Numbers.ReadSpelled(words, next, out end);

            // "twenty twenty" may be eyesight or a game.
            return value == 20 && rest % 10 == 0 ? -1 : value * 100 + rest;
        }

        return -1;
    }

    /// <summary>Extends a match over the year after it, if there is one: "April 1999", "February 23-24 this year", "summer of last year".</summary>
    public static bool ReadTrailing(in DateWords words, ref DateMatch match)
    {
        var index = match.End;
        var comma = words.IsMark(index, ',');
        if (comma)
        {
            if (match.Expression.Form is not (DateForm.CalendarDay or DateForm.Month))
            {
                return false;
            }

            index++;
        }

        if (words.Kind(index) == DateTermKind.Of || IsJointBeforeYear(words, index, match.Expression.Form))
        {
            index++;
        }

        if (words.Kind(index) == DateTermKind.DefiniteArticle && IsYear(words, index + 1))
        {
            index += 2;
        }

        if (ReadFourDigits(words, index) is var year and >= 0 && !(comma && match.Expression.Form == DateForm.Month && year is < 1000 or > 2999))
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = year;
            match.End = index + 1;
            return true;
        }

        if (ReadShort(words, index) is var shortYear and >= 0)
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = shortYear;
            match.End = index + 2;
            return true;
        }

        if (ReadSpelled(words, index, out var spelledEnd) is var spelled and >= 0)
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = spelled;
            match.End = spelledEnd;
            return true;
        }

        return ReadRelative(words, index, ref match);
    }

    /// <summary>Whether "a year ago" or "a year earlier" begins at <paramref name="index"/>.</summary>
    public static bool IsYearAgo(in DateWords words, int index, out int end)
    {
        end = index + 3;
        return (words.Kind(index) == DateTermKind.IndefiniteArticle || words.Is(index, "one")) && IsYear(words, index + 1)
            && words.Term(index + 2) is { Kind: DateTermKind.Ago } or { Kind: DateTermKind.Comparative, Value: < 0 };
    }

    /// <summary>Whether "last year" begins at <paramref name="index"/>.</summary>
    public static bool IsLastYear(in DateWords words, int index, out int end)
    {
        end = index + 2;
        return words.Term(index) is { Kind: DateTermKind.Direction, Value: (int)DateDirection.Last } && IsYear(words, index + 1);
    }

    /// <summary>Whether the word joins the name of a month and a year: "Dec/2018", "23-Sep-2020".</summary>
    private static bool IsJointBeforeYear(in DateWords words, int index, DateForm form) =>
        form is DateForm.Month or DateForm.CalendarDay && words.IsLetters(index - 1) && words.IsJoint(index) && ReadFourDigits(words, index + 1) >= 0;

    private static bool IsYear(in DateWords words, int index) => words.Term(index) is { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Year };

    /// <summary>"this year", "last year", "that year", "the same year", "a year ago" after a period.</summary>
    private static bool ReadRelative(in DateWords words, int index, ref DateMatch match)
    {
        if (index == match.End && IsYearAgo(words, index, out var end))
        {
            match.Expression.YearReference = YearReference.Shifted;
            match.Expression.Year = -1;
            match.End = end;
            return true;
        }

        index = words.Kind(index) == DateTermKind.DefiniteArticle ? index + 1 : index;
        if (!IsYear(words, index + 1) || words.IsPossessive(index + 2))
        {
            return false;
        }

        var (kind, value) = words.Term(index);
        var (reference, years) = kind switch
        {
            DateTermKind.Direction => (YearReference.Published, DateDirections.GetOffset((DateDirection)value)),
            DateTermKind.Anaphor => (YearReference.Mentioned, value),
            DateTermKind.Latest when value == 0 => (YearReference.Published, 0),

            // No other kind refers to a year.
            _ => (YearReference.None, 0),
        };
        if (reference == YearReference.None)
        {
            return false;
        }

        match.Expression.YearReference = reference;
        match.Expression.Year = years;
        match.End = index + 2;
        return true;
    }
}
