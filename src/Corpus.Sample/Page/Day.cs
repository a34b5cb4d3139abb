using System.Globalization;

namespace Corpus.Sample.Page;

/// <summary>A day as the page writes it: for its scripts, and for its readers.</summary>
internal static class Day
{
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
