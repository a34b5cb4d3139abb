using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Reads years: as figures, in words, and behind the period that they belong to.</summary>
internal static class Years
{
    /// <summary>The year of four figures at <paramref name="index"/>, not a part of a longer number and not a count of something; -1 otherwise.</summary>
    public static int Figure(in DateWords words, int index)
    {
        var year = words.Figure(index, 4, 4);
        return year < 0 || (words.IsInLongerFigure(index) && !IsBeforeSlashedYear(words, index)) || IsMeasured(words, index)
            || (words.IsGlued(index + 1) && (words.IsLetters(index + 1) || words.Mark(index + 1) is '%' or '°' or '+'))
            || (words.IsHyphen(index + 1) && words.Kind(index + 2) == DateTermKind.Measure)
            ? -1
            : year;
    }

    /// <summary>Whether the figure counts or measures what follows; but "In 2016 people voted".</summary>
    private static bool IsMeasured(in DateWords words, int index) =>
        words.Term(index + 1) is { Kind: DateTermKind.Measure } measure
        && !(measure.Value == 1 && (words.Kind(index - 1) == DateTermKind.In || words.Is(index - 1, "since")));

    /// <summary>"1998/99", "2021/2022".</summary>
    private static bool IsBeforeSlashedYear(in DateWords words, int index) =>
        words.IsMark(index + 1, '/') && words.Figure(index + 2, 4, 2) is >= 0 and not (> 99 and < 1000)
        && !(words.IsGlued(index + 3) && words.Mark(index + 3) is '/' or '.' or ',' or ':') && !words.IsMark(index - 1, '/');

    /// <summary>The year of two figures behind an apostrophe at <paramref name="index"/> ("’98"); -1 otherwise.</summary>
    public static int Short(in DateWords words, int index) =>
        words.IsApostrophe(index) && words.IsGlued(index + 1) && words.Figure(index + 1, 2, 2) is var year and >= 0
            ? FullYear(year)
            : -1;

    /// <summary>The year that two figures stand for.</summary>
    public static int FullYear(int twoFigures) => twoFigures < 50 ? 2000 + twoFigures : 1900 + twoFigures;

    /// <summary>The year in words at <paramref name="index"/> ("nineteen ninety-six", "two thousand three"); -1 otherwise.</summary>
    public static int Spelled(in DateWords words, int index, out int end)
    {
        end = index;
        var (kind, value) = words.Term(index);
        if (kind == DateTermKind.Cardinal && value == 2 && words.Kind(index + 1) == DateTermKind.Thousand)
        {
            var rest = Numbers.Spelled(words, words.Is(index + 2, "and") ? index + 3 : index + 2, out end);
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
            var rest = Numbers.Spelled(words, next, out end);

            // "twenty twenty" alone may be eyesight or a game.
            return value == 20 && rest % 10 == 0 ? -1 : value * 100 + rest;
        }

        return -1;
    }

    /// <summary>Adds to a period the year that stands behind it: "April 1999", "February 23-24 this year", "summer of last year".</summary>
    public static bool ReadBehind(in DateWords words, ref DateMatch match)
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

        if (words.Kind(index) == DateTermKind.Of)
        {
            index++;
        }

        if (words.Kind(index) == DateTermKind.DefiniteArticle && words.Term(index + 1) is { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Year })
        {
            index += 2;
        }

        if (Figure(words, index) is var year and >= 0 && !(comma && match.Expression.Form == DateForm.Month && year is < 1000 or > 2999))
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = year;
            match.End = index + 1;
            return true;
        }

        if (Short(words, index) is var shortYear and >= 0)
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = shortYear;
            match.End = index + 2;
            return true;
        }

        if (Spelled(words, index, out var spelledEnd) is var spelled and >= 0)
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = spelled;
            match.End = spelledEnd;
            return true;
        }

        return ReadRelative(words, index, ref match);
    }

    /// <summary>"this year", "last year", "that year", "the same year" behind a period.</summary>
    private static bool ReadRelative(in DateWords words, int index, ref DateMatch match)
    {
        index = words.Kind(index) == DateTermKind.DefiniteArticle ? index + 1 : index;
        if (words.Term(index + 1) is not { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Year } || words.IsPossessive(index + 2))
        {
            return false;
        }

        var (kind, value) = words.Term(index);
        switch (kind)
        {
            case DateTermKind.Direction:
                match.Expression.YearReference = YearReference.Published;
                match.Expression.Year = DateDirections.Offset((DateDirection)value);
                break;

            case DateTermKind.Anaphor:
                match.Expression.YearReference = YearReference.Mentioned;
                match.Expression.Year = value;
                break;

            case DateTermKind.Latest when value == 0:
                match.Expression.YearReference = YearReference.Published;
                match.Expression.Year = 0;
                break;

            default:
                return false;
        }

        match.End = index + 2;
        return true;
    }
}
