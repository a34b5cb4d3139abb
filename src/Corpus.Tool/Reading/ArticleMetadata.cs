using Corpus.Text;

namespace Corpus.Tool.Reading;

/// <summary>The property <c>Metadata</c> of an article: every single value at the top level of the front matter, by key as it is written.</summary>
internal static class ArticleMetadata
{
    /// <summary>The keys and values, in order of position.</summary>
    /// <param name="frontMatter">The front matter; null if there is none.</param>
    public static IEnumerable<(string Key, string Value)> Get(FrontMatterBlock? frontMatter) => frontMatter is null
        ? []
        : frontMatter.Entries.Where(entry => entry.Kind == FrontMatterValueKind.Scalar).Select(entry => (entry.Key, entry.Values[0].Text));
}
