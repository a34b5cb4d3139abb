namespace Corpus.Text.Vocabulary;

/// <summary>The words that decide where the generated name of an article is cut.</summary>
internal static class NameWords
{
    /// <summary>Words that a shortened name must not end with.</summary>
    public static readonly HashSet<string> Connectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "into", "over", "after", "before",
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "its", "his", "her", "their", "that", "who", "which",
    };
}
