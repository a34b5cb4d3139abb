using System.Globalization;

namespace Corpus.Text;

/// <summary>A day of the proleptic Gregorian calendar, years 1 to 9999 (netstandard2.0 has no <c>DateOnly</c>).</summary>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>The day of <paramref name="year"/>, <paramref name="month"/> and <paramref name="day"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day; <see cref="Exists"/> tells beforehand.</exception>
    public CalendarDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay))
    {
    }

    /// <summary>Days since 0001-01-01.</summary>
    public int DayNumber { get; }

    /// <summary>The last day there is, 9999-12-31.</summary>
    public static CalendarDate MaxValue => new((int)(DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay));

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => AsDateTime.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => AsDateTime.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => AsDateTime.Day;

    /// <summary>The ISO 8601 day of the week: 1 is Monday, 7 is Sunday.</summary>
    public int IsoDayOfWeek => DayNumber % 7 + 1;

    private DateTime AsDateTime => new(DayNumber * TimeSpan.TicksPerDay);

    /// <summary>Whether there is such a day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The day of <paramref name="year"/>, <paramref name="month"/> and <paramref name="day"/>, or null where there is none.</summary>
    public static CalendarDate? Create(int year, int month, int day) =>
        Exists(year, month, day) ? new CalendarDate(year, month, day) : null;

    /// <summary>The day <paramref name="days"/> later (earlier, if negative), or null beyond the calendar's ends.</summary>
    public CalendarDate? AddDays(long days)
    {
        var number = DayNumber + days;
        return number < 0 || number > MaxValue.DayNumber ? null : new CalendarDate((int)number);
    }

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <summary>The day as ISO 8601 writes it: <c>2022-04-07</c>.</summary>
    public override string ToString() => AsDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether <paramref name="left"/> is not later.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether <paramref name="left"/> is not earlier.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.DayNumber >= right.DayNumber;
}
