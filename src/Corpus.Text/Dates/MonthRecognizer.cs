using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes periods that begin with the name of a month: "May 1, 1948", "February 23-24 this year", "Sept. 2021", "December last year", "October".</summary>
internal static class MonthRecognizer
{
    /// <summary>How far into a list of days to look for the year. Bounds the time for a long list.</summary>
    private const int MaxListLength = 8;

    /// <summary>Reads the period at a month. <paramref name="expected"/>: whether the preceding words announce a period ("last May").</summary>
    public static bool TryRead(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        var month = ReadName(words, index, out var end);
        if (month < 0)
        {
            return false;
        }

        match = new DateMatch { First = index, End = end, Expression = new DateExpression { Form = DateForm.Month, Number = month } };
        var dayIndex = words.Kind(end) == DateTermKind.DefiniteArticle ? end + 1 : end;
        if (Numbers.ReadDayOfMonth(words, dayIndex, out var dayEnd) is var day and > 0 && !IsCounted(words, dayEnd))
        {
            match.Expression.Form = DateForm.CalendarDay;
            match.Expression.Day = day;
            match.End = dayEnd;
            ReadDayRange(words, ref match);
            if (!Years.ReadTrailing(words, ref match) && month == 9 && day == 11 && words.Kind(match.End) == DateTermKind.Attack)
            {
                // "the Sept. 11 attacks": without a year, those of 2001.
                match.Expression.YearReference = YearReference.Named;
                match.Expression.Year = 2001;
            }

            if (words.IsDash(match.End))
            {
                ReadRangeAcrossYears(words, ref match);
            }

            return true;
        }

        ReadMonthRange(words, ref match);
        return Years.ReadTrailing(words, ref match) || expected || match.Expression.IsRange || CanStandAlone(words, index, end);
    }

    /// <summary>
    /// Gives a period without a year the year of the next one: "between March and June 2021", "2 May - 4 May 2021",
    /// "Feb. 23, 24 and 25, 2021".
    /// </summary>
    public static void InheritYear(in DateWords words, ref DateMatch match)
    {
        ref var expression = ref match.Expression;
        if (expression.Form is not (DateForm.Month or DateForm.CalendarDay) || expression.YearReference != YearReference.None)
        {
            return;
        }

        var second = match;
        for (var count = 0; count < MaxListLength && DayRecognizer.TryReadNext(words, ref second); count++)
        {
        }

        if (second.Expression.YearReference == YearReference.Named)
        {
            expression.YearReference = YearReference.Named;
            expression.Year = second.Expression.Year;
            return;
        }

        var connector = second.End;
        if (!(words.Kind(connector) is DateTermKind.To or DateTermKind.And || words.Mark(connector) is '-' or '–' or '—')
            || !(TryRead(words, connector + 1, expected: true, ref second) || DayRecognizer.TryRead(words, connector + 1, ref second))
            || second.Expression.YearReference != YearReference.Named || second.Expression.Form is not (DateForm.Month or DateForm.CalendarDay))
        {
            return;
        }

        expression.YearReference = YearReference.Named;
        expression.Year = expression.Number > second.Expression.Number ? second.Expression.Year - 1 : second.Expression.Year;
    }

    /// <summary>The month (1 to 12) at <paramref name="index"/>, in full or abbreviated; -1 if there is none.</summary>
    public static int ReadName(in DateWords words, int index, out int end)
    {
        end = index + 1;
        var (kind, value) = words.Term(index);
        if (!IsMonth(kind) || !(words.IsCapitalized(index) || IsLowerCaseName(words, index, kind)))
        {
            return -1;
        }

        if (kind == DateTermKind.ShortMonth && words.IsMark(end, '.') && words.IsAttached(end))
        {
            end++;
        }

        return value;
    }

    /// <summary>Extends a match of a month and day over the end of a range: "-24", " to 24", "-June 2".</summary>
    private static void ReadDayRange(in DateWords words, ref DateMatch match)
    {
        var connector = match.End;
        if (!words.IsDash(connector) && !(words.Kind(connector) == DateTermKind.To && words.IsDigits(connector + 1)))
        {
            return;
        }

        var month = ReadName(words, connector + 1, out var dayIndex);
        dayIndex = month > 0 ? dayIndex : connector + 1;
        if (Numbers.ReadDayOfMonth(words, dayIndex, out var end) is var day and > 0 && (month > 0 || day > match.Expression.Day))
        {
            match.Expression.IsRange = true;
            match.Expression.EndNumber = month > 0 ? month : match.Expression.Number;
            match.Expression.EndDay = day;
            match.End = end;
        }
    }

