using System.Globalization;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS004: a date in the text that the calendar lacks.</summary>
internal static class NoSuchDayRule
{
    /// <summary>A year in which February is as long as it gets, for days of an unknown year.</summary>
    private const int LeapYear = 2000;

    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static IEnumerable<Finding> Check(SeedText seed)
    {
        var mentions = new FaultList<(Slice Place, string Reason)>();
        foreach (var date in seed.Article.Dates)
        {
            if (date.First is null && date.Value is { } value && ReasonIn(value) is { } reason)
            {
                mentions.Add((new Slice(date.Start, date.Length), reason));
            }
        }

        return mentions.Reported.Select(item => new Finding(
            Descriptors.NoSuchDay, item.Fault.Place, Excerpt.Of(seed.Text, item.Fault.Place), item.Fault.Reason, item.Note));
    }

    /// <summary>Why a period has no days; null where it is not for want of a day in the calendar.</summary>
    private static string? ReasonIn(string value) => value.Split('/').Select(ReasonOf).FirstOrDefault(reason => reason is not null);

    // 2022-02-30, XXXX-02-30; everything else that a value can be is no day.
    private static string? ReasonOf(string value)
    {
        if (value.Length != 10 || value[4] != '-' || value[7] != '-' || Number(value, 5, 2) is not { } month || Number(value, 8, 2) is not { } day)
        {
            return null;
        }

        if (month is < 1 or > 12)
        {
            return "a year has 12 months";
        }

        var known = Number(value, 0, 4) is { } number and > 0 ? number : (int?)null;
        var longest = DateTime.DaysInMonth(known ?? LeapYear, month);
        return day >= 1 && day <= longest ? null
            : known is { } year && month == 2 ? string.Format(CultureInfo.InvariantCulture, "February {0} has {1} days", year, longest)
            : string.Format(CultureInfo.InvariantCulture, "{0} has {1} days", MonthNames[month - 1], longest);
    }

    private static int? Number(string value, int start, int length) =>
        int.TryParse(value.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
