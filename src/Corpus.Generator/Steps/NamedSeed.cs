namespace Corpus.Generator.Steps;

/// <summary>A seed under the name that it has in the generated code; independent of its place among the others.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Id">Its id, unique in the corpus.</param>
/// <param name="Identifier">Its property, unique in the corpus also where letter case does not count.</param>
internal sealed record NamedSeed(Seed Seed, string Id, string Identifier)
{
    /// <summary>What was read.</summary>
    public SeedArticle Article => Seed.Article;
}
