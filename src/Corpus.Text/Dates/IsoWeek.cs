namespace Corpus.Text.Dates;

/// <summary>ISO 8601 weeks: Monday to Sunday. A week belongs to the year of its Thursday.</summary>
internal static class IsoWeek
{
    /// <summary>The ISO year and week of a day.</summary>
    public static (int Year, int Week) From(CalendarDate date)
    {
        var thursday = date.AddDays(4 - date.IsoDayOfWeek) ?? date;
        var firstOfYear = new CalendarDate(thursday.Year, 1, 1);
        return (thursday.Year, (thursday.DayNumber - firstOfYear.DayNumber) / 7 + 1);
    }

    /// <summary>The Monday of a week; null beyond the calendar.</summary>
    public static CalendarDate? GetMonday(int year, int week) =>
        CalendarDate.Create(year, 1, 4) is { } inFirstWeek ? inFirstWeek.AddDays(1 - inFirstWeek.IsoDayOfWeek + (week - 1) * 7) : null;
}
