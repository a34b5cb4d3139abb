using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Resolves expressions to periods, by the publication date and earlier mentions.</summary>
internal static class DateResolver
{
    /// <summary>How many months from the publication date to search for "Friday the 15th".</summary>
    private const int MaxMonthsAway = 8;

    /// <summary>Resolves an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="context">The publication date and earlier mentions.</param>
    /// <param name="outlook">Whether the sentence looks ahead or back.</param>
    /// <returns>The period, without a year if only the rest is known ("February"); null if nothing is known or the period is beyond the calendar.</returns>
    public static CalendarPeriod? Resolve(in DateExpression expression, DateContext context, Outlook outlook) => expression.Form switch
    {
        DateForm.CalendarDay or DateForm.NamedDay or DateForm.Month or DateForm.Quarter or DateForm.HalfYear or DateForm.Season =>
            ResolvePartOfYear(expression, context, outlook),
        DateForm.Year => new(DateGranularity.Year, expression.Year),
        DateForm.Decade => new(DateGranularity.Decade, expression.Year),
        DateForm.Century => new(DateGranularity.Century, expression.Year),
        DateForm.Weekday => ResolveWeekday(expression, context, outlook),
        DateForm.WeekdayOfWeek => ResolveWeekdayOfWeek(expression, context.Published),
        DateForm.DayOfMonth => ResolveDayOfMonth(expression, context.Published),
        DateForm.Offset => ResolveOffset(expression, context, outlook),
    };

    /// <summary>The end of a range that begins with <paramref name="first"/>.</summary>
    public static CalendarPeriod ResolveRangeEnd(in DateExpression expression, CalendarPeriod first)
    {
        var year = expression.EndYear != 0 ? expression.EndYear
            : first.HasYear && CrossesYearEnd(expression) ? first.Year + 1
            : first.Year;
        return first with { Year = year, Number = expression.EndNumber, Day = expression.EndDay };
    }

    /// <summary>Whether a range ends in the next year. In "December-January 1999", the year given is that of the end.</summary>
    private static bool CrossesYearEnd(in DateExpression expression) =>
        expression.IsRange && expression.EndYear == 0 && expression.EndNumber < expression.Number;

    private static CalendarPeriod? ResolveWeekday(in DateExpression expression, DateContext context, Outlook outlook)
    {
        // "Monday to Friday": the end is the next such day after the start.
        var rangeStart = context.RangeStart is { Granularity: DateGranularity.Day } start && start.First?.AddDays(7) >= context.Published ? start.First : null;
        if ((rangeStart ?? GetReferenceDay(expression, context)) is not { } reference)
        {
            return expression.Direction == DateDirection.None ? new(DateGranularity.Day, CalendarPeriod.Unknown, 0, expression.Number) : null;
        }

        var back = (reference.IsoDayOfWeek - expression.Number + 7) % 7;
        var ahead = (7 - back) % 7;
        var days = expression.Direction switch
        {
            DateDirection.None => rangeStart is not null || outlook.IsAhead() ? ahead : -back,
            DateDirection.Last or DateDirection.Past => back == 0 ? -7 : -back,
            DateDirection.This or DateDirection.Coming => ahead,
            DateDirection.Next => ahead == 0 ? 7 : ahead,
        };
        return reference.AddDays(days) is { } day ? CalendarPeriod.FromDay(day) : null;
    }

    /// <summary>
    /// The day that a direction counts from: the one last mentioned for "the following Monday", otherwise the publication date. "The following March" comes
    /// after the year that was mentioned.
    /// </summary>
    private static CalendarDate? GetReferenceDay(in DateExpression expression, DateContext context) =>
        expression.Anchor != OffsetAnchor.Mentioned || context.LastMentioned is not { } mentioned ? context.Published
        : mentioned.Granularity == DateGranularity.Year && expression.Form != DateForm.Weekday && expression.Direction == DateDirection.Next ? mentioned.Last
        : mentioned.First;

    private static CalendarPeriod? ResolveWeekdayOfWeek(in DateExpression expression, CalendarDate? published) =>
        published is { } reference && reference.AddDays(expression.Number - reference.IsoDayOfWeek + expression.Offset * 7L) is { } day
            ? CalendarPeriod.FromDay(day)
            : null;

