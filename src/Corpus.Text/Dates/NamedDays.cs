namespace Corpus.Text.Dates;

/// <summary>The days that go by a name, and when they fall.</summary>
internal static class NamedDays
{
    private static readonly NamedDay[] All =
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
        Easter("ash wednesday", -46),
        Easter("palm sunday", -7),
        Easter("good friday", -2),
        Easter("easter sunday", 0),
        Easter("easter monday", 1),
        Easter("easter", 0),
    ];

    /// <summary>The words that a name can begin with, but for "St.", which the vocabulary has as the ending of "1st".</summary>
    public static IEnumerable<string> Openers => All.Select(day => day.Words[0]).Where(word => word != "st").Distinct(StringComparer.Ordinal);

    /// <summary>The number of the name that begins at <paramref name="index"/>, the longest where several do; -1 where none does.</summary>
    public static int Find(in DateWords words, int index, out int end)
    {
        for (var number = 0; number < All.Length; number++)
        {
            var name = All[number].Words;
            var length = 0;
            while (length < name.Length && IsWord(words, index + length, name[length]))
            {
                length++;
            }

            if (length == name.Length)
            {
                end = index + length;
                return number;
            }
        }

        end = index;
        return -1;
    }

    /// <summary>The day in a year, which may be unknown for a day that is the same in every year; null where there is none.</summary>
    public static CalendarPeriod? In(int number, int year)
    {
        ref readonly var day = ref All[number];
        if (day.IsFixed)
        {
            return new(DateGranularity.Day, year, day.Month, day.Day);
        }

        return year is >= 1 and <= 9999 && Moved(day, year) is { } date ? CalendarPeriod.OfDay(date) : null;
    }

    private static CalendarDate? Moved(in NamedDay day, int year)
    {
        if (day.Month == 0)
        {
            return EasterSunday(year).AddDays(day.Day);
        }

        // The n-th such weekday of the month, or the last.
        var start = day.Nth > 0 ? new CalendarDate(year, day.Month, 1) : new CalendarDate(year, day.Month, DateTime.DaysInMonth(year, day.Month) - 6);
        var toWeekday = (day.IsoWeekday - start.IsoDayOfWeek + 7) % 7;
        return start.AddDays(toWeekday + Math.Max(day.Nth - 1, 0) * 7);
    }

    private static bool IsWord(in DateWords words, int index, string lower) =>
        lower == "'s" ? words.IsPossessive(index) : words.Is(index, lower) && (lower[0] is '.' or '\'' or '’' || words.IsCapitalised(index));

    // The anonymous Gregorian algorithm.
    private static CalendarDate EasterSunday(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new CalendarDate(year, n / 31, n % 31 + 1);
    }

    private static NamedDay Fixed(string name, int month, int day) => new(name.Split(' '), month, day, 0, 0);

    private static NamedDay Weekday(string name, int month, int isoWeekday, int nth) => new(name.Split(' '), month, 0, isoWeekday, nth);

    private static NamedDay Easter(string name, int daysAfter) => new(name.Split(' '), 0, daysAfter, 0, 0);

    /// <summary>A name in lower case, and its day: of a month; the n-th (or, at -1, last) weekday of a month; or, without month, days after Easter.</summary>
    private readonly record struct NamedDay(string[] Words, int Month, int Day, int IsoWeekday, int Nth)
    {
        public bool IsFixed => Month != 0 && IsoWeekday == 0;
    }
}
