namespace Corpus.Text.Vocabulary;

/// <summary>A day that goes by a name, and when it falls: on a day of a month, on the n-th weekday of a month, or some days from Easter.</summary>
/// <param name="Words">The name, in lower case, word by word.</param>
/// <param name="Month">The month, 1 to 12; 0 for a day counted from Easter.</param>
/// <param name="Day">The day of the month; for a day counted from Easter, the days after it (negative: before).</param>
/// <param name="IsoWeekday">The weekday, 1 (Monday) to 7; 0 for a day that does not depend on it.</param>
/// <param name="Nth">Which such weekday of the month, from 1; -1 for the last.</param>
internal readonly record struct NamedDay(string[] Words, int Month, int Day, int IsoWeekday, int Nth)
{
    /// <summary>Whether it falls on the same day of every year.</summary>
    public bool IsFixed => Month != 0 && IsoWeekday == 0;
}
