using System.Globalization;
using Corpus.Text;

namespace Corpus.Tool.Page;

/// <summary>How the page writes a day in words.</summary>
internal static class DayFormat
{
    public static string ToWords(CalendarDate day) => new DateOnly(day.Year, day.Month, day.Day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
