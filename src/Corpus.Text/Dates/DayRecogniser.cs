using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Days whose figure comes first: "24 Feb 2022", "23-24 February", "3 to 5 May", "the fifth of May", "23 and 24 February".</summary>
internal static class DayRecogniser
{
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        var day = Numbers.DayOfMonth(words, index, out var end);
        if (day < 0)
        {
            return false;
        }

        match = new DateMatch { First = index, Expression = new DateExpression { Form = DateForm.CalendarDay, Day = day } };
        if (TryReadMonth(words, end, ref match))
        {
            return true;
        }

        var (kind, _) = words.Term(end);
        var isRun = words.IsDash(end) || kind == DateTermKind.To;
        var isList = kind == DateTermKind.And || words.IsMark(end, ',');
        if ((isRun || isList) && Numbers.DayOfMonth(words, end + 1, out var lastEnd) is var last and > 0 && (isList || last > day))
        {
            var ofLast = match;
            if (TryReadMonth(words, lastEnd, ref ofLast))
            {
                match.Expression = ofLast.Expression;
                match.End = isRun ? ofLast.End : end;
                if (isRun)
                {
                    match.Expression.IsRun = true;
                    match.Expression.LastNumber = match.Expression.Number;
                    match.Expression.LastDay = last;
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>The month behind a day, and its year.</summary>
    private static bool TryReadMonth(in DateWords words, int index, ref DateMatch match)
    {
        index = words.Kind(index) == DateTermKind.Of || words.IsHyphen(index) ? index + 1 : index;
        var month = MonthRecogniser.Name(words, index, out var end);
        if (month < 0)
        {
            return false;
        }

        match.Expression.Number = month;
        match.End = words.IsHyphen(end) && Years.Figure(words, end + 1) >= 0 ? end + 1 : end;
        Years.ReadBehind(words, ref match);
        return true;
    }

    /// <summary>The next day of a list, after a day with its month: the "24" of "Feb 23 and 24".</summary>
    public static bool TryReadNext(in DateWords words, ref DateMatch match)
    {
        if (match.Expression.Form != DateForm.CalendarDay || match.Expression.IsRun || match.Expression.YearReference != YearReference.None)
        {
            return false;
        }

        var index = words.IsMark(match.End, ',') ? match.End + 1 : match.End;
        var isLast = words.Kind(index) == DateTermKind.And;
        index = isLast ? index + 1 : index;
        if (index == match.End || Numbers.DayOfMonth(words, index, out var end) is not (> 0 and var day) || !(isLast ? EndsList(words, end) : GoesOn(words, end)))
        {
            return false;
        }

        match.First = index;
        match.End = end;
        match.Expression.Day = day;
        Years.ReadBehind(words, ref match);
        return true;
    }

    /// <summary>Whether nothing behind the last figure of a list says that it counts something: "May 5 and 12 others", "12 of them", "12 June".</summary>
    private static bool EndsList(in DateWords words, int end) =>
        !words.IsLetters(end) || words.Kind(end) is not (DateTermKind.None or DateTermKind.Units or DateTermKind.Unit or DateTermKind.Measure or DateTermKind.Of
            or DateTermKind.Month or DateTermKind.ShortMonth or DateTermKind.DoubtfulMonth);

    /// <summary>Whether another figure follows: without one, "On May 5, 12 came" is no list.</summary>
    private static bool GoesOn(in DateWords words, int end)
    {
        var next = words.IsMark(end, ',') ? end + 1 : end;
        next = words.Kind(next) == DateTermKind.And ? next + 1 : next;
        return next > end && Numbers.DayOfMonth(words, next, out _) > 0;
    }
}
