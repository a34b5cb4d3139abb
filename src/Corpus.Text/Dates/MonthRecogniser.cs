namespace Corpus.Text.Dates;

/// <summary>Periods that begin with the name of a month: "May 1, 1948", "February 23-24 this year", "Sept. 2021", "December last year", "October".</summary>
internal static class MonthRecogniser
{
    /// <summary>Reads the period at a month. <paramref name="expected"/>: whether the words before it leave no doubt that a month follows ("last May").</summary>
    public static bool TryRead(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        var month = Name(words, index, out var end);
        if (month < 0)
        {
            return false;
        }

        match = new DateMatch { First = index, End = end, Expression = new DateExpression { Form = DateForm.Month, Number = month } };
        var ofDay = words.Kind(end) == DateTermKind.DefiniteArticle ? end + 1 : end;
        if (Numbers.DayOfMonth(words, ofDay, out var dayEnd) is var day and > 0 && !IsOtherNoun(words, dayEnd))
        {
            match.Expression.Form = DateForm.CalendarDay;
            match.Expression.Day = day;
            match.End = dayEnd;
            ReadRunOfDays(words, ref match);
            Years.ReadBehind(words, ref match);
            if (words.IsDash(match.End))
            {
                ReadLaterYear(words, ref match);
            }

            return true;
        }

        ReadRunOfMonths(words, ref match);
        return Years.ReadBehind(words, ref match) || expected || match.Expression.IsRun || StandsAlone(words, index, end);
    }

    /// <summary>The month that the word at <paramref name="index"/> names in any spelling; -1 where it names none.</summary>
    public static int Name(in DateWords words, int index, out int end)
    {
        end = index + 1;
        var (kind, value) = words.Term(index);
        if (kind is not (DateTermKind.Month or DateTermKind.DoubtfulMonth or DateTermKind.ShortMonth) || !words.IsCapitalised(index))
        {
            return -1;
        }

        if (kind == DateTermKind.ShortMonth && words.IsMark(end, '.') && words.IsGlued(end))
        {
            end++;
        }

        return value;
    }

    /// <summary>"23-24", "23 to 24", "3-June 2" behind a month and day.</summary>
    private static void ReadRunOfDays(in DateWords words, ref DateMatch match)
    {
        var joint = match.End;
        if (!words.IsDash(joint) && !(words.Kind(joint) == DateTermKind.To && words.IsDigits(joint + 1)))
        {
            return;
        }

        var month = Name(words, joint + 1, out var dayIndex);
        dayIndex = month > 0 ? dayIndex : joint + 1;
        if (Numbers.DayOfMonth(words, dayIndex, out var end) is var day and > 0)
        {
            match.Expression.IsRun = true;
            match.Expression.LastNumber = month > 0 ? month : match.Expression.Number;
            match.Expression.LastDay = day;
            match.End = end;
        }
    }

    /// <summary>"-Jan. 2, 1999" behind a day with its year.</summary>
    private static void ReadLaterYear(in DateWords words, ref DateMatch match)
    {
        var month = Name(words, match.End + 1, out var dayIndex);
        if (month > 0 && !match.Expression.IsRun && Numbers.DayOfMonth(words, dayIndex, out var end) is var day and > 0)
        {
            var last = new DateMatch { End = end, Expression = new DateExpression { Form = DateForm.CalendarDay } };
            if (Years.ReadBehind(words, ref last) && last.Expression.YearReference == YearReference.Named)
            {
                match.Expression.IsRun = true;
                match.Expression.LastYear = last.Expression.Year;
                match.Expression.LastNumber = month;
                match.Expression.LastDay = day;
                match.End = last.End;
            }
        }
    }

    /// <summary>"-June" behind a month.</summary>
    private static void ReadRunOfMonths(in DateWords words, ref DateMatch match)
    {
        if (words.IsDash(match.End) && Name(words, match.End + 1, out var end) is var last and > 0)
        {
            match.Expression.IsRun = true;
            match.Expression.LastNumber = last;
            match.End = end;
        }
    }

    /// <summary>Whether the figure before <paramref name="index"/> counts something, as in "in May 12 people", rather than naming a day.</summary>
    private static bool IsOtherNoun(in DateWords words, int index) =>
        words.Kind(index) is DateTermKind.Units or DateTermKind.Measure;

    /// <summary>Whether a month with nothing behind it is one: "May" and "March" are words, "April" and "June" are names.</summary>
    private static bool StandsAlone(in DateWords words, int index, int end)
    {
        var before = words.Kind(index - 1);
        if (before is DateTermKind.In or DateTermKind.Of or DateTermKind.Preposition or DateTermKind.To)
        {
            return true;
        }

        if (before is DateTermKind.And && IsMonth(words.Kind(index - 2)))
        {
            return true;
        }

        return words.Kind(index) switch
        {
            DateTermKind.DoubtfulMonth => false,
            DateTermKind.ShortMonth => end > index + 1,
            _ => !(words.IsLetters(end) && words.IsCapitalised(end) && words.Kind(end) == DateTermKind.None && !words.IsSentenceStart(end)),
        };
    }

    private static bool IsMonth(DateTermKind kind) => kind is DateTermKind.Month or DateTermKind.ShortMonth or DateTermKind.DoubtfulMonth;
}
