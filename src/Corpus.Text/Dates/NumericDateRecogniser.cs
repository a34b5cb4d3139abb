namespace Corpus.Text.Dates;

/// <summary>Dates in figures only: "2022-04-07", "2/24/98", "24.02.2022", "9/11".</summary>
internal static class NumericDateRecogniser
{
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        if (!words.IsDigits(index) || words.Mark(index + 1) is not ('-' or '/' or '.') || !words.IsGlued(index + 1) || IsContinued(words, index - 1))
        {
            return false;
        }

        var separator = words.Mark(index + 1);
        var second = words.IsGlued(index + 2) ? words.Figure(index + 2, 2) : -1;
        if (second < 0)
        {
            return false;
        }

        if (!words.IsMark(index + 3, separator) || !words.IsGlued(index + 3) || !words.IsGlued(index + 4) || !words.IsDigits(index + 4))
        {
            return separator == '/' && second == 11 && words.Figure(index, 1) == 9 && TryEnd(words, index, 3, 2001, 9, 11, ref match);
        }

        if (words.Figure(index, 4, 4) is var year and >= 0)
        {
            return words.Figure(index + 4, 2) is var day and >= 0 && TryEnd(words, index, 5, year, second, day, ref match);
        }

        var first = words.Figure(index, 2);
        year = words.Figure(index + 4, 4, 4);
        if (first < 0)
        {
            return false;
        }

        if (year < 0)
        {
            // Two figures for the year may be a score, a dose, a version: only slashes, and only a day that exists.
            year = words.Figure(index + 4, 2, 2);
            if (year < 0 || separator != '/')
            {
                return false;
            }

            year = Years.FullYear(year);
            if (!CalendarDate.Exists(year, first, second) && !CalendarDate.Exists(year, second, first))
            {
                return false;
            }
        }

        // American unless it cannot be, or is written with full stops; the resolver may know better.
        var dayFirst = second <= 12 && (first > 12 || separator == '.');
        if (!TryEnd(words, index, 5, year, dayFirst ? second : first, dayFirst ? first : second, ref match))
        {
            return false;
        }

        match.Expression.IsAmbiguous = separator != '.' && first <= 12 && second <= 12 && first != second;
        match.Expression.Order = first is > 12 and <= 31 ? FigureOrder.DayFirst : second is > 12 and <= 31 ? FigureOrder.MonthFirst : FigureOrder.Unknown;
        return true;
    }

    private static bool TryEnd(in DateWords words, int index, int length, int year, int month, int day, ref DateMatch match)
    {
        if (IsContinued(words, index + length) || (words.IsGlued(index + length) && words.IsLetters(index + length) && !words.Is(index + length, "t")))
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

    /// <summary>Whether a mark that joins figures stands at <paramref name="index"/> with another figure beyond it.</summary>
    private static bool IsContinued(in DateWords words, int index) =>
        words.Mark(index) is '-' or '/' or '.' or ',' or ':' or '+' && words.IsGlued(index) && words.IsGlued(index + 1)
        && words.IsDigits(index + 1) && words.IsDigits(index - 1);
}
