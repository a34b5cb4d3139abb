using System.Collections.Immutable;
using System.Globalization;
using Corpus.Text.Names;

namespace Corpus.Generator.Steps;

/// <summary>A generated file of articles: of one, as long as there are not too many.</summary>
/// <param name="Name">Its name, unique in the corpus also where letter case does not count.</param>
/// <param name="Articles">Its articles, in order of path.</param>
internal sealed record ArticleFile(string Name, EquatableArray<NamedSeed> Articles)
{
    /// <summary>
    /// The most files that there are: a corpus of as many articles has one for each. The compiler compares the name of every generated file with every
    /// other, at each keystroke: that is some milliseconds for a thousand files, and a third of a second for ten thousand.
    /// </summary>
    public const int MaxFiles = 128;

    /// <summary>The files of a corpus, in order of path. A seed that comes twice stands in its file once.</summary>
    public static IEnumerable<ArticleFile> InOrder(ImmutableArray<Seed> seeds, NameTable names)
    {
        var articles = new NamedSeed[names.Names.Count];
        foreach (var seed in seeds)
        {
            var name = names[seed.Path.Relative];
            articles[name.Index] ??= new NamedSeed(seed, name.Id, name.Identifier);
        }

        return articles.Length <= MaxFiles
            ? articles.Select(article => new ArticleFile(article.Identifier, new([article])))
            : Shared(articles);
    }

    private static IEnumerable<ArticleFile> Shared(NamedSeed[] articles)
    {
        var files = new List<NamedSeed>?[MaxFiles];
        foreach (var article in articles)
        {
            (files[NumberOf(article.Seed.Path.Relative)] ??= []).Add(article);
        }

        for (var number = 0; number < files.Length; number++)
        {
            if (files[number] is { } shared)
            {
                // The hyphen keeps the name apart from every identifier.
                yield return new ArticleFile("Shared-" + number.ToString("000", CultureInfo.InvariantCulture), new([.. shared]));
            }
        }
    }

    // It depends on the article's path only, so that an article that comes or goes moves no other.
    private static uint NumberOf(string path)
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
