namespace Corpus.Text;

/// <summary>The words between two quotation marks. A quotation that runs over several paragraphs is one quote per paragraph.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit after the opening mark.</param>
/// <param name="Length">Length in UTF-16 code units, without the marks.</param>
/// <param name="Kind">How the article uses the words.</param>
/// <param name="Speaker">The fullest proper name that the article gives the speaker; null if the article does not name one.</param>
/// <param name="Attribution">The words that name the source; null if the quote is not attributed.</param>
/// <param name="IsBalanced">False if the opening or the closing mark is missing.</param>
public sealed record Quote(
    int Start,
    int Length,
    QuoteKind Kind,
    string? Speaker,
    Attribution? Attribution,
    bool IsBalanced)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The words between the marks in the text: <c>article.Text.Slice(quote.Span)</c>.</summary>
    public Slice Span => new(Start, Length);
}
