namespace Corpus.Text.Dates;

/// <summary>Works out which period the words mean (SPEC §3), from the day of publication and what was mentioned before.</summary>
internal static class DateResolver
{
    /// <summary>The period, its year unknown where nothing tells it; null where nothing at all is known of it.</summary>
    /// <param name="expression">What the words say.</param>
    /// <param name="context">What was said before.</param>
    /// <param name="looksAhead">Whether the sentence speaks of what is to come.</param>
    public static CalendarPeriod? Resolve(in DateExpression expression, DateContext context, bool looksAhead)
    {
        switch (expression.Form)
        {
            case DateForm.Year:
                return new(DateGranularity.Year, expression.Year);
            case DateForm.Decade:
                return new(DateGranularity.Decade, expression.Year);
            case DateForm.Century:
                return new(DateGranularity.Century, expression.Year);
            case DateForm.Weekday:
                return Weekday(expression, context, looksAhead);
            case DateForm.WeekdayOfWeek:
                return context.Published is { } published
                    && published.AddDays(expression.Number - published.IsoDayOfWeek + expression.Offset * 7L) is { } day
                        ? CalendarPeriod.OfDay(day)
                        : null;
            case DateForm.Offset:
                return Offset(expression, context, looksAhead);
            default:
                return PartOfYear(expression, context, looksAhead);
        }
    }

    /// <summary>The end of a run that begins with <paramref name="first"/>.</summary>
    public static CalendarPeriod LastOfRun(in DateExpression expression, CalendarPeriod first)
    {
        if (expression.Form == DateForm.Year)
        {
            return first with { Year = expression.LastYear };
        }

        // "December-January" runs into the next year.
        var year = expression.LastYear != 0 ? expression.LastYear
            : first.IsKnown && expression.LastNumber < first.Number ? first.Year + 1
            : first.Year;
        return first with { Year = year, Number = expression.LastNumber, Day = expression.LastDay };
    }

    private static CalendarPeriod? Weekday(in DateExpression expression, DateContext context, bool looksAhead)
    {
        if (context.Published is not { } published)
        {
            return expression.Direction == DateDirection.Bare ? new(DateGranularity.Day, CalendarPeriod.Unknown, 0, expression.Number) : null;
        }

        var back = (published.IsoDayOfWeek - expression.Number + 7) % 7;
        var ahead = (7 - back) % 7;
        var days = expression.Direction switch
        {
            DateDirection.Last or DateDirection.Past => back == 0 ? -7 : -back,
            DateDirection.Next => ahead == 0 ? 7 : ahead,
            DateDirection.This or DateDirection.Coming => ahead,
            _ => looksAhead ? ahead : -back,
        };
        return published.AddDays(days) is { } day ? CalendarPeriod.OfDay(day) : null;
    }

    private static CalendarPeriod? Offset(in DateExpression expression, DateContext context, bool looksAhead)
    {
        switch (expression.Anchor)
        {
            case OffsetAnchor.MentionedUnit:
                var quarter = context.Quarter?.Shift(expression.Offset);
                return expression.YearReference switch
                {
                    YearReference.Named => quarter is { } known ? known with { Year = expression.Year } : null,
                    YearReference.Published => quarter is { } known && context.Published is { } day ? known with { Year = day.Year + expression.Year } : null,
                    _ => quarter,
                };

            case OffsetAnchor.Compared when context.Comparable is { } comparable && expression.Unit == DateGranularity.Year:
                return comparable.ShiftYears(expression.Offset);

            case OffsetAnchor.Mentioned:
                var anchor = expression.Unit == DateGranularity.Day ? context.MentionedDay : context.Mentioned?.First;
                anchor ??= expression.Offset < 0 ? context.Published : null;
                return anchor is { } mentioned ? CalendarPeriod.Containing(mentioned, expression.Unit).Shift(expression.Offset) : null;
        }

        if (context.Published is not { } published)
        {
            return null;
        }

        var offset = expression.Offset;
        var current = CalendarPeriod.Containing(published, expression.Unit);
        if (expression.Unit == DateGranularity.Weekend && expression.Direction == DateDirection.Bare && !looksAhead && current.First > published)
        {
            offset--;
        }

        return current.Shift(offset);
    }

    /// <summary>A day of a month, a named day, a month, quarter, half or season.</summary>
    private static CalendarPeriod? PartOfYear(in DateExpression expression, DateContext context, bool looksAhead)
    {
        switch (expression.YearReference)
        {
            case YearReference.Named:
                return InYear(expression, expression.Year);

            case YearReference.Published:
                return context.Published is { } day ? InYear(expression, day.Year + expression.Year) : null;

            case YearReference.Mentioned:
                return (context.Mentioned?.First ?? context.Published) is { } mentioned ? InYear(expression, mentioned.Year + expression.Year) : null;

            case YearReference.Bare:
                return Nearest(expression, context.Published, looksAhead: false)?.ShiftYears(expression.Year);
        }

        if (expression.Direction != DateDirection.Bare)
        {
            return Directed(expression, context.Published);
        }

        return context.SentenceYear is { } year ? InYear(expression, year) : Nearest(expression, context.Published, looksAhead);
    }

    /// <summary>The latest such period that has begun, or the next that has not ended; with the year unknown, if there is no day to count from.</summary>
    private static CalendarPeriod? Nearest(in DateExpression expression, CalendarDate? published, bool looksAhead)
    {
        if (published is not { } day)
        {
            return InYear(expression, CalendarPeriod.Unknown);
        }

        // February 29 may be seven years away; a day that is in no year stays as it is written.
        var step = looksAhead ? 1 : -1;
        for (var year = day.Year; Math.Abs(year - day.Year) <= 8; year += step)
        {
            if (InYear(expression, year) is { } period && (looksAhead ? period.Last >= day : period.First <= day))
            {
                return period;
            }
        }

        return InYear(expression, day.Year);
    }

    private static CalendarPeriod? Directed(in DateExpression expression, CalendarDate? published)
    {
        if (published is not { } day || InYear(expression, day.Year) is not { } thisYear)
        {
            return null;
        }

        return expression.Direction switch
        {
            DateDirection.Last => thisYear.Last < day ? thisYear : InYear(expression, day.Year - 1),
            DateDirection.Past => thisYear.First <= day ? thisYear : InYear(expression, day.Year - 1),
            DateDirection.Next => thisYear.First > day ? thisYear : InYear(expression, day.Year + 1),
            DateDirection.Coming => thisYear.Last >= day ? thisYear : InYear(expression, day.Year + 1),
            _ => thisYear,
        };
    }

    private static CalendarPeriod? InYear(in DateExpression expression, int year) => expression.Form switch
    {
        DateForm.CalendarDay => new(DateGranularity.Day, year, expression.Number, expression.Day),
        DateForm.NamedDay => NamedDays.In(expression.Number, year) is { } day ? CalendarPeriod.OfDay(day) : null,
        DateForm.Quarter => new(DateGranularity.Quarter, year, expression.Number),
        DateForm.HalfYear => new(DateGranularity.HalfYear, year, expression.Number),
        DateForm.Season => new(DateGranularity.Season, year, expression.Number),
        _ => new(DateGranularity.Month, year, expression.Number),
    };
}
