namespace Corpus.Text.Names;

/// <summary>Names that no article or speaker can have, because a member of the generated or an inherited class has them.</summary>
internal static class ReservedNames
{
    /// <summary>The names of generated types. A property with such a name would hide the type inside its class.</summary>
    private static readonly string[] Types =
    [
        "Article", "ArticleDate", "ArticleQuote", "Articles", "Attribution", "Citation", "ConcordanceLine", "Date", "DateGranularity", "DateMention", "DateModifier",
        "Dates", "Paragraph", "ParagraphKind", "PublishedFrom", "Quote", "QuoteKind", "Quotes", "SearchOptions", "Speaker", "Speakers",
    ];

    private static readonly string[] InObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The names that are taken in <c>Articles</c> and in the classes of folders, which use the members of <c>Articles</c>.</summary>
    public static ISet<string> InArticles { get; } = IgnoreCase(
    [
        .. Types, .. InObject, "All", "At", "Cite", "Collection", "Continued", "DateTable", "Find", "FromPack", "Pack", "Pages", "PublishedBetween", "Rows", "Search",
        "SpeakerTable", "TextPack", "TryCite", "TryFind",
    ]);

    /// <summary>The names that are taken in <c>Article</c>, or reserved for members that a later version may add.</summary>
    public static IEnumerable<string> InArticle { get; } =
    [
        .. Types, .. InObject, "Authors", "CheckOffset", "Collection", "CompareDays", "CompareFields", "Contents", "Copy", "Credit", "Dateline", "Deconstruct",
        "EqualityContract", "FrontMatter", "HasEqualFields", "Id", "Index", "LazyList", "LineOf", "Mention", "Metadata", "ParagraphAt", "Paragraphs", "Passage", "Path",
        "PrintMembers", "Printer", "Published", "Query", "Quoted", "ReadFields", "Row", "Slice", "Source", "StoredText", "Table", "Tags", "Text", "TextPack", "Title",
        "TokenizedText", "Url",
    ];

    /// <summary>The names that are taken in <c>Speakers</c>.</summary>
    public static ISet<string> InSpeakers { get; } = IgnoreCase([.. Types, .. InObject, "All", "Collection", "Find", "Named", "TryFind"]);

    private static HashSet<string> IgnoreCase(IEnumerable<string> names) => new(names, StringComparer.OrdinalIgnoreCase);
}
