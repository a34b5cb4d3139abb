namespace Corpus.Text.Vocabulary;

/// <summary>The keys of front matter that have a meaning. If several keys have the same one, the first that is present is used. Case is ignored.</summary>
internal static class FrontMatterKeys
{
    public static readonly string[] Title = ["title"];
    public static readonly string[] Published = ["date", "published"];
    public static readonly string[] Authors = ["author", "authors", "byline"];
    public static readonly string[] Url = ["url"];
    public static readonly string[] Source = ["source"];
    public static readonly string[] Tags = ["tags"];

    private static readonly HashSet<string> Known = new([.. Title, .. Published, .. Authors, .. Url, .. Source, .. Tags], StringComparer.OrdinalIgnoreCase);

    /// <summary>Every key.</summary>
    public static IEnumerable<string> All => Known;

    /// <summary>Whether a key has a meaning.</summary>
    public static bool IsKnown(string key) => Known.Contains(key);
}
