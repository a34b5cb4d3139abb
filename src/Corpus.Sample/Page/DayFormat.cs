using System.Globalization;

namespace Corpus.Sample.Page;

/// <summary>How the page writes a day: in ISO 8601 for its scripts, in words for its readers.</summary>
internal static class DayFormat
{
    public static string? ToIso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string ToWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
