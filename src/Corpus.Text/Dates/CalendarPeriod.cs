namespace Corpus.Text.Dates;

/// <summary>A period of the calendar, or as much of one as is known.</summary>
/// <param name="Granularity">The unit it is named in.</param>
/// <param name="Year">
/// The year; of a week the ISO year; of a decade and a century its leading digits (199, 19). <see cref="Unknown"/> where it is not known.
/// </param>
/// <param name="Number">Which month (of a day too), week, quarter, half or season of the year; 0 for a weekday of an unknown week.</param>
/// <param name="Day">The day of the month; of an unknown week, the day of the week.</param>
internal readonly record struct CalendarPeriod(DateGranularity Granularity, int Year, int Number = 0, int Day = 0)
{
    public const int Unknown = -1;

    /// <summary>Whether the year is known; a period without one has no days.</summary>
    public bool IsKnown => Year != Unknown;

    /// <summary>The first day; null where it is not known, or there is no such day.</summary>
    public CalendarDate? First => !IsKnown ? null : Granularity switch
    {
        DateGranularity.Day => CalendarDate.Create(Year, Number, Day),
        DateGranularity.Week => IsoWeek.Monday(Year, Number),
        DateGranularity.Weekend => IsoWeek.Monday(Year, Number)?.AddDays(5),
        DateGranularity.Decade => CalendarDate.Create(Year * 10, 1, 1),
        DateGranularity.Century => CalendarDate.Create(Year * 100, 1, 1),
        _ => CalendarDate.Create(Year, FirstMonth, 1),
    };

    /// <summary>The last day; null where <see cref="First"/> is, and beyond the end of the calendar.</summary>
    public CalendarDate? Last => First is not { } first ? null : Granularity switch
    {
        DateGranularity.Day => first,
        DateGranularity.Week => first.AddDays(6),
        DateGranularity.Weekend => first.AddDays(1),
        DateGranularity.Decade => CalendarDate.Create(Year * 10 + 9, 12, 31),
        DateGranularity.Century => CalendarDate.Create(Year * 100 + 99, 12, 31),
        _ => LastOfMonth(Year, FirstMonth + Months - 1),
    };

    private int FirstMonth => Granularity switch
    {
        DateGranularity.Month => Number,
        DateGranularity.Quarter => Number * 3 - 2,
        DateGranularity.HalfYear => Number * 6 - 5,
        DateGranularity.Season => Number * 3, // spring begins in March; winter runs into the next year
        _ => 1,
    };

    private int Months => Granularity switch
    {
        DateGranularity.Month => 1,
        DateGranularity.Quarter or DateGranularity.Season => 3,
        DateGranularity.HalfYear => 6,
        _ => 12,
    };

    public static CalendarPeriod FromDay(CalendarDate date) => new(DateGranularity.Day, date.Year, date.Month, date.Day);

    /// <summary>The period of <paramref name="granularity"/> that <paramref name="date"/> lies in.</summary>
    public static CalendarPeriod Containing(CalendarDate date, DateGranularity granularity)
    {
        switch (granularity)
        {
            case DateGranularity.Day:
                return FromDay(date);
            case DateGranularity.Week or DateGranularity.Weekend:
                var (isoYear, week) = IsoWeek.From(date);
                return new(granularity, isoYear, week);
            case DateGranularity.Month:
                return new(granularity, date.Year, date.Month);
            case DateGranularity.Quarter:
                return new(granularity, date.Year, (date.Month + 2) / 3);
            case DateGranularity.Season:
                // January and February are of the winter that began the year before.
                return date.Month < 3 ? new(granularity, date.Year - 1, 4) : new(granularity, date.Year, date.Month / 3);
            case DateGranularity.HalfYear:
                return new(granularity, date.Year, (date.Month + 5) / 6);
            case DateGranularity.Decade:
                return new(granularity, date.Year / 10);
            case DateGranularity.Century:
                return new(granularity, date.Year / 100);
            default:
                return new(DateGranularity.Year, date.Year);
        }
    }

    /// <summary>The same kind of period, a number of its own units on; null beyond the calendar.</summary>
    public CalendarPeriod? Shift(long units)
    {
        if (!IsKnown)
        {
            return null;
        }

        switch (Granularity)
        {
            case DateGranularity.Day:
                return First?.AddDays(units) is { } day ? FromDay(day) : null;
            case DateGranularity.Week or DateGranularity.Weekend:
                return First?.AddDays(units * 7) is { } inWeek ? Containing(inWeek, Granularity) : null;
            case DateGranularity.Month:
                return Counted(12, units);
            case DateGranularity.Quarter or DateGranularity.Season:
                return Counted(4, units);
            case DateGranularity.HalfYear:
                return Counted(2, units);
            default:
                return Within(this with { Year = (int)Math.Min(Math.Max(Year + units, 0), 100000) });
        }
    }

    /// <summary>The same period of another year; the last of February for the 29th where that is missing.</summary>
    public CalendarPeriod? ShiftYears(long years)
    {
        var year = Year + years;
        if (!IsKnown || year is < 1 or > 9999)
        {
            return null;
        }

        return Granularity switch
        {
            DateGranularity.Day when Number == 2 && Day == 29 && !DateTime.IsLeapYear((int)year) => this with { Year = (int)year, Day = 28 },
            DateGranularity.Decade or DateGranularity.Century => null,
            _ => this with { Year = (int)year },
        };
    }

    private static CalendarPeriod? Within(CalendarPeriod period) => period is { First: not null, Last: not null } ? period : null;

    private static CalendarDate? LastOfMonth(int year, int month)
    {
        (year, month) = month > 12 ? (year + 1, month - 12) : (year, month);
        return CalendarDate.Exists(year, month, 1) ? new CalendarDate(year, month, DateTime.DaysInMonth(year, month)) : null;
    }

    private CalendarPeriod? Counted(int perYear, long units)
    {
        var index = (long)Year * perYear + Number - 1 + units;
        return index < perYear || index >= 10000L * perYear
            ? null
            : Within(this with { Year = (int)(index / perYear), Number = (int)(index % perYear) + 1 });
    }
}
