namespace Corpus.Text.Names;

/// <summary>Names that no seed or speaker can have, because the generated classes, or what they inherit, have them.</summary>
public static class ReservedNames
{
    /// <summary>The names of generated types: a property of that name would hide the type within its class.</summary>
    private static readonly string[] Types =
    [
        "Article", "Articles", "Attribution", "Citation", "Date", "DateGranularity", "DateMention", "DateModifier", "EmbeddedText", "Paragraph",
        "ParagraphKind", "Passage", "Quote", "QuoteKind", "Speaker", "Speakers",
    ];

    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Names that are taken within <c>Articles</c>.</summary>
    public static IEnumerable<string> OfArticles { get; } =
    [
        .. Types, .. OfObject, "All", "At", "Cite", "Collection", "Continued", "Find", "Ids", "Locate", "Pages", "Read", "SpeakerTable", "TryCite",
    ];

    /// <summary>Names that are taken within <c>Speakers</c>.</summary>
    public static IEnumerable<string> OfSpeakers { get; } = [.. Types, .. OfObject, "All", "Collection", "Find"];
}
