namespace Corpus.Text;

/// <summary>A paragraph, without the white space around it.</summary>
/// <param name="Kind">The role of the paragraph in its article.</param>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
public sealed record Paragraph(ParagraphKind Kind, int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The paragraph in the text: <c>article.Text.Slice(paragraph.Span)</c>.</summary>
    public Slice Span => new(Start, Length);
}
