namespace Corpus.Text;

/// <summary>A paragraph: its first to its last character that is not white space.</summary>
/// <param name="Kind">What it is within its article.</param>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">Number of its code units.</param>
public sealed record Paragraph(ParagraphKind Kind, int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;
}
