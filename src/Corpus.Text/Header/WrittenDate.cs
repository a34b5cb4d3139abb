namespace Corpus.Text.Header;

/// <summary>What stands where the date of a header should.</summary>
/// <param name="Fault">What is wrong with it; None for <c>YYYY-MM-DD</c> with white space after it.</param>
/// <param name="FaultSpan">The characters at fault.</param>
/// <param name="Readings">The days it may mean, the earlier first.</param>
/// <param name="End">Past its last word.</param>
/// <param name="FixEnd">Past the characters that belong to the date: a word glued to it does not.</param>
/// <param name="IsComplete">Whether it has year, month and day.</param>
/// <param name="NamesMonth">Whether the name of a month is in it.</param>
/// <param name="IsDateLike">Whether it is a date or a part of one, and no word of the text.</param>
internal readonly record struct WrittenDate(
    DateHeaderFault Fault,
    Slice FaultSpan,
    EquatableArray<CalendarDate> Readings,
    int End,
    int FixEnd,
    bool IsComplete,
    bool NamesMonth,
    bool IsDateLike);
