namespace Corpus.Text.Vocabulary;

/// <summary>The days with a name. A name that begins with another one comes before it.</summary>
internal static class NamedDayTerms
{
    public static readonly NamedDay[] All =
    [
        Fixed("new year 's day", 1, 1),
        Fixed("new year 's eve", 12, 31),
        Fixed("new year 's", 1, 1),
        Fixed("valentine 's day", 2, 14),
        Fixed("st . patrick 's day", 3, 17),
        Fixed("st patrick 's day", 3, 17),
        Fixed("juneteenth", 6, 19),
        Fixed("bastille day", 7, 14),
        Fixed("halloween", 10, 31),
        Fixed("armistice day", 11, 11),
        Fixed("remembrance day", 11, 11),
        Fixed("anzac day", 4, 25),
        Fixed("cinco de mayo", 5, 5),
        Fixed("veterans day", 11, 11),
        Fixed("veterans ' day", 11, 11),
        Fixed("veterans ’ day", 11, 11),
        Fixed("christmas eve", 12, 24),
        Fixed("christmas day", 12, 25),
        Fixed("christmas", 12, 25),
        Fixed("xmas", 12, 25),
        Fixed("boxing day", 12, 26),
        Weekday("martin luther king jr . day", 1, 1, 3),
        Weekday("martin luther king day", 1, 1, 3),
        Weekday("presidents day", 2, 1, 3),
        Weekday("presidents ' day", 2, 1, 3),
        Weekday("presidents ’ day", 2, 1, 3),
        Weekday("mother 's day", 5, 7, 2),
        Weekday("memorial day", 5, 1, -1),
        Weekday("father 's day", 6, 7, 3),
        Weekday("labor day", 9, 1, 1),
        Weekday("columbus day", 10, 1, 2),
        Weekday("thanksgiving day", 11, 4, 4),
        Weekday("thanksgiving", 11, 4, 4),
        Weekday("black friday", 11, 4, 4, daysAfter: 1),
        Weekday("cyber monday", 11, 4, 4, daysAfter: 4),
        History("black thursday", 1929, 10, 24),
        History("black tuesday", 1929, 10, 29),
        History("black monday", 1987, 10, 19),
        History("black wednesday", 1992, 9, 16),
        Weekday("remembrance sunday", 11, 7, 2),
        Easter("mardi gras", -47),
        Easter("shrove tuesday", -47),
        Easter("ash wednesday", -46),
        Easter("palm sunday", -7),
        Easter("maundy thursday", -3),
        Easter("good friday", -2),
        Easter("easter sunday", 0),
        Easter("easter monday", 1),
        Easter("easter", 0),
        Easter("pentecost", 49),
    ];

    /// <summary>The first words of the names, except "st", which is already in the vocabulary as an ordinal suffix ("1st").</summary>
    public static IEnumerable<string> FirstWords => All.Select(day => day.Words[0]).Where(word => word != "st").Distinct(StringComparer.Ordinal);

    private static NamedDay Fixed(string name, int month, int day) => new(name.Split(' '), month, day, 0, 0, 0);

    private static NamedDay Weekday(string name, int month, int isoWeekday, int nth, int daysAfter = 0) =>
        new(name.Split(' '), month, daysAfter, isoWeekday, nth, 0);

    private static NamedDay Easter(string name, int daysAfter) => new(name.Split(' '), 0, daysAfter, 0, 0, 0);

    private static NamedDay History(string name, int year, int month, int day) => new(name.Split(' '), month, day, 0, 0, year);
}
