using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Recognizes the marks that end an article: "###", "-30-" and "ENDS" in press releases, "___" in reports of news agencies.</summary>
internal static class EndMarks
{
    // Authors also separate sections with these marks. What follows the end of an article is shorter than the article.
    private const int MinTimesLonger = 2;

    private const int MinRule = 3;
    private const int MaxMark = 20;

    /// <summary>Whether a paragraph is an end mark.</summary>
    public static bool IsMark(string text, TextBlock block) =>
        block.Length <= MaxMark && (IsRule(text, block) || Term.IsAny(text, block.Start, block.End, LineWords.EndMarks));

    /// <summary>Whether what follows a mark is short.</summary>
    public static bool IsBeforeShortRest(string text, TextBlock block) => (text.Length - block.End) * (long)MinTimesLonger < block.Start;

    private static bool IsRule(string text, TextBlock block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (text[i] != '_')
            {
                return false;
            }
        }

        return block.Length >= MinRule;
    }
}
