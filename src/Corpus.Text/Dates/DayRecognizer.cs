using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes days whose number comes before the month: "24 Feb 2022", "23-24 February", "3 to 5 May", "the fifth of May", "23 and 24 February".</summary>
internal static class DayRecognizer
{
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        var day = Numbers.ReadDayOfMonth(words, index, out var end);
        if (day < 0)
        {
            return false;
        }

        match = new DateMatch { First = index, Expression = new DateExpression { Form = DateForm.CalendarDay, Day = day } };
        if (TryReadMonth(words, end, ref match) || TryReadRelativeMonth(words, end, ref match))
        {
            return true;
        }

        var (kind, _) = words.Term(end);
        var isRange = words.IsDash(end) || kind == DateTermKind.To;
        var isList = kind == DateTermKind.And || words.IsMark(end, ',');
        if ((isRange || isList) && Numbers.ReadDayOfMonth(words, end + 1, out var lastEnd) is var last and > 0 && (isList || last > day))
        {
            var lastMatch = match;
            if (TryReadMonth(words, lastEnd, ref lastMatch))
            {
                match.Expression = lastMatch.Expression;
                match.End = isRange ? lastMatch.End : end;
                if (isRange)
                {
                    match.Expression.IsRange = true;
                    match.Expression.EndNumber = match.Expression.Number;
                    match.Expression.EndDay = last;
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>Extends a match over the month after a day, and its year.</summary>
    private static bool TryReadMonth(in DateWords words, int index, ref DateMatch match)
    {
        index = words.Kind(index) == DateTermKind.Of || words.IsJoint(index) ? index + 1 : index;
        var month = MonthRecognizer.ReadName(words, index, out var end);
        if (month < 0)
        {
            return false;
        }

        match.Expression.Number = month;
        match.End = end;
        Years.ReadTrailing(words, ref match);
        return true;
    }

    /// <summary>Extends a match of a day over "of this month" or "of last month".</summary>
    private static bool TryReadRelativeMonth(in DateWords words, int index, ref DateMatch match)
    {
        if (words.Kind(index) != DateTermKind.Of || words.Term(index + 1) is not { Kind: DateTermKind.Direction } direction
            || words.Term(index + 2) is not { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Month })
        {
            return false;
        }

        match.Expression.Form = DateForm.DayOfMonth;
        match.Expression.Offset = DateDirections.GetOffset((DateDirection)direction.Value);
        match.End = index + 3;
        return true;
    }

    /// <summary>Moves a match of a day with its month to the next day of a list: "24" in "Feb 23 and 24".</summary>
    public static bool TryReadNext(in DateWords words, ref DateMatch match)
    {
        if (match.Expression.Form != DateForm.CalendarDay || match.Expression.IsRange || match.Expression.YearReference != YearReference.None)
        {
            return false;
        }

        var index = words.IsMark(match.End, ',') ? match.End + 1 : match.End;
        var isLast = words.Kind(index) == DateTermKind.And;
        index = isLast ? index + 1 : index;
        if (index == match.End || Numbers.ReadDayOfMonth(words, index, out var end) is not (> 0 and var day)
            || !(isLast ? EndsList(words, end) : ContinuesList(words, end)))
        {
            return false;
        }

        match.First = index;
        match.End = end;
        match.Expression.Day = day;
        Years.ReadTrailing(words, ref match);
        return true;
    }

    /// <summary>Whether the last number of a list is a day. In "May 5 and 12 others", "12 of them" and "12 June" it is not.</summary>
    private static bool EndsList(in DateWords words, int end) =>
        !words.IsLetters(end) || words.Kind(end) is not (DateTermKind.None or DateTermKind.Units or DateTermKind.Unit or DateTermKind.Measure or DateTermKind.Of
            or DateTermKind.Month or DateTermKind.ShortMonth or DateTermKind.AmbiguousMonth);

    /// <summary>Whether another day follows. In "On May 5, 12 came" none does, and "12" is not a day.</summary>
    private static bool ContinuesList(in DateWords words, int end)
    {
        var next = words.IsMark(end, ',') ? end + 1 : end;
        next = words.Kind(next) == DateTermKind.And ? next + 1 : next;
        return next > end && Numbers.ReadDayOfMonth(words, next, out _) > 0;
    }
}
