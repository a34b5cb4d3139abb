namespace Corpus.Text.Faults;

/// <summary>A change to the text of a seed that fixes a fault.</summary>
public sealed record SeedEdit
{
    internal SeedEdit(SeedEditKind kind, string title, Slice span, string newText)
    {
        Kind = kind;
        Title = title;
        Span = span;
        NewText = newText;
    }

    /// <summary>Which choice the edit makes. Edits of the same kind, one for each fault, can be applied together.</summary>
    public SeedEditKind Kind { get; init; }

    /// <summary>What an editor offers, for example <c>Write 'date 2022-04-07'</c>.</summary>
    public string Title { get; init; }

    /// <summary>The characters to replace; empty for an insertion.</summary>
    public Slice Span { get; init; }

    /// <summary>The text to write there.</summary>
    public string NewText { get; init; }
}

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
