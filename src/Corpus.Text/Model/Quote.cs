namespace Corpus.Text;

/// <summary>
/// A quotation: the text between quotation marks. A quotation that continues over several paragraphs is one <see cref="Quote"/> per paragraph.
/// </summary>
public sealed record Quote
{
    /// <summary>The position of the quoted text, without the quotation marks, in <see cref="SeedArticle.Text"/>, in UTF-16 code units.</summary>
    public int Start { get; init; }

    /// <summary>The length of the quoted text, in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>How the article uses the words: as speech, as a few quoted words, or as a heading.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>The person or body that said it, under the fullest proper name that the article gives; null if the article does not name one.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words that say who said it; null if there are none.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>True if the quotation has both of its quotation marks, or continues in the next paragraph.</summary>
    public bool IsBalanced { get; init; } = true;

    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary><see cref="Start"/> and <see cref="Length"/>: <c>article.Text.Slice(quote.Span)</c> is the quoted text.</summary>
    public Slice Span => new(Start, Length);
}