    /// <summary>Extends a match of a day with its year over the end of a range that has a year too: "-Jan. 2, 1999".</summary>
    private static void ReadRangeAcrossYears(in DateWords words, ref DateMatch match)
    {
        var month = ReadName(words, match.End + 1, out var dayIndex);
        if (month > 0 && !match.Expression.IsRange && Numbers.ReadDayOfMonth(words, dayIndex, out var end) is var day and > 0)
        {
            var last = new DateMatch { End = end, Expression = new DateExpression { Form = DateForm.CalendarDay } };
            if (Years.ReadTrailing(words, ref last) && last.Expression.YearReference == YearReference.Named)
            {
                match.Expression.IsRange = true;
                match.Expression.EndYear = last.Expression.Year;
                match.Expression.EndNumber = month;
                match.Expression.EndDay = day;
                match.End = last.End;
            }
        }
    }

    /// <summary>Extends a match of a month over the end of a range: "-June", "/June".</summary>
    private static void ReadMonthRange(in DateWords words, ref DateMatch match)
    {
        if ((words.IsDash(match.End) || words.IsJoint(match.End)) && ReadName(words, match.End + 1, out var end) is var last and > 0)
        {
            match.Expression.IsRange = true;
            match.Expression.EndNumber = last;
            match.End = end;
        }
    }

    /// <summary>Whether the word at <paramref name="index"/> is counted by the number before it, as in "in May 12 people".</summary>
    private static bool IsCounted(in DateWords words, int index) =>
        words.Kind(index) is DateTermKind.Units or DateTermKind.Measure;

    /// <summary>Whether a month without a day or year is a mention. "May" and "March" are ordinary words, and months can be names of people.</summary>
    private static bool CanStandAlone(in DateWords words, int index, int end)
    {
        var before = words.Kind(index - 1);
        if (before == DateTermKind.In)
        {
            return true;
        }

        if (before is DateTermKind.Of or DateTermKind.Preposition or DateTermKind.To)
        {
            // "led by May’s party", "a question for May": "May" can be a person.
            return words.Term(index).Value != 5
                || !(words.IsPossessive(end) || before == DateTermKind.Of || words.Is(index - 1, "for") || words.Is(index - 1, "on") || words.Is(index - 1, "at"));
        }

        if (before == DateTermKind.And && (IsMonth(words.Kind(index - 2)) || words.Is(index - 2, "now")))
        {
            return true;
        }

        if ((before is DateTermKind.IndefiniteArticle or DateTermKind.DefiniteArticle || words.IsPossessive(index - 1))
            && words.IsLetters(end) && !words.IsAttached(end))
        {
            // "a July NATO summit", "Florida’s March primary"; not "the March on Washington".
            return words.Kind(index) != DateTermKind.AmbiguousMonth || (words.Kind(end) is DateTermKind.None or DateTermKind.Event && !words.Is(end, "for"));
        }

        if (words.Kind(index) != DateTermKind.Month)
        {
            // An abbreviation needs its full stop.
            return words.Kind(index) == DateTermKind.ShortMonth && end > index + 1;
        }

        // "April Jones" is a name.
        return !(words.IsLetters(end) && words.IsCapitalized(end) && words.Kind(end) == DateTermKind.None && !words.IsSentenceStart(end));
    }

    /// <summary>
    /// Whether a word in lower case is a month: "in january", "5 may 2019", "in march 2019"; not "the army may march in 2019". Only the names that are
    /// not ordinary words need no year.
    /// </summary>
    private static bool IsLowerCaseName(in DateWords words, int index, DateTermKind kind)
    {
        var before = words.Kind(index - 1);
        if (kind == DateTermKind.Month && before is DateTermKind.In or DateTermKind.Of or DateTermKind.Preposition && !words.Is(index, "august"))
        {
            return true;
        }

        var year = index + 1;
        if (words.Number(year, 2) > 0)
        {
            // "june 5, 2019"
            year = words.IsMark(year + 1, ',') ? year + 2 : year + 1;
        }
        else if (!words.IsDigits(index - 1) && before is not (DateTermKind.OrdinalSuffix or DateTermKind.In or DateTermKind.Of)
            && !(before == DateTermKind.To && IsMonth(words.Kind(index - 2))))
        {
            return false;
        }

        return Years.ReadFourDigits(words, year) is >= 1000 and <= 2999;
    }

    private static bool IsMonth(DateTermKind kind) => kind is DateTermKind.Month or DateTermKind.ShortMonth or DateTermKind.AmbiguousMonth;
}
