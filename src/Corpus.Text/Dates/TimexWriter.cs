using System.Globalization;

namespace Corpus.Text.Dates;

/// <summary>Writes a period in TIMEX3 notation.</summary>
internal static class TimexWriter
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>The value of one period.</summary>
    public static string Write(CalendarPeriod period)
    {
        var year = period.IsKnown ? Digits(period.Year, 4) : "XXXX";
        return period.Granularity switch
        {
            DateGranularity.Day when !period.IsKnown && period.Number == 0 => "XXXX-WXX-" + Digits(period.Day, 1),
            DateGranularity.Day => year + "-" + Digits(period.Number, 2) + "-" + Digits(period.Day, 2),
            DateGranularity.Week => year + "-W" + Digits(period.Number, 2),
            DateGranularity.Weekend => year + "-W" + Digits(period.Number, 2) + "-WE",
            DateGranularity.Month => year + "-" + Digits(period.Number, 2),
            DateGranularity.Quarter => year + "-Q" + Digits(period.Number, 1),
            DateGranularity.HalfYear => year + "-H" + Digits(period.Number, 1),
            DateGranularity.Season => year + "-" + Seasons[period.Number - 1],
            DateGranularity.Decade => Digits(period.Year, 3),
            DateGranularity.Century => Digits(period.Year, 2),
            _ => year,
        };
    }

    /// <summary>The value of a run of periods.</summary>
    public static string Write(CalendarPeriod first, CalendarPeriod last) => Write(first) + "/" + Write(last);

    private static string Digits(int number, int least) => number.ToString(CultureInfo.InvariantCulture).PadLeft(least, '0');
}
