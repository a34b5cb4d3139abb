using System.Collections.Immutable;
using System.Globalization;
using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>A generated file of articles: one article per file as long as there are not too many.</summary>
/// <param name="Name">The name of the file, unique even if letter case is ignored.</param>
/// <param name="Articles">The articles. Those of a folder follow one another, in order of path.</param>
internal sealed record ArticleFile(string Name, EquatableArray<NamedSeed> Articles)
{
    /// <summary>
    /// The maximum number of files. A corpus with more articles shares these among them: at each keystroke, the compiler compares the name of every
    /// generated file with every other, which takes some milliseconds for a thousand files and a third of a second for ten thousand.
    /// </summary>
    public const int MaxFiles = 128;

    /// <summary>
    /// The maximum length of a file name that comes from an article. File systems allow 255 bytes, up to three for a character, and the build can write the
    /// generated files.
    /// </summary>
    public const int MaxNameLength = 64;

    // How many articles of a folder share a file, if there are not too many. With fewer files, a keystroke compiles more code, and with more files,
    // more of them repeat the classes of folders.
    private const int ArticlesPerFile = 8;

    /// <summary>Distributes the articles of a corpus over files. A seed that comes twice is in its file once.</summary>
    public static IEnumerable<ArticleFile> Split(ImmutableArray<Seed> seeds, NameTable names)
    {
        var articles = new NamedSeed[names.Names.Count];
        foreach (var seed in seeds)
        {
            var name = names[seed.Path.Relative];
            articles[name.Index] ??= new NamedSeed(seed, name.Id, name.Folder, name.Identifier);
        }

        var shared = new List<NamedSeed>();
        foreach (var name in names.Names)
        {
            var article = articles[name.Index];
            if (articles.Length <= MaxFiles && name.QualifiedName.Length <= MaxNameLength)
            {
                yield return new ArticleFile(name.QualifiedName, new([article]));
            }
            else
            {
                shared.Add(article);
            }
        }

        foreach (var file in SplitShared(shared))
        {
            yield return file;
        }
    }

    private static IEnumerable<ArticleFile> SplitShared(IEnumerable<NamedSeed> articles)
    {
        var files = new List<NamedSeed>?[MaxFiles];
        foreach (var folder in articles.GroupBy(article => article.Folder, StringComparer.Ordinal))
        {
            var share = SharedFiles.Count(folder.Count(), ArticlesPerFile, MaxFiles);
            var first = SharedFiles.Hash(folder.Key);
            foreach (var article in folder)
            {
                (files[unchecked(first + SharedFiles.Hash(article.Seed.Path.Relative) % (uint)share) % MaxFiles] ??= []).Add(article);
            }
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
}
