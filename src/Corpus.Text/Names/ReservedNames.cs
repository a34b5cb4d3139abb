namespace Corpus.Text.Names;

/// <summary>Names that no article or speaker can have, because a member of the generated or an inherited class has them.</summary>
public static class ReservedNames
{
    /// <summary>The names of generated types. A property with such a name would hide the type inside its class.</summary>
    private static readonly string[] Types =
    [
        "Article", "Articles", "Attribution", "Citation", "Date", "DateGranularity", "DateMention", "DateModifier", "Paragraph",
        "ParagraphKind", "Passage", "PublishedFrom", "Quote", "QuoteKind", "Speaker", "Speakers", "TextPackReader", "TokenizedText",
    ];

    private static readonly string[] InObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The names that are taken in <c>Articles</c>.</summary>
    public static IEnumerable<string> InArticles { get; } =
    [
        .. Types, .. InObject, "All", "At", "Cite", "Collection", "Continued", "Find", "Ids", "Locate", "Pages", "Read", "SpeakerTable", "TextPack", "TryCite",
    ];

    /// <summary>The names that are taken in <c>Article</c>, also by members that it is going to have.</summary>
    public static IEnumerable<string> InArticle { get; } =
    [
        .. Types, .. InObject, "Authors", "Collection", "CompareFields", "Contents", "Copy", "Credit", "Dateline", "Dates", "Deconstruct", "EqualityContract",
        "FrontMatter", "HasEqualFields", "Id", "Index", "LineOf", "Metadata", "ParagraphAt", "Paragraphs", "Path", "PrintMembers", "Printer", "Published",
        "Quotes", "ReadFields", "Slice", "Source", "StoredText", "Table", "Tags", "Text", "Title", "Url",
    ];

    /// <summary>The names that are taken in <c>Speakers</c>.</summary>
    public static IEnumerable<string> InSpeakers { get; } = [.. Types, .. InObject, "All", "Collection", "Find"];
}
