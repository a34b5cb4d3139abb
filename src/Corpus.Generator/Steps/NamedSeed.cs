using Corpus.Generator.Names;

namespace Corpus.Generator.Steps;

/// <summary>A seed under the name that it has in the generated code.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Name">Its name.</param>
internal sealed record NamedSeed(Seed Seed, ArticleName Name)
{
    /// <summary>What was read.</summary>
    public SeedArticle Article => Seed.Article;

    /// <summary>The words of its title; null where it has none.</summary>
    public string? Title => Article.Title?.Of(Article.Text);
}
