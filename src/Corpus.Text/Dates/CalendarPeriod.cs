namespace Corpus.Text.Dates;

/// <summary>A calendar period. The year may be <see cref="Unknown"/>; for a day, the month and day of the month may be unknown instead.</summary>
/// <param name="Granularity">The unit of the period.</param>
/// <param name="Year">The year; the ISO year of a week or weekend; the leading digits of a decade (199) or century (19).</param>
/// <param name="Number">The month (of a day too), week, quarter, half or season within the year, from 1; 0 for a weekday of an unknown week.</param>
/// <param name="Day">The day of the month; the ISO day of the week for a weekday of an unknown week.</param>
internal readonly record struct CalendarPeriod(DateGranularity Granularity, int Year, int Number = 0, int Day = 0)
{
    public const int Unknown = -1;

    /// <summary>Whether the year is known. A period without a year has no first and last day.</summary>
    public bool HasYear => Year != Unknown;

    /// <summary>The first day; null if the period is not fully known or there is no such day.</summary>
    public CalendarDate? First => Granularity switch
    {
        DateGranularity.Day => CalendarDate.Create(Year, Number, Day),
        DateGranularity.Weekend => IsoWeek.GetMonday(Year, Number)?.AddDays(5),
        DateGranularity.Week => IsoWeek.GetMonday(Year, Number),
        DateGranularity.Month => CalendarDate.Create(Year, Number, 1),
        DateGranularity.Quarter => CalendarDate.Create(Year, Number * 3 - 2, 1),
        DateGranularity.Season => CalendarDate.Create(Year, Number * 3, 1), // spring begins in March
        DateGranularity.HalfYear => CalendarDate.Create(Year, Number * 6 - 5, 1),
        DateGranularity.Year => CalendarDate.Create(Year, 1, 1),
        DateGranularity.Decade => CalendarDate.Create(Year * 10, 1, 1),
        DateGranularity.Century => CalendarDate.Create(Year * 100, 1, 1),
    };

    /// <summary>The last day, included; null if <see cref="First"/> is null or the period ends after 9999.</summary>
    public CalendarDate? Last => First is not { } first ? null : Granularity switch
    {
        DateGranularity.Day => first,
        DateGranularity.Weekend => first.AddDays(1),
        DateGranularity.Week => first.AddDays(6),
        DateGranularity.Month => GetLastOfMonth(Year, Number),
        DateGranularity.Quarter => GetLastOfMonth(Year, Number * 3),
        DateGranularity.Season => GetLastOfMonth(Year, Number * 3 + 2), // winter ends in the next year
        DateGranularity.HalfYear => GetLastOfMonth(Year, Number * 6),
        DateGranularity.Year => CalendarDate.Create(Year, 12, 31),
        DateGranularity.Decade => CalendarDate.Create(Year * 10 + 9, 12, 31),
        DateGranularity.Century => CalendarDate.Create(Year * 100 + 99, 12, 31),
    };

    public static CalendarPeriod FromDay(CalendarDate date) => new(DateGranularity.Day, date.Year, date.Month, date.Day);

    /// <summary>The period of <paramref name="granularity"/> that contains <paramref name="date"/>; for a weekend, the one that ends the week.</summary>
    public static CalendarPeriod Containing(CalendarDate date, DateGranularity granularity) => granularity switch
    {
        DateGranularity.Day => FromDay(date),
        DateGranularity.Weekend or DateGranularity.Week => FromIsoWeek(granularity, IsoWeek.From(date)),
        DateGranularity.Month => new(granularity, date.Year, date.Month),
        DateGranularity.Quarter => new(granularity, date.Year, (date.Month + 2) / 3),

        // January and February belong to the winter of the year before.
        DateGranularity.Season => date.Month < 3 ? new(granularity, date.Year - 1, 4) : new(granularity, date.Year, date.Month / 3),
        DateGranularity.HalfYear => new(granularity, date.Year, (date.Month + 5) / 6),
        DateGranularity.Year => new(granularity, date.Year),
        DateGranularity.Decade => new(granularity, date.Year / 10),
        DateGranularity.Century => new(granularity, date.Year / 100),
    };

    /// <summary>The period of <paramref name="granularity"/> that contains the first day; null if not known. Of a day, at least the year is known.</summary>
    public CalendarPeriod? Widen(DateGranularity granularity) =>
        First is { } first ? Containing(first, granularity)
        : Granularity == DateGranularity.Day && granularity == DateGranularity.Year && HasYear ? new(granularity, Year)
        : null;

    /// <summary>The period that is <paramref name="units"/> of its granularity later (earlier if negative); null without a year or beyond the calendar.</summary>
    public CalendarPeriod? Shift(long units) => !HasYear ? null : Granularity switch
    {
        DateGranularity.Day => First?.AddDays(units) is { } day ? FromDay(day) : null,
        DateGranularity.Weekend or DateGranularity.Week => First?.AddDays(units * 7) is { } day ? Containing(day, Granularity) : null,
        DateGranularity.Month => ShiftParts(12, units),
        DateGranularity.Quarter or DateGranularity.Season => ShiftParts(4, units),
        DateGranularity.HalfYear => ShiftParts(2, units),
        DateGranularity.Year or DateGranularity.Decade or DateGranularity.Century =>
            NullIfOutOfRange(this with { Year = (int)Math.Min(Math.Max(Year + units, 0), 100000) }),
    };

    /// <summary>The same period of another year; February 28 for February 29 if that year is not a leap year. Null for a decade or century.</summary>
    public CalendarPeriod? ShiftYears(long years)
    {
        var year = Year + years;
        if (!HasYear || year is < 1 or > 9999)
        {
            return null;
        }

        return Granularity switch
        {
            DateGranularity.Day when Number == 2 && Day == 29 && !DateTime.IsLeapYear((int)year) => this with { Year = (int)year, Day = 28 },
            DateGranularity.Day or DateGranularity.Weekend or DateGranularity.Week or DateGranularity.Month or DateGranularity.Quarter
                or DateGranularity.Season or DateGranularity.HalfYear or DateGranularity.Year => this with { Year = (int)year },
            DateGranularity.Decade or DateGranularity.Century => null,
        };
    }

    private static CalendarPeriod FromIsoWeek(DateGranularity granularity, (int Year, int Week) week) => new(granularity, week.Year, week.Week);

    private static CalendarPeriod? NullIfOutOfRange(CalendarPeriod period) => period is { First: not null, Last: not null } ? period : null;

    /// <summary>The last day of a month. Months above 12 are those of the next year.</summary>
    private static CalendarDate? GetLastOfMonth(int year, int month)
    {
        (year, month) = month > 12 ? (year + 1, month - 12) : (year, month);
        return CalendarDate.Exists(year, month, 1) ? new CalendarDate(year, month, DateTime.DaysInMonth(year, month)) : null;
    }

    private CalendarPeriod? ShiftParts(int partsPerYear, long units)
    {
        var index = (long)Year * partsPerYear + Number - 1 + units;
        return NullIfOutOfRange(this with { Year = (int)(index / partsPerYear), Number = (int)(index % partsPerYear) + 1 });
    }
}
