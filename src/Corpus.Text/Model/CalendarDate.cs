using System.Globalization;

namespace Corpus.Text;

/// <summary>A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31. netstandard2.0 does not have <c>DateOnly</c>.</summary>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>The given day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, starting at 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist; check with <see cref="Exists"/> or use <see cref="Create"/>.</exception>
    public CalendarDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay))
    {
    }

    /// <summary>Number of days since 0001-01-01, which is 0.</summary>
    public int DayNumber { get; }

    /// <summary>The last day of the calendar, 9999-12-31.</summary>
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

    /// <summary>Whether the day exists. Any values are accepted.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The given day, or null if it does not exist. Any values are accepted.</summary>
    public static CalendarDate? Create(int year, int month, int day) =>
        Exists(year, month, day) ? new CalendarDate(year, month, day) : null;

    /// <summary>The day <paramref name="days"/> days later (earlier if negative), or null if it is outside the calendar.</summary>
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

    /// <summary>The day in ISO 8601 format: <c>2022-04-07</c>.</summary>
    public override string ToString() => AsDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

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
