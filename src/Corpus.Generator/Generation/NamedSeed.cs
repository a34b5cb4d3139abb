using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>A seed with its final name. It does not depend on its position among the other seeds.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Id">The unique id of the article.</param>
/// <param name="Folder">The name of the article's class (see <see cref="ArticleName.Folder"/>).</param>
/// <param name="Identifier">The name of the article's property.</param>
internal sealed record NamedSeed(Seed Seed, string Id, string Folder, string Identifier)
{
    /// <summary>What <see cref="SeedReader"/> read.</summary>
    public SeedArticle Article => Seed.Article;
}
