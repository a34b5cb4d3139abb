using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes days that begin with the name of a weekday: "Tuesday", "Wednesday night", "Monday, Oct. 26", "Thursday of last week".</summary>
internal static class WeekdayRecognizer
{
    public static bool TryRead(in DateWords words, int index, DateDirection direction, ref DateMatch match)
    {
        var (kind, weekday) = words.Term(index);
        if (kind is not (DateTermKind.Weekday or DateTermKind.ShortWeekday))
        {
            return false;
        }

        var end = index + 1;
        if (kind == DateTermKind.ShortWeekday)
        {
            if (!words.IsCapitalized(index))
            {
                return false;
            }

            end = words.IsMark(end, '.') && words.IsAttached(end) ? end + 1 : end;
        }

        match = new DateMatch
        {
            First = index,
            End = end,
            Expression = new DateExpression { Form = DateForm.Weekday, Number = weekday, Direction = direction },
        };
        if (TryReadDate(words, end, ref match) || TryReadDayOfMonth(words, end, ref match) || TryReadWeek(words, end, ref match))
        {
            return true;
        }

        if (words.Kind(end) == DateTermKind.Newspaper && words.IsCapitalized(end))
        {
            return false;
        }

        var partOfDay = words.Kind(end) == DateTermKind.PartOfDay;
        match.End = partOfDay ? end + 1 : end;
        return kind == DateTermKind.Weekday || partOfDay || direction != DateDirection.None
            || (end > index + 1 && words.Kind(index - 1) == DateTermKind.Preposition);
    }

    /// <summary>Extends a match of a weekday over the date after it: ", Oct. 26", " 23 April", " the 13th of May", " 2/24/98".</summary>
    private static bool TryReadDate(in DateWords words, int index, ref DateMatch match)
    {
        var weekday = match;
        index = words.IsMark(index, ',') ? index + 1 : index;
        index = words.Kind(index) == DateTermKind.DefiniteArticle ? index + 1 : index;
        var date = default(DateMatch);
        if ((MonthRecognizer.TryRead(words, index, expected: false, ref date) || DayRecognizer.TryRead(words, index, ref date)
                || NumericDateRecognizer.TryRead(words, index, ref date))
            && date.Expression.Form == DateForm.CalendarDay)
        {
            match = date;
            match.First = weekday.First;
            match.Expression.Weekday = weekday.Expression.Number;
            match.Expression.Direction = weekday.Expression.Direction;
            PartOfDay.ReadTrailing(words, ref match);
            return true;
        }

        return false;
    }

    /// <summary>Extends a match of a weekday over the day after it: " the 15th". In "on Friday the 9th Circuit ruled", it is not a day.</summary>
    private static bool TryReadDayOfMonth(in DateWords words, int index, ref DateMatch match)
    {
        if (words.Kind(index) != DateTermKind.DefiniteArticle || Numbers.ReadOrdinal(words, index + 1, out var end) is not (>= 1 and <= 31 and var day)
            || (words.IsLetters(end) && words.Kind(end) is not (DateTermKind.Preposition or DateTermKind.In or DateTermKind.And or DateTermKind.To)))
        {
            return false;
        }

        match.End = end;
        match.Expression.Form = DateForm.DayOfMonth;
        match.Expression.Day = day;
        match.Expression.Weekday = match.Expression.Number;
        return true;
    }

    /// <summary>Extends a match of a weekday over the week after it: " of last week", " next week".</summary>
    private static bool TryReadWeek(in DateWords words, int index, ref DateMatch match)
    {
        index = words.Kind(index) == DateTermKind.PartOfDay ? index + 1 : index;
        index = words.Kind(index) == DateTermKind.Of ? index + 1 : index;
        if (words.Term(index) is { Kind: DateTermKind.Direction } direction
            && words.Term(index + 1) is { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Week })
        {
            match.Expression.Form = DateForm.WeekdayOfWeek;
            match.Expression.Offset = DateDirections.GetOffset((DateDirection)direction.Value);
            match.End = index + 2;
            return true;
        }

        return false;
    }
}
