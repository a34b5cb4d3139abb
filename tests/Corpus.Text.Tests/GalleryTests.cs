using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Text.Tests;

/// <summary>The gallery of docs/seeds.md shows what is read of each form.</summary>
public partial class GalleryTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "docs", "seeds.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Forms => [.. FormRegex().Matches(Page).Select(match => match.Groups["name"].Value)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_gives_what_the_page_shows(string name)
    {
        var form = FormRegex().Matches(Page).Single(match => match.Groups["name"].Value == name);

        Assert.Equal(form.Groups["table"].Value, string.Concat(Describe(SeedReader.Read(form.Groups["seed"].Value)).Select(row => $"| {row.Name} | {row.Value.Replace("|", "\\|", StringComparison.Ordinal)} |\n")));
    }

    [Fact]
    public void There_are_fifteen_forms_at_least() => Assert.InRange(Forms.Count, 15, 100);

    private static IEnumerable<(string Name, string Value)> Describe(SeedArticle article)
    {
        (string Name, string? Value)[] rows =
        [
            ("`Title`", article.Title),
            ("`Published`", article.Published is { } day ? $"{day}, from `{article.PublishedFrom}`" : null),
            ("`Authors`", string.Join(", ", article.Authors)),
            ("`Dateline`", article.Text.Slice(article.Dateline)),
            ("`Credit`", article.Text.Slice(article.Credit)),
            ("`Url`", article.Url),
            ("`Source`", article.Source),
            ("`Tags`", string.Join(", ", article.Tags)),
            ("`Paragraphs`", string.Join(", ", article.Paragraphs.Select(paragraph => $"`{paragraph.Kind}`"))),
            ("`Dates`", string.Join("; ", article.Dates.Select(date => $"{article.Text.Substring(date.Start, date.Length)}: `{date.Value}`"))),
        ];
        return rows.Where(row => !string.IsNullOrEmpty(row.Value)).Select(row => (row.Name, row.Value!));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"^### (?<name>[^\n]*)\n(?:[^`#][^\n]*\n|\n)*```(?:text|markdown)\n(?<seed>.*?)\n```\n\n\| Property \| Value \|\n\|---\|---\|\n(?<table>(?:\|[^\n]*\n)*)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FormRegex();
}
