namespace Corpus.Text.Dates;

/// <summary>Finds which occurrence of a period without a year is meant: by its distance from the publication date and the outlook of the sentence.</summary>
internal static class NearestPeriod
{
    /// <summary>A period that ended at most this many days ago is meant even if the sentence looks ahead: its next occurrence is most of a year away.</summary>
    private const int MaxDaysPast = 45;

    /// <summary>A period that begins within this many days is meant if the sentence leaves it open: its last occurrence is further away.</summary>
    private const int MaxDaysAhead = 180;

    /// <summary>The same for a day if the sentence shows no outlook.</summary>
    private const int MaxUnknownDaysAhead = 90;

    /// <summary>The same for longer periods, which are named without their year for longer: in October, "in January" is that of this year.</summary>
    private const int MaxUnknownDaysAheadOfPeriod = 45;

    /// <summary>The same even if the sentence looks back: news is dated a day or two before or after the day it tells of.</summary>
    private const int MaxBackDaysAhead = 2;

    /// <summary>The latest occurrence that has begun, or the next one, depending on the outlook; without a year if the publication date is not known.</summary>
    public static CalendarPeriod? Find(in DateExpression expression, CalendarDate? published, Outlook outlook)
    {
        if (published is not { } day)
        {
            return DateResolver.InYear(expression, CalendarPeriod.Unknown);
        }

        if (expression.Weekday != 0)
        {
            return FindOnWeekday(expression, day);
        }

        // February 29 can be eight years away. A day that exists in no year ("February 30") stays in the year of publication.
        var latest = default(CalendarPeriod?);
        for (var year = day.Year; latest is null && year >= day.Year - 8; year--)
        {
            latest = DateResolver.InYear(expression, year) is { First: { } first } period && first <= day ? period : null;
        }

        for (var year = day.Year; year <= day.Year + 8; year++)
        {
            if (DateResolver.InYear(expression, year) is { First: { } first } next && first > day)
            {
                var daysAhead = first.DayNumber - day.DayNumber;
                var daysPast = latest?.Last is { } last ? day.DayNumber - last.DayNumber : int.MaxValue;
                return outlook switch
                {
                    Outlook.Planned when next.Granularity is DateGranularity.Month or DateGranularity.Season => daysPast > 0,
                    Outlook.Ahead or Outlook.Planned => daysPast > MaxDaysPast,
                    Outlook.Open => daysAhead <= MaxDaysAhead,
                    Outlook.Unknown or Outlook.LooselyBack when next.Granularity == DateGranularity.Day => daysAhead <= MaxUnknownDaysAhead,
                    Outlook.Unknown => daysAhead <= MaxUnknownDaysAheadOfPeriod,
                    Outlook.Back or Outlook.LooselyBack => daysAhead <= MaxBackDaysAhead,
                } ? next : latest;
            }
        }

        return latest ?? DateResolver.InYear(expression, day.Year);
    }

    /// <summary>The occurrence on the given weekday that is nearest to the year of publication; if none is within six years, the one of that year.</summary>
    private static CalendarPeriod? FindOnWeekday(in DateExpression expression, CalendarDate published)
    {
        for (var distance = 0; distance <= 6; distance++)
        {
            var before = DateResolver.InYear(expression, published.Year - distance);
            var after = DateResolver.InYear(expression, published.Year + distance);
            var beforeFits = before?.First?.IsoDayOfWeek == expression.Weekday;
            var afterFits = after?.First?.IsoDayOfWeek == expression.Weekday;
            if (beforeFits || afterFits)
            {
                return beforeFits ? before : after;
            }
        }

        return DateResolver.InYear(expression, published.Year);
    }
}
