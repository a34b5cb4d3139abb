namespace Corpus.Text.Quotes.Marks;

/// <summary>A pair of quotation marks and the words between them, before anything is known of who said them.</summary>
internal struct QuoteSpan
{
    /// <summary>Index of the opening mark's first word, or of the first quoted word where the mark is missing.</summary>
    public int OpenWord;

    /// <summary>Index of the first quoted word.</summary>
    public int FirstWord;

    /// <summary>Index just past the last quoted word.</summary>
    public int EndWord;

    /// <summary>Index just past the closing mark, or <see cref="EndWord"/> where it is missing.</summary>
    public int AfterWord;

    /// <summary>Offset of the first quoted character.</summary>
    public int Start;

    /// <summary>Offset just past the last quoted character.</summary>
    public int End;

    /// <summary>Index of its paragraph.</summary>
    public int Paragraph;

    /// <summary>Whether the opening mark is missing.</summary>
    public bool OpenMissing;

    /// <summary>Whether the closing mark is missing.</summary>
    public bool CloseMissing;

    /// <summary>Whether the quote goes on in the next paragraph, which opens with a mark of its own.</summary>
    public bool GoesOn;

    /// <summary>How many words are quoted.</summary>
    public readonly int Words => EndWord - FirstWord;
}
