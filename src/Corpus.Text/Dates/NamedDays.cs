using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes and resolves days with a name ("Thanksgiving").</summary>
internal static class NamedDays
{
    /// <summary>The index in <see cref="NamedDayTerms.All"/> of the longest name that begins at <paramref name="index"/>; -1 if none does.</summary>
    public static int Find(in DateWords words, int index, out int end)
    {
        for (var day = 0; day < NamedDayTerms.All.Length; day++)
        {
            var name = NamedDayTerms.All[day].Words;
            var length = 0;
            while (length < name.Length && IsWord(words, index + length, name[length]))
            {
                length++;
            }

            if (length == name.Length)
            {
                end = index + length;
                return day;
            }
        }

        end = index;
        return -1;
    }

    /// <summary>The named day in a year. The year may be unknown for a day with a fixed date; otherwise an unknown year gives null.</summary>
    public static CalendarPeriod? GetDay(int index, int year)
    {
        ref readonly var day = ref NamedDayTerms.All[index];
        if (day.IsFixed)
        {
            return new(DateGranularity.Day, day.Year != 0 ? day.Year : year, day.Month, day.Day);
        }

        return year is >= 1 and <= 9999 && GetMovableDay(day, year) is { } date ? CalendarPeriod.FromDay(date) : null;
    }

    private static CalendarDate? GetMovableDay(in NamedDay day, int year)
    {
        if (day.Month == 0)
        {
            return GetEasterSunday(year).AddDays(day.Day);
        }

        // Counts from the first day of the month, or from its last seven days.
        var start = day.Nth > 0 ? new CalendarDate(year, day.Month, 1) : new CalendarDate(year, day.Month, DateTime.DaysInMonth(year, day.Month) - 6);
        var toWeekday = (day.IsoWeekday - start.IsoDayOfWeek + 7) % 7;
        return start.AddDays(toWeekday + Math.Max(day.Nth - 1, 0) * 7 + day.Day);
    }

    private static bool IsWord(in DateWords words, int index, string lower) =>
        lower == "'s" ? words.IsPossessive(index) : words.Is(index, lower) && (lower[0] is '.' or '\'' or '’' || words.IsCapitalized(index));

    // The anonymous Gregorian algorithm.
    private static CalendarDate GetEasterSunday(int year)
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
}
