namespace Corpus.Text.Vocabulary;

/// <summary>A day with a name and its rule: a day of a month, the n-th weekday of a month, or a number of days from Easter Sunday.</summary>
/// <param name="Words">The words of the name, in lower case.</param>
/// <param name="Month">The month, 1 to 12; 0 for a day that depends on Easter.</param>
/// <param name="Day">
/// The day of the month; for a day that depends on Easter, the number of days after Easter Sunday (negative for before); for a weekday, the number of days
/// after it.
/// </param>
/// <param name="IsoWeekday">The weekday, 1 (Monday) to 7 (Sunday); 0 if the rule has none.</param>
/// <param name="Nth">Which of these weekdays of the month, from 1; -1 for the last.</param>
/// <param name="Year">The year of a day of history; 0 for a day of every year.</param>
internal readonly record struct NamedDay(string[] Words, int Month, int Day, int IsoWeekday, int Nth, int Year)
{
    /// <summary>Whether the day has the same date every year.</summary>
    public bool IsFixed => Month != 0 && IsoWeekday == 0;
}
