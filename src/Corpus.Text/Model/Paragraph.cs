namespace Corpus.Text;

/// <summary>A paragraph of an article, without white space around it.</summary>
public sealed record Paragraph
{
    /// <summary>The role of the paragraph in its article.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>The position in <see cref="SeedArticle.Text"/>, in UTF-16 code units.</summary>
    public int Start { get; init; }

    /// <summary>The length, in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary><see cref="Start"/> and <see cref="Length"/>: <c>article.Text.Slice(paragraph.Span)</c> is the text of the paragraph.</summary>
    public Slice Span => new(Start, Length);
}
