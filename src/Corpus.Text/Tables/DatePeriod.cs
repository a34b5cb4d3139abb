namespace Corpus.Text.Tables;

/// <summary>The period of a date mention.</summary>
/// <param name="First">The first day; null if it is not known.</param>
/// <param name="Last">The last day, inclusive.</param>
internal readonly record struct DatePeriod(CalendarDate? First, CalendarDate? Last);
