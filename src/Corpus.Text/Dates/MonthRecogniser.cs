using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Periods that begin with the name of a month: "May 1, 1948", "February 23-24 this year", "Sept. 2021", "December last year", "October".</summary>
internal static class MonthRecogniser
{
    private const int LongestList = 8;

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
            if (!Years.ReadBehind(words, ref match) && month == 9 && day == 11 && words.Kind(match.End) == DateTermKind.Attack)
            {
                // The day has become a name.
                match.Expression.YearReference = YearReference.Named;
                match.Expression.Year = 2001;
            }

            if (words.IsDash(match.End))
            {
                ReadLaterYear(words, ref match);
            }

            return true;
        }

        ReadRunOfMonths(words, ref match);
        return Years.ReadBehind(words, ref match) || expected || match.Expression.IsRun || StandsAlone(words, index, end);
    }

    /// <summary>
    /// Gives the first of two periods the year that only the second names: "between March and June 2021", "2 May - 4 May 2021",
    /// "Feb. 23, 24 and 25, 2021".
    /// </summary>
    public static void ShareYear(in DateWords words, ref DateMatch match)
    {
        ref var expression = ref match.Expression;
        if (expression.Form is not (DateForm.Month or DateForm.CalendarDay) || expression.YearReference != YearReference.None)
        {
            return;
        }

        var second = match;
        for (var count = 0; count < LongestList && DayRecogniser.TryReadNext(words, ref second); count++)
        {
        }

        if (second.Expression.YearReference == YearReference.Named)
        {
            expression.YearReference = YearReference.Named;
            expression.Year = second.Expression.Year;
            return;
        }

        var joint = second.End;
        if (!(words.Kind(joint) is DateTermKind.To or DateTermKind.And || words.Mark(joint) is '-' or '–' or '—')
            || !(TryRead(words, joint + 1, expected: true, ref second) || DayRecogniser.TryRead(words, joint + 1, ref second))
            || second.Expression.YearReference != YearReference.Named || second.Expression.Form is not (DateForm.Month or DateForm.CalendarDay))
        {
            return;
        }

        expression.YearReference = YearReference.Named;
        expression.Year = expression.Number > second.Expression.Number ? second.Expression.Year - 1 : second.Expression.Year;
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
        if (Numbers.DayOfMonth(words, dayIndex, out var end) is var day and > 0 && (month > 0 || day > match.Expression.Day))
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
        if (before == DateTermKind.In)
        {
            return true;
        }

        if (before is DateTermKind.Of or DateTermKind.Preposition or DateTermKind.To)
        {
            // "led by May’s party", "a question for May": the name of a person.
            return words.Term(index).Value != 5
                || !(words.IsPossessive(end) || before == DateTermKind.Of || words.Is(index - 1, "for") || words.Is(index - 1, "on") || words.Is(index - 1, "at"));
        }

        if (before is DateTermKind.And && IsMonth(words.Kind(index - 2)))
        {
            return true;
        }

        if (before is DateTermKind.IndefiniteArticle or DateTermKind.DefiniteArticle && words.IsLetters(end) && !words.IsGlued(end))
        {
            // "a July NATO summit", "the March accession"; not "the March on Washington".
            return words.Kind(index) != DateTermKind.DoubtfulMonth || (words.Kind(end) == DateTermKind.None && !words.Is(end, "for"));
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
