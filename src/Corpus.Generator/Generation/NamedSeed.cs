namespace Corpus.Generator.Generation;

/// <summary>A seed with its final name. It does not depend on its position among the other seeds.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Id">The unique id of the article.</param>
/// <param name="Identifier">The name of the article's property, unique even if letter case is ignored.</param>
internal sealed record NamedSeed(Seed Seed, string Id, string Identifier)
{
    /// <summary>What <see cref="SeedReader"/> read.</summary>
    public SeedArticle Article => Seed.Article;
}
