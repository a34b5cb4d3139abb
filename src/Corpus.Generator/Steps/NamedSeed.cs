using System.Collections.Immutable;
using Corpus.Generator.Names;

namespace Corpus.Generator.Steps;

/// <summary>A seed under the name that it has in the generated code.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Name">Its name.</param>
internal sealed record NamedSeed(Seed Seed, ArticleName Name)
{
    /// <summary>What was read.</summary>
    public SeedArticle Article => Seed.Article;

    /// <summary>One article for each path, in order of path.</summary>
    public static IEnumerable<NamedSeed> InOrder(ImmutableArray<Seed> seeds, NameTable names)
    {
        var inOrder = new NamedSeed?[names.Names.Count];
        foreach (var seed in seeds)
        {
            var name = names[seed.Path.Relative];
            inOrder[name.Index] ??= new NamedSeed(seed, name);
        }

        return inOrder.OfType<NamedSeed>();
    }
}
