namespace Corpus.Text;

/// <summary>Quoted words: what stands between the marks.</summary>
/// <param name="Start">Offset of the first code unit after the opening mark.</param>
/// <param name="Length">Number of code units up to the closing mark.</param>
/// <param name="Kind">How the words stand in the article.</param>
/// <param name="Speaker">The fullest name the article gives to who spoke; null where nothing says who.</param>
/// <param name="Attribution">The words that say who spoke; null where nothing does.</param>
/// <param name="IsBalanced">False where the opening or the closing mark is missing.</param>
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
}
