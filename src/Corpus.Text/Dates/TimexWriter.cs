using System.Globalization;

namespace Corpus.Text.Dates;

/// <summary>Writes TIMEX3 values.</summary>
internal static class TimexWriter
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>The value of one period.</summary>
    public static string Write(CalendarPeriod period)
    {
        var year = Pad(period.Year, 4);
        return period.Granularity switch
        {
            DateGranularity.Day when !period.HasYear && period.Number == 0 => year + "-WXX-" + Pad(period.Day, 1),
            DateGranularity.Day => year + "-" + Pad(period.Number, 2) + "-" + Pad(period.Day, 2),
            DateGranularity.Week => year + "-W" + Pad(period.Number, 2),
            DateGranularity.Weekend => year + "-W" + Pad(period.Number, 2) + "-WE",
            DateGranularity.Month => year + "-" + Pad(period.Number, 2),
            DateGranularity.Quarter => year + "-Q" + Pad(period.Number, 1),
            DateGranularity.HalfYear => year + "-H" + Pad(period.Number, 1),
            DateGranularity.Season => year + "-" + Seasons[period.Number - 1],
            DateGranularity.Year => year,
            DateGranularity.Decade => Pad(period.Year, 3),
            DateGranularity.Century => Pad(period.Year, 2),
        };
    }

    /// <summary>The value of a range of periods, <c>first/last</c>.</summary>
    public static string Write(CalendarPeriod first, CalendarPeriod last) => Write(first) + "/" + Write(last);

    private static string Pad(int number, int minDigits) => number == CalendarPeriod.Unknown
        ? new string('X', minDigits)
        : number.ToString(CultureInfo.InvariantCulture).PadLeft(minDigits, '0');
}
