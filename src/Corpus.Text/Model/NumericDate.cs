namespace Corpus.Text;

/// <summary>
/// Which days a date in digits with the year last can be. The rule applies to the date header and to dates in the text: <c>23/04/2022</c> is one day,
/// <c>07/04/2022</c> is one of two, whatever the separator.
/// </summary>
internal static class NumericDate
{
    private const int MonthsPerYear = 12;

    /// <summary>The orders of day and month in which the first two numbers name a month, if these are different days.</summary>
    public static DayMonthOrders FindOrders(int first, int second) => (IsMonth(first), IsMonth(second)) switch
    {
        (true, true) => first == second ? DayMonthOrders.None : DayMonthOrders.Either,
        (true, false) => DayMonthOrders.MonthFirst,
        (false, true) => DayMonthOrders.DayFirst,
        (false, false) => DayMonthOrders.None,
    };

    private static bool IsMonth(int number) => number is >= 1 and <= MonthsPerYear;
}

/// <summary>A set of orders in which a date can have its day and its month.</summary>
[Flags]
internal enum DayMonthOrders : byte
{
    /// <summary>The order makes no difference: both days are the same, or neither exists.</summary>
    None = 0,
    DayFirst = 1,
    MonthFirst = 2,
    Either = DayFirst | MonthFirst,
}
