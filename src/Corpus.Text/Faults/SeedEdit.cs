namespace Corpus.Text.Faults;

/// <summary>A change to the text of a seed that fixes a fault.</summary>
/// <param name="Kind">Which choice the edit makes; edits of the same kind can be applied together.</param>
/// <param name="Title">What an editor offers, for example <c>Write 'date 2022-04-07'</c>.</param>
/// <param name="Span">The characters to replace; empty for an insertion.</param>
/// <param name="NewText">The text to write there.</param>
public sealed record SeedEdit(SeedEditKind Kind, string Title, Slice Span, string NewText);

/// <summary>Which choice an edit makes, so that the same choice can be made for all seeds at once.</summary>
public enum SeedEditKind
{
    /// <summary>Writes the only possible reading of a date header.</summary>
    OnlyReading,

    /// <summary>Reads the first number of an ambiguous date header as the day: <c>07/04/2022</c> is 7 April.</summary>
    DayFirst,

    /// <summary>Reads the first number of an ambiguous date header as the month: <c>07/04/2022</c> is 4 July.</summary>
    MonthFirst,

    /// <summary>Adds a missing quotation mark.</summary>
    MissingMark,

    /// <summary>Moves a date header to the beginning of the seed.</summary>
    MoveHeader,
}
