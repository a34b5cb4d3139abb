using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Works out which period the words mean (SPEC §3), from the day of publication and what was mentioned before.</summary>
internal static class DateResolver
{
    /// <summary>A period that ended so many days ago is meant even where the sentence looks ahead: its next turn is most of a year away.</summary>
    private const int JustPast = 45;

    /// <summary>A period that comes within so many days is meant where the sentence leaves it open: its last turn was most of a year ago.</summary>
    private const int Soon = 120;

    /// <summary>The period, its year unknown where nothing tells it; null where nothing at all is known of it.</summary>
    /// <param name="expression">What the words say.</param>
    /// <param name="context">What was said before.</param>
    /// <param name="outlook">Whether the sentence speaks of what is to come.</param>
    public static CalendarPeriod? Resolve(in DateExpression expression, DateContext context, Outlook outlook)
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
                return Weekday(expression, context, outlook);
            case DateForm.WeekdayOfWeek:
                return context.Published is { } published
                    && published.AddDays(expression.Number - published.IsoDayOfWeek + expression.Offset * 7L) is { } day
                        ? CalendarPeriod.FromDay(day)
                        : null;
            case DateForm.Offset:
                return Offset(expression, context, outlook);
            default:
                return PartOfYear(expression, context, outlook);
        }
    }

    /// <summary>The end of a run that begins with <paramref name="first"/>.</summary>
    public static CalendarPeriod LastOfRun(in DateExpression expression, CalendarPeriod first)
    {
        if (expression.Form == DateForm.Year)
        {
            return first with { Year = expression.LastYear };
        }

        var year = expression.LastYear != 0 ? expression.LastYear
            : first.IsKnown && RunsIntoNextYear(expression) ? first.Year + 1
            : first.Year;
        return first with { Year = year, Number = expression.LastNumber, Day = expression.LastDay };
    }

    /// <summary>"December-January": the year that is named is that of the end.</summary>
    private static bool RunsIntoNextYear(in DateExpression expression) =>
        expression.IsRun && expression.LastYear == 0 && expression.LastNumber < expression.Number;

    private static CalendarPeriod? Weekday(in DateExpression expression, DateContext context, Outlook outlook)
    {
        if (Origin(expression, context) is not { } published)
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
            _ => outlook == Outlook.Ahead ? ahead : -back,
        };
        return published.AddDays(days) is { } day ? CalendarPeriod.FromDay(day) : null;
    }

    /// <summary>The day that a direction starts from: of "the following Monday" the day mentioned, otherwise that of publication.</summary>
    private static CalendarDate? Origin(in DateExpression expression, DateContext context) =>
        expression.Anchor == OffsetAnchor.Mentioned ? context.Mentioned?.First ?? context.Published : context.Published;

    private static CalendarPeriod? Offset(in DateExpression expression, DateContext context, Outlook outlook)
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

            case OffsetAnchor.Mentioned when expression.Unit == DateGranularity.Quarter && context.MentionedQuarter is { } before:
                return before.Shift(expression.Offset);

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
        if (expression.Unit == DateGranularity.Weekend && expression.Direction == DateDirection.Bare && outlook != Outlook.Ahead && current.First > published)
        {
            offset--;
        }

        return current.Shift(offset);
    }

    /// <summary>A day of a month, a named day, a month, quarter, half or season.</summary>
    private static CalendarPeriod? PartOfYear(in DateExpression expression, DateContext context, Outlook outlook)
    {
        switch (expression.YearReference)
        {
            case YearReference.Named:
                return expression.IsAmbiguous ? InFigures(expression, context)
                    : InYear(expression, RunsIntoNextYear(expression) ? expression.Year - 1 : expression.Year);

            case YearReference.Published:
                return context.Published is { } day ? InYear(expression, day.Year + expression.Year) : null;

            case YearReference.Mentioned:
                return (context.Mentioned?.First ?? context.Published) is { } mentioned ? InYear(expression, mentioned.Year + expression.Year) : null;

            case YearReference.Bare:
                return Nearest(expression, context.Published, Outlook.Back)?.ShiftYears(expression.Year);
        }

        if (expression.Direction != DateDirection.Bare)
        {
            return Directed(expression, Origin(expression, context));
        }

        if (context.RunStart is { First: { } start } run && InYear(expression, start.Year) is { } end && end.Granularity == run.Granularity)
        {
            // "from May to July": the end lies behind the beginning, and within a year of it.
            return end.Last < start ? InYear(expression, start.Year + 1) : end;
        }

        // A year named in the sentence wins, but for what "will" be after it.
        return context.SentenceYear is { } year && !(outlook == Outlook.Ahead && year < context.Published?.Year)
            ? InYear(expression, year)
            : Nearest(expression, context.Published, outlook);
    }

    /// <summary>
    /// A date in figures that can be read two ways: as the text has written others; else the reading that had been when it was
    /// published, if there is but one; else the American.
    /// </summary>
    private static CalendarPeriod InFigures(in DateExpression expression, DateContext context)
    {
        var monthFirst = new CalendarPeriod(DateGranularity.Day, expression.Year, expression.Number, expression.Day);
        var dayFirst = new CalendarPeriod(DateGranularity.Day, expression.Year, expression.Day, expression.Number);
        return context.Order switch
        {
            FigureOrder.MonthFirst => monthFirst,
            FigureOrder.DayFirst => dayFirst,
            _ => monthFirst.First > context.Published && dayFirst.First <= context.Published ? dayFirst : monthFirst,
        };
    }

    /// <summary>The latest such period that has begun, or the next one; with the year unknown, if there is no day to count from.</summary>
    private static CalendarPeriod? Nearest(in DateExpression expression, CalendarDate? published, Outlook outlook)
    {
        if (published is not { } day)
        {
            return InYear(expression, CalendarPeriod.Unknown);
        }

        if (expression.Weekday != 0)
        {
            return NearestOnWeekday(expression, day);
        }

        // February 29 may be seven years away; a day that is in no year stays as it is written.
        var latest = default(CalendarPeriod?);
        for (var year = day.Year; latest is null && year >= day.Year - 8; year--)
        {
            latest = InYear(expression, year) is { First: { } first } period && first <= day ? period : null;
        }

        for (var year = day.Year; outlook is Outlook.Ahead or Outlook.Open && year <= day.Year + 8; year++)
        {
            if (InYear(expression, year) is { First: { } first } next && first > day)
            {
                var since = latest?.Last is { } last ? day.DayNumber - last.DayNumber : int.MaxValue;
                return (outlook == Outlook.Ahead ? since > JustPast : first.DayNumber - day.DayNumber <= Soon) ? next : latest;
            }
        }

        return latest ?? InYear(expression, day.Year);
    }

    /// <summary>The day nearest to <paramref name="published"/> that falls on the weekday it is said to; without one, the latest.</summary>
    private static CalendarPeriod? NearestOnWeekday(in DateExpression expression, CalendarDate published)
    {
        for (var distance = 0; distance <= 6; distance++)
        {
            var before = InYear(expression, published.Year - distance);
            var after = InYear(expression, published.Year + distance);
            var beforeFits = before?.First?.IsoDayOfWeek == expression.Weekday;
            var afterFits = after?.First?.IsoDayOfWeek == expression.Weekday;
            if (beforeFits || afterFits)
            {
                return beforeFits ? before : after;
            }
        }

        return InYear(expression, published.Year);
    }

    private static CalendarPeriod? Directed(in DateExpression expression, CalendarDate? published)
    {
        if (published is not { } day || InYear(expression, day.Year) is not { } thisYear)
        {
            return null;
        }

        switch (expression.Direction)
        {
            case DateDirection.Last or DateDirection.Past:
                // In January, last winter is the one before the one that is running.
                return thisYear.Last < day ? thisYear
                    : InYear(expression, day.Year - 1) is { } before && before.Last < day ? before
                    : InYear(expression, day.Year - 2);

            case DateDirection.Next:
                return thisYear.First > day ? thisYear : InYear(expression, day.Year + 1);

            case DateDirection.Coming:
                return thisYear.Last >= day ? thisYear : InYear(expression, day.Year + 1);

            default:
                return InYear(expression, day.Year - 1) is { } running && running.Last >= day ? running : thisYear;
        }
    }

    private static CalendarPeriod? InYear(in DateExpression expression, int year) => expression.Form switch
    {
        DateForm.CalendarDay => new(DateGranularity.Day, year, expression.Number, expression.Day),
        DateForm.NamedDay => NamedDays.In(expression.Number, year),
        DateForm.Quarter => new(DateGranularity.Quarter, year, expression.Number),
        DateForm.HalfYear => new(DateGranularity.HalfYear, year, expression.Number),
        DateForm.Season => new(DateGranularity.Season, year, expression.Number),
        _ => new(DateGranularity.Month, year, expression.Number),
    };
}
