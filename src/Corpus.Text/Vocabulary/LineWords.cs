namespace Corpus.Text.Vocabulary;

/// <summary>The words that decide whether a line is a title or heading, or a sentence.</summary>
internal static class LineWords
{
    /// <summary>Words that begin a heading in the form of a question: "What happens next?".</summary>
    public static readonly string[] QuestionWords =
    [
        "what", "who", "whom", "whose", "why", "when", "where", "which", "how", "is", "are", "was", "were", "can", "could", "will", "would",
        "should", "do", "does", "did", "has", "have", "had",
    ];

    /// <summary>Abbreviations at the end of a line, whose full stop does not make the line a sentence.</summary>
    public static readonly string[] Abbreviations = ["co", "corp", "dept", "est", "etc", "inc", "jr", "llc", "ltd", "no", "sr", "st", "vs"];
}
