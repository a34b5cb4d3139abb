namespace Corpus.Text.Vocabulary;

/// <summary>Words that writers put before a publication date instead of the keyword <c>date</c>.</summary>
internal static class HeaderWords
{
    /// <summary>The only one of them that needs no colon, if it is in lower case: a title can begin with "Dated".</summary>
    public const string KeywordWithoutSeparator = "dated";

    /// <summary>The words, which a colon follows.</summary>
    public static readonly string[] Keywords =
    [
        KeywordWithoutSeparator, "published on", "published", "publication date", "date published", "publish date", "pub date", "pubdate", "posted on", "posted", "release date",
    ];
}
