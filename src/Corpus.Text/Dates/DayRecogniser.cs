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
        var index = match.End;
        index = words.IsMark(index, ',') ? index + 1 : index;
        index = words.Kind(index) == DateTermKind.And ? index + 1 : index;
        if (index == match.End || match.Expression.Form != DateForm.CalendarDay || match.Expression.IsRun
            || match.Expression.YearReference != YearReference.None
            || Numbers.DayOfMonth(words, index, out var end) is var day && day < 0
            || (words.IsLetters(end) && words.Kind(end) is DateTermKind.None or DateTermKind.Units or DateTermKind.Unit or DateTermKind.Measure
                or DateTermKind.Month or DateTermKind.ShortMonth or DateTermKind.DoubtfulMonth))
        {
            return false;
        }

        match.First = index;
        match.End = end;
        match.Expression.Day = day;
        Years.ReadBehind(words, ref match);
        return true;
    }
}