    /// <summary>The day of the month given by its offset, or of the month nearest to the publication date that has it on the given weekday.</summary>
    private static CalendarPeriod? ResolveDayOfMonth(in DateExpression expression, CalendarDate? published)
    {
        if (published is not { } day)
        {
            return expression.Weekday == 0 ? null : new(DateGranularity.Day, CalendarPeriod.Unknown, CalendarPeriod.Unknown, expression.Day);
        }

        var month = CalendarPeriod.Containing(day, DateGranularity.Month);
        if (expression.Weekday == 0)
        {
            return GetDay(month.Shift(expression.Offset), expression.Day);
        }

        for (var distance = 0; distance <= MaxMonthsAway; distance++)
        {
            var before = GetDay(month.Shift(-distance), expression.Day);
            var after = GetDay(month.Shift(distance), expression.Day);
            if (before?.First?.IsoDayOfWeek == expression.Weekday || after?.First?.IsoDayOfWeek == expression.Weekday)
            {
                return before?.First?.IsoDayOfWeek == expression.Weekday ? before : after;
            }
        }

        return null;
    }

    private static CalendarPeriod? GetDay(CalendarPeriod? month, int day) =>
        month is { } known ? new(DateGranularity.Day, known.Year, known.Number, day) : null;

    private static CalendarPeriod? ResolveOffset(in DateExpression expression, DateContext context, Outlook outlook) => expression.Anchor switch
    {
        OffsetAnchor.Mentioned when expression.YearReference == YearReference.Shifted => ShiftFromMentioned(expression, context)?.ShiftYears(expression.Year),
        OffsetAnchor.Mentioned or OffsetAnchor.MentionedOnly => ShiftFromMentioned(expression, context),
        OffsetAnchor.LatestQuarter => ShiftFromLatestQuarter(expression, context),
        OffsetAnchor.Compared when expression.Unit == DateGranularity.Year && context.ComparisonPeriod is { } period =>
            period.ShiftYears(expression.Offset),
        OffsetAnchor.SamePeriod => (context.SamePeriod ?? ShiftFromPublished(expression, context.Published, outlook))?.ShiftYears(expression.Year),
        OffsetAnchor.Compared or OffsetAnchor.Published => ShiftFromPublished(expression, context.Published, outlook),
    };

    private static CalendarPeriod? ShiftFromMentioned(in DateExpression expression, DateContext context)
    {
        var anchor = context.GetAnchor(expression.Unit);
        if (anchor is null && expression.Anchor == OffsetAnchor.Mentioned && (expression.Offset < 0 || expression.YearReference == YearReference.Shifted)
            && context.Published is { } day)
        {
            anchor = CalendarPeriod.FromDay(day);
        }

        return anchor?.Widen(expression.Unit)?.Shift(expression.Offset);
    }

    private static CalendarPeriod? ShiftFromLatestQuarter(in DateExpression expression, DateContext context)
    {
        if (context.LatestQuarter?.Shift(expression.Offset) is not { } quarter)
        {
            return null;
        }

        return expression.YearReference switch
        {
            YearReference.Named => quarter with { Year = expression.Year },
            YearReference.Published => context.Published is { } day ? quarter with { Year = day.Year + expression.Year } : null,
            YearReference.None or YearReference.Mentioned or YearReference.Shifted => quarter,
        };
    }

    private static CalendarPeriod? ShiftFromPublished(in DateExpression expression, CalendarDate? published, Outlook outlook)
    {
        if (published is not { } day)
        {
            return null;
        }

        var offset = expression.Offset;
        var current = CalendarPeriod.Containing(day, expression.Unit);

        // On a weekday, "the weekend" is the last one unless the sentence looks ahead.
        if (expression.Unit == DateGranularity.Weekend && expression.Direction == DateDirection.None && !outlook.IsAhead() && current.First > day)
        {
            offset--;
        }

        return current.Shift(offset);
    }

