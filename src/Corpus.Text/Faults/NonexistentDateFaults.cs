using System.Globalization;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Faults;

/// <summary>CORPUS004: a date in the text that does not exist.</summary>
internal static class NonexistentDateFaults
{
    /// <summary>Any leap year: for a day of an unknown year, February has 29 days.</summary>
    private const int LeapYear = 2000;

    public static IEnumerable<SeedFault> Find(SeedArticle article)
    {
        foreach (var date in article.Dates)
        {
            if (date.First is null && date.Value is { } value && FindReason(value) is { } reason)
            {
                var span = new Slice(date.Start, date.Length);
                yield return new SeedFault(SeedRules.NonexistentDate, span, $"'{Excerpt.From(article.Text, span)}' does not exist: {reason}");
            }
        }
    }

    /// <summary>Why a period has no days; null if the reason is not a day missing from the calendar.</summary>
    private static string? FindReason(string value) => value.Split('/').Select(CheckDay).FirstOrDefault(reason => reason is not null);

    // Only 2022-02-30 and XXXX-02-30 name days; every other value names a longer period.
    private static string? CheckDay(string value)
    {
        if (value.Length != 10 || ReadNumber(value, 5, 2) is not { } month || ReadNumber(value, 8, 2) is not { } day)
        {
            return null;
        }

        if (month is < 1 or > 12)
        {
            return "a year has 12 months";
        }

        var knownYear = ReadNumber(value, 0, 4) is { } number and > 0 ? number : (int?)null;
        var days = DateTime.DaysInMonth(knownYear ?? LeapYear, month);
        return day >= 1 && day <= days ? null
            : knownYear is { } year && month == 2 ? string.Format(CultureInfo.InvariantCulture, "February {0} has {1} days", year, days)
            : string.Format(CultureInfo.InvariantCulture, "{0} has {1} days", CalendarNames.Months[month - 1], days);
    }

    private static int? ReadNumber(string value, int start, int length) =>
        int.TryParse(value.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
