using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes dates in digits only: "2022-04-07", "2/24/98", "24.02.2022", "9/11".</summary>
internal static class NumericDateRecognizer
{
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        if (!words.IsDigits(index) || words.Mark(index + 1) is not ('-' or '/' or '.') || !words.IsAttached(index + 1) || IsContinued(words, index - 1))
        {
            return false;
        }

        var separator = words.Mark(index + 1);
        var second = words.IsAttached(index + 2) ? words.Number(index + 2, 2) : -1;
        if (second < 0)
        {
            return false;
        }

        if (!words.IsMark(index + 3, separator) || !words.IsAttached(index + 3) || !words.IsAttached(index + 4) || !words.IsDigits(index + 4))
        {
            return separator == '/' && second == 11 && words.Number(index, 1) == 9 && TryCreateMatch(words, index, 3, 2001, 9, 11, ref match);
        }

        if (words.Number(index, 4, 4) is var year and >= 0)
        {
            return words.Number(index + 4, 2) is var last and >= 0 && TryCreateMatch(words, index, 5, year, second, last, ref match);
        }

        var first = words.Number(index, 2);
        if (first < 0)
        {
            return false;
        }

        var orders = NumericDate.FindOrders(first, second);
        var (month, day) = orders is DayMonthOrders.MonthFirst or DayMonthOrders.Either ? (first, second) : (second, first);
        year = words.Number(index + 4, 4, 4);
        if (year < 0)
        {
            // With a two-digit year it may be a score, a dose or a version: accept only slashes and a day that exists.
            year = words.Number(index + 4, 2, 2);
            if (year < 0 || separator != '/')
            {
                return false;
            }

            year = Years.FromTwoDigits(year);
            if (!CalendarDate.Exists(year, month, day))
            {
                return false;
            }
        }

        if (!TryCreateMatch(words, index, 5, year, month, day, ref match))
        {
            return false;
        }

        match.Expression.Orders = orders;
        match.Expression.Separator = separator;
        match.Expression.Weekday = FindWeekday(words, match);
        return true;
    }

    /// <summary>The weekday beside a date if one of them is in parentheses: "Sunday (05/11/2023)", "05/11/2023 (Sunday)"; 0 if there is none.</summary>
    private static int FindWeekday(in DateWords words, in DateMatch match)
    {
        var index = words.IsMark(match.First - 1, '(') ? match.First - 2
            : words.IsMark(match.End, '(') && words.IsMark(match.End + 2, ')') ? match.End + 1
            : -1;
        return words.Term(index) is { Kind: DateTermKind.Weekday or DateTermKind.ShortWeekday } weekday ? weekday.Value : 0;
    }

    /// <summary>Creates a match of <paramref name="length"/> words, unless a longer number or a word continues it ("2022-04-07T10:00" is accepted).</summary>
    private static bool TryCreateMatch(in DateWords words, int index, int length, int year, int month, int day, ref DateMatch match)
    {
        if (IsContinued(words, index + length) || (words.IsAttached(index + length) && words.IsLetters(index + length) && !words.Is(index + length, "t")))
        {
            return false;
        }

        match = new DateMatch
        {
            First = index,
            End = index + length,
            Expression = new DateExpression { Form = DateForm.CalendarDay, YearReference = YearReference.Named, Year = year, Number = month, Day = day },
        };
        return true;
    }

    /// <summary>Whether the word at <paramref name="index"/> is a mark that joins digits on both sides.</summary>
    private static bool IsContinued(in DateWords words, int index) =>
        words.Mark(index) is '-' or '/' or '.' or ',' or ':' or '+' && words.IsAttached(index) && words.IsAttached(index + 1)
        && words.IsDigits(index + 1) && words.IsDigits(index - 1);
}
