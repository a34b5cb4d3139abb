namespace Corpus.Text.Quotes.Marks;

/// <summary>A pair of quotation marks and the quoted words, by index in the <see cref="Corpus.Text.Words.WordList"/>.</summary>
internal struct QuoteSpan
{
    /// <summary>Index of the opening mark's first word, or of the first quoted word if the mark is missing.</summary>
    public int OpenWord;

    /// <summary>Index of the first quoted word.</summary>
    public int FirstWord;

    /// <summary>Index just past the last quoted word.</summary>
    public int EndWord;

    /// <summary>Index just past the closing mark, or <see cref="EndWord"/> if the mark is missing.</summary>
    public int AfterWord;

    /// <summary>Offset of the first quoted UTF-16 code unit.</summary>
    public int Start;

    /// <summary>Offset just past the last quoted UTF-16 code unit.</summary>
    public int End;

    /// <summary>Index of the paragraph.</summary>
    public int Paragraph;

    /// <summary>Whether the opening mark is missing.</summary>
    public bool OpeningMarkMissing;

    /// <summary>Whether the closing mark is missing.</summary>
    public bool ClosingMarkMissing;

    /// <summary>Whether the next quote continues this one: in the next paragraph, or on the next line, after another opening mark.</summary>
    public bool IsContinued;

    /// <summary>The number of quoted words.</summary>
    public readonly int WordCount => EndWord - FirstWord;
}
