namespace Corpus.Text.Vocabulary;

/// <summary>The words that decide whether a short line is a sentence.</summary>
internal static class LineWords
{
    /// <summary>Words that open a heading which asks: "What happens next?".</summary>
    public static readonly string[] QuestionWords =
    [
        "what", "who", "whom", "whose", "why", "when", "where", "which", "how", "is", "are", "was", "were", "can", "could", "will", "would",
        "should", "do", "does", "did", "has", "have", "had",
    ];

    /// <summary>Abbreviations that a line may end with and be no sentence.</summary>
    public static readonly string[] Abbreviations = ["co", "corp", "dept", "est", "etc", "inc", "jr", "llc", "ltd", "no", "sr", "st", "vs"];
}
