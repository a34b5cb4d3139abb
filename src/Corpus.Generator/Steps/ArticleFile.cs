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
    /// keystroke: what nobody notices for a thousand files takes a third of a second for ten thousand.
    /// </summary>
    public const int MaxOwnFiles = 1000;

    private const uint SharedFiles = 256;

    /// <summary>Whether the article of a name has a file of its own.</summary>
    public static bool IsOwn(ArticleName name, NameTable names) => names.Names.Count <= MaxOwnFiles && !name.IsRepeated;

    /// <summary>The file of a single article.</summary>
    public static ArticleFile Of(NamedSeed article) => new(article.Identifier, new([article]));

    /// <summary>The files of the articles that have none of their own. A seed that comes twice stands in its file once.</summary>
    public static IEnumerable<ArticleFile> Shared(ImmutableArray<Seed> seeds, NameTable names)
    {
        var files = new SortedDictionary<string, List<NamedSeed>>(StringComparer.Ordinal);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var seed in seeds)
        {
            var name = names[seed.Path.Relative];
            if (IsOwn(name, names) || !paths.Add(name.Path))
            {
                continue;
            }

            var fileName = SharedBy(name.Path);
            if (!files.TryGetValue(fileName, out var file))
            {
                files.Add(fileName, file = []);
            }

            file.Add(NamedSeed.Of(seed, name));
        }

        return files.Select(file => new ArticleFile(
            file.Key, new([.. file.Value.OrderBy(article => article.Seed.Path.Relative, StringComparer.Ordinal)])));
    }

    // It depends on the article's path only, so that an article that comes or goes moves no other. The hyphen keeps it apart from every identifier.
    private static string SharedBy(string path)
    {
        // FNV-1a.
        var hash = 2166136261;
        foreach (var c in path)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return "Shared-" + (hash % SharedFiles).ToString("000", CultureInfo.InvariantCulture);
    }
}
