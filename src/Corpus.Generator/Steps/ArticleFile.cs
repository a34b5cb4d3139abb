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
    /// The largest corpus that has a file for each article. The compiler compares the name of every generated file with every other, at each
    /// keystroke: a millisecond for 250 files, 15 for a thousand, a third of a second for ten thousand.
    /// </summary>
    public const int MaxOwnFiles = 250;

    private const uint SharedFiles = 256;

    /// <summary>Whether the article of a name has a file of its own.</summary>
    public static bool IsOwn(ArticleName name, NameTable names) => names.Names.Count <= MaxOwnFiles && !name.IsRepeated;

    /// <summary>The file of a single article.</summary>
    public static ArticleFile Of(NamedSeed article) => new(article.Identifier, new([article]));

    /// <summary>The files of the articles that have none of their own. A seed that comes twice stands in its file once.</summary>
    public static IEnumerable<ArticleFile> Shared(ImmutableArray<Seed> seeds, NameTable names)
    {
        var byPath = new Dictionary<string, Seed>(seeds.Length, StringComparer.Ordinal);
        foreach (var seed in seeds)
        {
            byPath[seed.Path.Relative] = seed;
        }

        var files = new List<NamedSeed>?[SharedFiles];
        foreach (var name in names.Names)
        {
            if (!IsOwn(name, names))
            {
                (files[NumberOf(name.Path)] ??= []).Add(NamedSeed.Of(byPath[name.Path], name));
            }
        }

        for (var number = 0; number < files.Length; number++)
        {
            if (files[number] is { } articles)
            {
                // The hyphen keeps the name apart from every identifier.
                yield return new ArticleFile("Shared-" + number.ToString("000", CultureInfo.InvariantCulture), new([.. articles]));
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

        return hash % SharedFiles;
    }
}
