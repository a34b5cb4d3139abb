namespace Corpus.Text.Header;

/// <summary>The words after the keyword of a date header, which may be a date.</summary>
/// <param name="Fault">The fault; <see cref="DateHeaderFault.Notation"/> if there is no other, even for <c>YYYY-MM-DD</c>.</param>
/// <param name="FaultSpan">The characters at fault.</param>
/// <param name="Readings">The possible dates, earliest first.</param>
/// <param name="End">Offset just past the last word.</param>
/// <param name="FixEnd">Offset just past the date, without a word that is attached to it.</param>
/// <param name="IsComplete">Whether there are a year, a month and a day.</param>
/// <param name="NamesMonth">Whether there is the name of a month, but no complete date.</param>
/// <param name="IsDateLike">Whether the words are a date, a part of one or a placeholder, and not part of the text.</param>
internal readonly record struct WrittenDate(
    DateHeaderFault Fault,
    Slice FaultSpan,
    EquatableArray<CalendarDate> Readings,
    int End,
    int FixEnd,
    bool IsComplete,
    bool NamesMonth,
    bool IsDateLike);
