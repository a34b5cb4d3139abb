using System.Runtime.CompilerServices;
using Corpus.Text;
using Corpus.Tool.Page;

namespace Corpus.Page.Tests;

/// <summary>The articles of the tests: the five seeds of the repository, and the texts in seeds/, one of which has hostile markup.</summary>
internal static class TestCorpus
{
    public static string TestFolder { get; } = GetFolder();

    public static string RepositoryFolder { get; } = Path.GetFullPath(Path.Combine(TestFolder, "..", ".."));

    /// <summary>The articles, in order of path.</summary>
    public static IReadOnlyList<PageArticle> Articles { get; } = [.. ReadFolder(Path.Combine(RepositoryFolder, "seeds")), .. ReadFolder(Path.Combine(TestFolder, "seeds"))];

    /// <summary>The five seeds of the repository.</summary>
    public static IReadOnlyList<PageArticle> Seeds { get; } = [.. Articles.Take(5)];

    public static string? GetText(this PageArticle article, Slice? slice) => article.Content.Text.Slice(slice);

    public static string GetText(this PageArticle article, int start, int length) => article.Content.Text.Substring(start, length);

    /// <summary>An article that is read from a text.</summary>
    public static PageArticle Read(string path, string text) => new(path, SeedReader.Read(text));

    /// <summary>An article with a text of one paragraph and nothing else.</summary>
    public static PageArticle Create(string path, string text, params DateMention[] dates)
    {
        var article = SeedReader.Read("");
        return new(path, article with { Text = text, Paragraphs = new([new Paragraph { Kind = ParagraphKind.Body, Length = text.Length }]), Dates = new(dates) });
    }

    private static IEnumerable<PageArticle> ReadFolder(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => Read(Path.GetFileName(file), File.ReadAllText(file)));

    private static string GetFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
