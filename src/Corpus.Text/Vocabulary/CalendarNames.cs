namespace Corpus.Text.Vocabulary;

/// <summary>The names of months and weekdays.</summary>
internal static class CalendarNames
{
    /// <summary>The months, January first.</summary>
    public static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The weekdays, Monday first.</summary>
    public static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    // Beside those of three letters.
    private static readonly string[] WeekdayAbbreviations = ["tues", "thur", "thurs"];

    /// <summary>The month (1 to 12) that a slice names, in full or abbreviated to three letters (or "Sept"); 0 if it names none.</summary>
    public static int MonthAt(string text, int start, int length)
    {
        var month = IndexOf(Months, text, start, length) + 1;
        return month == 0 && Term.Is(text, start, start + length, "sept") ? 9 : month;
    }

    /// <summary>Whether a slice names a weekday, in full or abbreviated ("Thu", "Thurs").</summary>
    public static bool IsWeekday(string text, int start, int length) => IndexOf(Weekdays, text, start, length) >= 0
        || Term.IsAny(text, start, start + length, WeekdayAbbreviations);

    /// <summary>Whether the name of the month is also an ordinary word: "Date May Slip", "Date March Organisers Agreed On".</summary>
    public static bool IsOrdinaryWord(int month) => month is 3 or 5;

    private static int IndexOf(string[] names, string text, int start, int length)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if ((length == 3 || length == names[i].Length) && string.Compare(text, start, names[i], 0, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
