using System.Globalization;

namespace Corpus.Text;

/// <summary>
/// A day of the proleptic Gregorian calendar, from 0001-01-01 (the default value) to 9999-12-31. .NET Standard 2.0 does not have <c>DateOnly</c>; elsewhere,
/// <c>DateOnly.FromDayNumber(date.DayNumber)</c> is the same day.
/// </summary>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>Creates a day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, starting at 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist; <see cref="Create"/> returns null instead.</exception>
    public CalendarDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay))
    {
    }

    /// <summary>Number of days since 0001-01-01, which is 0.</summary>
    public int DayNumber { get; }

    /// <summary>The last day of the calendar, 9999-12-31.</summary>
    internal static CalendarDate MaxValue => new((int)(DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay));

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => ToDateTime().Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => ToDateTime().Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => ToDateTime().Day;

    /// <summary>The ISO 8601 day of the week: 1 is Monday, 7 is Sunday.</summary>
    internal int IsoDayOfWeek => DayNumber % 7 + 1;

    /// <summary>The start of the day, 00:00, as a <see cref="DateTime"/> of kind <see cref="DateTimeKind.Unspecified"/>.</summary>
    public DateTime ToDateTime() => new(DayNumber * TimeSpan.TicksPerDay);

    /// <summary>Whether the day exists. Any values are accepted.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, starting at 1.</param>
    /// <param name="day">The day of the month, starting at 1.</param>
    internal static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Creates a day, if it exists. Any values are accepted.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, starting at 1.</param>
    /// <param name="day">The day of the month, starting at 1.</param>
    /// <returns>The day; null if it does not exist.</returns>
    public static CalendarDate? Create(int year, int month, int day) =>
        Exists(year, month, day) ? new CalendarDate(year, month, day) : null;

    /// <summary>The day <paramref name="days"/> days later (earlier if negative), or null if it is outside the calendar.</summary>
    /// <param name="days">The number of days.</param>
    internal CalendarDate? AddDays(long days)
    {
        var number = DayNumber + days;
        return number < 0 || number > MaxValue.DayNumber ? null : new CalendarDate((int)number);
    }

    /// <summary>Whether both values are the same day.</summary>
    /// <param name="other">The other day.</param>
    public bool Equals(CalendarDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary>Compares two days: the earlier one is less.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>Less than, equal to or greater than zero if this day is earlier than, the same as or later than the other one.</returns>
    public int CompareTo(CalendarDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <summary>The day in ISO 8601 format: <c>2022-04-07</c>.</summary>
    public override string ToString() => ToDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both values are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether the values are different days.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is earlier than <paramref name="right"/>.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether <paramref name="left"/> is later than <paramref name="right"/>.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether <paramref name="left"/> is earlier than or equal to <paramref name="right"/>.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether <paramref name="left"/> is later than or equal to <paramref name="right"/>.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.DayNumber >= right.DayNumber;
}
