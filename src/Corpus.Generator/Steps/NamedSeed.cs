using System.Collections.Immutable;
using Corpus.Text.Names;

namespace Corpus.Generator.Steps;

/// <summary>A seed under the name that it has in the generated code.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Name">Its name.</param>
internal sealed record NamedSeed(Seed Seed, ArticleName Name)
{
    /// <summary>What was read.</summary>
    public SeedArticle Article => Seed.Article;

    /// <summary>One article for each path.</summary>
    public static IEnumerable<NamedSeed> Distinct(ImmutableArray<NamedSeed> articles)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return articles.Where(article => paths.Add(article.Name.Path));
    }
}
