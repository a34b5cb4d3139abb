using System.Collections.Immutable;
using System.Globalization;
using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>A generated file of articles: one article per file as long as there are not too many.</summary>
/// <param name="Name">The name of the file, unique even if letter case is ignored.</param>
/// <param name="Articles">The articles, in order of path.</param>
internal sealed record ArticleFile(string Name, EquatableArray<NamedSeed> Articles)
{
    /// <summary>
    /// The maximum number of files. A corpus with more articles shares these among them: at each keystroke, the compiler compares the name of every
    /// generated file with every other, which takes some milliseconds for a thousand files and a third of a second for ten thousand.
    /// </summary>
    public const int MaxFiles = 128;

    /// <summary>Distributes the articles of a corpus over files, in order of path. A seed that comes twice is in its file once.</summary>
    public static IEnumerable<ArticleFile> Split(ImmutableArray<Seed> seeds, NameTable names)
    {
        var articles = new NamedSeed[names.Names.Count];
        foreach (var seed in seeds)
        {
            var name = names[seed.Path.Relative];
            articles[name.Index] ??= new NamedSeed(seed, name.Id, name.Identifier);
        }

        return articles.Length <= MaxFiles
            ? articles.Select(article => new ArticleFile(article.Identifier, new([article])))
            : SplitShared(articles);
    }

    private static IEnumerable<ArticleFile> SplitShared(NamedSeed[] articles)
    {
        var files = new List<NamedSeed>?[MaxFiles];
        foreach (var article in articles)
        {
            (files[GetFileNumber(article.Seed.Path.Relative)] ??= []).Add(article);
        }

        for (var number = 0; number < files.Length; number++)
        {
            if (files[number] is { } shared)
            {
                // The hyphen distinguishes the name from every identifier.
                yield return new ArticleFile("Shared-" + number.ToString("000", CultureInfo.InvariantCulture), new([.. shared]));
            }
        }
    }

    // Depends on the path only, so adding or removing an article moves no other.
    private static uint GetFileNumber(string path)
    {
        // FNV-1a.
        var hash = 2166136261;
        foreach (var c in path)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash % MaxFiles;
    }
}
