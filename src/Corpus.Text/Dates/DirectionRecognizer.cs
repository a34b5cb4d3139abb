using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes periods relative to the publication date or to the last mention: "last week", "this month", "next Friday", "the same day".</summary>
internal static class DirectionRecognizer
{
    /// <summary>Reads the period at a direction: "last", "this", "next".</summary>
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        var direction = (DateDirection)words.Term(index).Value;
        var next = index + 1;
        if (direction == DateDirection.This && words.Is(next, "time") && words.Kind(next + 1) == DateTermKind.Direction)
        {
            return TryReadTimeOfYear(words, index, ref match);
        }

        if (direction == DateDirection.This && words.Term(next) is { Kind: DateTermKind.Direction, Value: (int)DateDirection.Past or (int)DateDirection.Coming } second)
        {
            direction = (DateDirection)second.Value;
            next++;
        }

        if (direction == DateDirection.Coming && next == index + 1 && words.Kind(index - 1) != DateTermKind.DefiniteArticle)
        {
            return false;
        }

        if (!TryReadDirected(words, next, direction, ref match))
        {
            return false;
        }

        match.First = index;
        return true;
    }

    /// <summary>Reads "this time last year"; not in "this time last year’s vote".</summary>
    private static bool TryReadTimeOfYear(in DateWords words, int index, ref DateMatch match)
    {
        if (!TryReadDirected(words, index + 3, (DateDirection)words.Term(index + 2).Value, ref match)
            || match.Expression.Form != DateForm.Offset || match.Expression.Unit != DateGranularity.Year || words.IsPossessive(match.End))
        {
            return false;
        }

        match.First = index;
        return true;
    }

    /// <summary>Reads the period at "previous", "same", "following", "that".</summary>
    public static bool TryReadAnaphor(in DateWords words, int index, ref DateMatch match)
    {
        var offset = words.Term(index).Value;
        var unit = words.Is(index, "that") && words.Is(index + 1, "same") ? index + 2 : index + 1;
        if (words.Kind(unit) == DateTermKind.PartOfDay)
        {
            match = OffsetRecognizer.CreateMatch(index, unit + 1, DateGranularity.Day, offset, OffsetAnchor.MentionedOnly);
            return true;
        }

        if (words.Term(unit) is not { Kind: DateTermKind.Unit } term)
        {
            if (offset == 0 && words.Kind(unit) == DateTermKind.Period)
            {
                return TryReadPeriodYearAgo(words, index, ref match);
            }

            return offset != 0 && TryReadAnaphoricName(words, index, offset < 0 ? DateDirection.Last : DateDirection.Next, ref match);
        }

        if (words.IsHyphen(unit + 1))
        {
            // "the comparable year-ago quarter", "that year-long war".
            return false;
        }

        match = OffsetRecognizer.CreateMatch(index, unit + 1, (DateGranularity)term.Value, offset, OffsetAnchor.Mentioned);
        ReadYearAgo(words, ref match);
        return true;
    }

    /// <summary>Extends a match of "the same month" over "a year ago" or "last year".</summary>
    private static bool ReadYearAgo(in DateWords words, ref DateMatch match)
    {
        if (match.Expression.Offset != 0 || !(Years.IsYearAgo(words, match.End, out var end) || Years.IsLastYear(words, match.End, out end)))
        {
            return false;
        }

        match.End = end;
        match.Expression.YearReference = YearReference.Shifted;
        match.Expression.Year = -1;
        return true;
    }

    /// <summary>"the same period a year ago": the year before the period that was compared with.</summary>
    private static bool TryReadPeriodYearAgo(in DateWords words, int index, ref DateMatch match)
    {
        match = OffsetRecognizer.CreateMatch(index, index + 2, DateGranularity.Year, 0, OffsetAnchor.SamePeriod);
        return ReadYearAgo(words, ref match);
    }

    /// <summary>"the following March", "the previous Tuesday".</summary>
    private static bool TryReadAnaphoricName(in DateWords words, int index, DateDirection direction, ref DateMatch match)
    {
        if (!TryReadDirected(words, index + 1, direction, ref match) || match.Expression.Form is not (DateForm.Month or DateForm.Weekday or DateForm.Season))
        {
            return false;
        }

        match.First = index;
        match.Expression.Anchor = OffsetAnchor.Mentioned;
        return true;
    }

    /// <summary>Reads the period at "latest", "current", "full" ("for the full year").</summary>
    public static bool TryReadLatest(in DateWords words, int index, ref DateMatch match)
    {
        var latest = words.Term(index).Value;
        var unit = words.Kind(index + 1) == DateTermKind.Fiscal ? index + 2 : index + 1;
        var (kind, value) = words.Term(unit);
        if (kind == DateTermKind.Period && latest < 0)
        {
            match = OffsetRecognizer.CreateMatch(index, unit + 1, DateGranularity.Quarter, 0, OffsetAnchor.LatestQuarter);
            return true;
        }

        if (kind != DateTermKind.Unit || (words.Is(index, "full") && value != (int)DateGranularity.Year))
        {
            return false;
        }

        var isQuarter = value == (int)DateGranularity.Quarter && latest < 0;
        match = OffsetRecognizer.CreateMatch(
            index, unit + 1, (DateGranularity)value, isQuarter ? 0 : latest, isQuarter ? OffsetAnchor.LatestQuarter : OffsetAnchor.Published);
        return true;
    }

    /// <summary>Reads the period after a direction. The caller sets the first word of the match.</summary>
    private static bool TryReadDirected(in DateWords words, int index, DateDirection direction, ref DateMatch match)
    {
        var fiscal = words.Kind(index) == DateTermKind.Fiscal ? 1 : 0;
        var (kind, value) = words.Term(index + fiscal);
        return kind switch
        {
            DateTermKind.Unit => TryReadUnit(words, index, index + fiscal + 1, (DateGranularity)value, direction, ref match),
            DateTermKind.Units or DateTermKind.Cardinal or DateTermKind.None when direction == DateDirection.Last =>
                PartOfPeriodRecognizer.TryRead(words, index, index, PartOfPeriodRecognizer.Last, ref match),
            DateTermKind.Weekday or DateTermKind.ShortWeekday => WeekdayRecognizer.TryRead(words, index, direction, ref match),
            DateTermKind.Month or DateTermKind.ShortMonth or DateTermKind.AmbiguousMonth =>
                MonthRecognizer.TryRead(words, index, expected: true, ref match) && SetDirection(direction, ref match),
            DateTermKind.Half => direction == DateDirection.Last && PartOfYearRecognizer.TryReadLast(words, index, DateGranularity.HalfYear, ref match),
            DateTermKind.Season => PartOfYearRecognizer.TryReadSeason(words, index, expected: true, ref match) && SetDirection(direction, ref match),
            DateTermKind.NamedDay => TryReadNamedDay(words, index, direction, ref match),
            DateTermKind.PartOfDay => TryReadPartOfDay(index, direction, ref match),

            // No other kind begins a period after a direction.
            _ => false,
        };
    }

    private static bool SetDirection(DateDirection direction, ref DateMatch match)
    {
        match.Expression.Direction = direction;
        return true;
    }

    /// <summary>"last Christmas".</summary>
    private static bool TryReadNamedDay(in DateWords words, int index, DateDirection direction, ref DateMatch match)
    {
        var day = NamedDays.Find(words, index, out var end);
        if (day < 0)
        {
            return false;
        }

        match = new DateMatch { End = end, Expression = new DateExpression { Form = DateForm.NamedDay, Number = day, Direction = direction } };
        return true;
    }

    /// <summary>"last night", "this morning", "the next morning".</summary>
    private static bool TryReadPartOfDay(int index, DateDirection direction, ref DateMatch match)
    {
        if (direction is not (DateDirection.Last or DateDirection.This or DateDirection.Next))
        {
            return false;
        }

        var anchor = direction == DateDirection.Next ? OffsetAnchor.MentionedOnly : OffsetAnchor.Published;
        match = OffsetRecognizer.CreateMatch(index, index + 1, DateGranularity.Day, DateDirections.GetOffset(direction), anchor);
        return true;
    }

    private static bool TryReadUnit(
        in DateWords words, int index, int end, DateGranularity unit, DateDirection direction, ref DateMatch match)
    {
        if (direction == DateDirection.Last && words.Kind(end) == DateTermKind.Of)
        {
            // "the last week of February" is not "last week".
            return unit == DateGranularity.Quarter
                ? PartOfYearRecognizer.TryReadLast(words, end - 1, unit, ref match)
                : PartOfPeriodRecognizer.TryRead(words, index, index, PartOfPeriodRecognizer.Last, ref match);
        }

        var anchor = OffsetAnchor.Published;
        if (unit == DateGranularity.Day)
        {
            // "the last day" is the end of something. "The next day" follows the last mentioned day.
            if (direction is not (DateDirection.Next or DateDirection.This))
            {
                return false;
            }

            anchor = direction == DateDirection.Next ? OffsetAnchor.Mentioned : anchor;
        }
        else if (direction == DateDirection.Past && unit != DateGranularity.Year && words.Kind(index - 2) != DateTermKind.Direction)
        {
            // "the past week" is a duration; "this past week" is a calendar week.
            return false;
        }

        match = OffsetRecognizer.CreateMatch(index, end, unit, DateDirections.GetOffset(direction), anchor);
        match.Expression.Direction = direction;
        ReadPart(words, ref match);
        return true;
    }

    /// <summary>Extends a match of "this year" or "last year" over "’s third quarter" or "’s quarter".</summary>
    private static void ReadPart(in DateWords words, ref DateMatch match)
    {
        if (match.Expression.Unit != DateGranularity.Year || !words.IsPossessive(match.End))
        {
            return;
        }

        var part = default(DateMatch);
        if (PartOfYearRecognizer.TryReadPart(words, match.End + 1, ref part)
            || (MonthRecognizer.TryRead(words, match.End + 1, expected: false, ref part) && part.Expression.YearReference == YearReference.None))
        {
            part.Expression.YearReference = YearReference.Published;
            part.Expression.Year = match.Expression.Offset;
            match = part;
        }
        else if (words.Term(match.End + 1) is { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Quarter })
        {
            match.End += 2;
            match.Expression.YearReference = YearReference.Published;
            match.Expression.Year = match.Expression.Offset;
            match.Expression.Offset = 0;
            match.Expression.Unit = DateGranularity.Quarter;
            match.Expression.Anchor = OffsetAnchor.LatestQuarter;
        }
    }
}