    /// <summary>Resolves a day of a month, a named day, a month, quarter, half or season.</summary>
    private static CalendarPeriod? ResolvePartOfYear(in DateExpression expression, DateContext context, Outlook outlook) => expression.YearReference switch
    {
        YearReference.None => ResolveWithoutYear(expression, context, outlook),
        YearReference.Named when expression.Orders == DayMonthOrders.Either => ResolveAmbiguous(expression, context.Evidence),
        YearReference.Named => InYear(expression, CrossesYearEnd(expression) ? expression.Year - 1 : expression.Year),
        YearReference.Published => context.Published is { } day ? InYear(expression, day.Year + expression.Year) : null,
        YearReference.Mentioned => GetMentionedYear(context) is { } year ? InYear(expression, year + expression.Year) : null,
        YearReference.Shifted => NearestPeriod.Find(expression, context.Published, Outlook.Back)?.ShiftYears(expression.Year),
    };

    private static int? GetMentionedYear(DateContext context) =>
        context.LastMentioned is { } mentioned ? mentioned.Widen(DateGranularity.Year)?.Year : context.Published?.Year;

    private static CalendarPeriod? ResolveWithoutYear(in DateExpression expression, DateContext context, Outlook outlook)
    {
        if (expression.Direction != DateDirection.None)
        {
            return ResolveDirected(expression, GetReferenceDay(expression, context));
        }

        if (context.RangeStart is { First: { } start } range && InYear(expression, start.Year) is { } end && end.Granularity == range.Granularity)
        {
            // "from May to July": the end is later than the start, by less than a year.
            return end.Last < start ? InYear(expression, start.Year + 1) : end;
        }

        // A year named in the sentence or, in a text that tells history, before it, wins, unless it is past and the sentence looks ahead.
        return (context.SentenceYear ?? context.NarratedYear) is { } year && !(outlook.IsAhead() && year < context.Published?.Year)
            ? InYear(expression, year)
            : NearestPeriod.Find(expression, context.Published, outlook);
    }

    /// <summary>Resolves a numeric date that can be read two ways: to a day if the text shows which one, otherwise to some day of the year.</summary>
    private static CalendarPeriod ResolveAmbiguous(in DateExpression expression, DayMonthEvidence evidence) => evidence.Find(expression.Separator) switch
    {
        DayMonthOrders.MonthFirst => new(DateGranularity.Day, expression.Year, expression.Number, expression.Day),
        DayMonthOrders.DayFirst => new(DateGranularity.Day, expression.Year, expression.Day, expression.Number),
        DayMonthOrders.None or DayMonthOrders.Either => new(DateGranularity.Day, expression.Year, CalendarPeriod.Unknown, CalendarPeriod.Unknown),
    };

    /// <summary>The occurrence in a direction from <paramref name="reference"/>: "last summer", "next March".</summary>
    private static CalendarPeriod? ResolveDirected(in DateExpression expression, CalendarDate? reference)
    {
        if (reference is not { } day || InYear(expression, day.Year) is not { } thisYear)
        {
            return null;
        }

        return expression.Direction switch
        {
            // In January, "last winter" is the one before the current winter.
            DateDirection.Last or DateDirection.Past => thisYear.Last < day ? thisYear
                : InYear(expression, day.Year - 1) is { } before && before.Last < day ? before
                : InYear(expression, day.Year - 2),
            DateDirection.None or DateDirection.This => InYear(expression, day.Year - 1) is { } current && current.Last >= day ? current : thisYear,
            DateDirection.Next => thisYear.First > day ? thisYear : InYear(expression, day.Year + 1),
            DateDirection.Coming => thisYear.Last >= day ? thisYear : InYear(expression, day.Year + 1),
        };
    }

    /// <summary>The period in a given year; null if that year does not have it, or for a form that is not part of a year.</summary>
    public static CalendarPeriod? InYear(in DateExpression expression, int year) => expression.Form switch
    {
        DateForm.CalendarDay => new(DateGranularity.Day, year, expression.Number, expression.Day),
        DateForm.NamedDay => NamedDays.GetDay(expression.Number, year),
        DateForm.Month => new(DateGranularity.Month, year, expression.Number),
        DateForm.Quarter => new(DateGranularity.Quarter, year, expression.Number),
        DateForm.HalfYear => new(DateGranularity.HalfYear, year, expression.Number),
        DateForm.Season => new(DateGranularity.Season, year, expression.Number),
        DateForm.Year or DateForm.Decade or DateForm.Century or DateForm.Weekday or DateForm.WeekdayOfWeek or DateForm.DayOfMonth or DateForm.Offset => null,
    };
}
