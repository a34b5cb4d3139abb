namespace Corpus.Text.Dates;

/// <summary>
/// What a text shows of the order of day and month in its numeric dates. A date shows the order if
/// <list type="bullet">
/// <item>only one of its numbers can be a month: "23/04/2022",</item>
/// <item>only one of its two days is on the weekday beside it: "Sunday, 05/11/2023",</item>
/// <item>one of its two days is the publication date.</item>
/// </list>
/// Dates with the same separator have the same order. If some of them show one order and some the other, the order is unknown. That one of the two days
/// is past or closer to the publication date shows nothing: news mentions days that are months away, in both directions.
/// </summary>
internal sealed class DayMonthEvidence(CalendarDate? published)
{
    private readonly Dictionary<char, DayMonthOrders> _shownBySeparator = [];
    private bool _hasAmbiguousDates;

    /// <summary>Whether there are both ambiguous dates and dates that show an order.</summary>
    public bool MaySettleDates => _hasAmbiguousDates && _shownBySeparator.Count > 0;

    /// <summary>The order of the dates with a separator: none if it is not shown, either if they contradict each other.</summary>
    public DayMonthOrders Find(char separator) => _shownBySeparator.TryGetValue(separator, out var shown) ? shown : DayMonthOrders.None;

    /// <summary>Records what a mention shows. Mentions that are not numeric dates show nothing.</summary>
    public void Add(in DateExpression expression)
    {
        var isAmbiguous = expression.Orders == DayMonthOrders.Either;
        _hasAmbiguousDates |= isAmbiguous;
        var shown = isAmbiguous ? Compare(expression) : expression.Orders;
        if (shown != DayMonthOrders.None)
        {
            _shownBySeparator[expression.Separator] = Find(expression.Separator) | shown;
        }
    }

    private DayMonthOrders Compare(in DateExpression expression) =>
        CalendarDate.Create(expression.Year, expression.Number, expression.Day) is { } monthFirst
        && CalendarDate.Create(expression.Year, expression.Day, expression.Number) is { } dayFirst
            ? FindOnly(monthFirst.IsoDayOfWeek == expression.Weekday, dayFirst.IsoDayOfWeek == expression.Weekday)
                | FindOnly(monthFirst == published, dayFirst == published)
            : DayMonthOrders.None;

    private static DayMonthOrders FindOnly(bool monthFirst, bool dayFirst) =>
        monthFirst == dayFirst ? DayMonthOrders.None : monthFirst ? DayMonthOrders.MonthFirst : DayMonthOrders.DayFirst;
}
