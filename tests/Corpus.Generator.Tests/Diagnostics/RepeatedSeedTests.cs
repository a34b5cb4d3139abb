using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Diagnostics;

public class RepeatedSeedTests
{
    private const string A = "/project/seeds/a.txt";
    private const string B = "/project/seeds/b.txt";
    private const string C = "/project/seeds/c.txt";

    [Theory]
    [InlineData("The text of it.", "The text of it.")]
    [InlineData("Title\n\nThe text of it.", "Title\r\n\r\nThe text of it.\r\n")]
    public async Task A_repeated_text_is_reported_at_the_later_seed(string first, string second)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync([InMemoryText.From(second, B), InMemoryText.From(first, A)]));

        Assert.Equal("CORPUS007", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(B + ": (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal(A, Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal("The seed has the same text as 'seeds/a.txt'; remove one of them", diagnostic.GetMessage());
    }

    [Fact]
    public async Task A_name_that_is_taken_is_reported_at_the_seed_that_gets_another()
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(
        [
            InMemoryText.From("Election day\n\nThe text of it.", A),
            InMemoryText.From("Election day\n\nAnother text.", B),
            InMemoryText.From("Other\n\nAnother text.", C),
        ]));

        Assert.Equal("CORPUS007", diagnostic.Id);
        Assert.Equal(B, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(
            "The name 'ElectionDay' is taken by 'seeds/a.txt', so this seed is named 'ElectionDay_B'; give it a different title, or set CorpusIdentifier",
            diagnostic.GetMessage());
    }

    [Fact]
    public async Task The_compared_names_follow_CorpusIdentifiers()
    {
        InMemoryText[] seeds =
        [
            InMemoryText.From("Election day\n\nThe text of it.", "/project/seeds/1/a.md"),
            InMemoryText.From("Budget\n\nAnother text.", "/project/seeds/1/a.txt"),
        ];

        Assert.Empty(await Analysis.RunAsync(seeds));
        var diagnostic = Assert.Single(await Analysis.RunAsync(seeds, Analysis.Options.With("CorpusIdentifiers", "filename")));
        Assert.Contains("The name 'A' is taken by 'seeds/1/a.md', so this seed is named 'A_A'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Title\n\nThe text of it.", "Title 2\n\nThe text of it.")]
    [InlineData("date 2022-04-07 The text of it.", "date 2022-04-08 The text of it.")]
    [InlineData("All\n\nA title that no article can have.", "Find\n\nAnother such title.")]
    public async Task Different_texts_with_different_names_are_not_reported(string first, string second) =>
        Assert.Empty(await Analysis.RunAsync([InMemoryText.From(first, A), InMemoryText.From(second, B)]));

    [Fact]
    public async Task A_file_that_is_listed_twice_is_not_reported() =>
        Assert.Empty(await Analysis.RunAsync([InMemoryText.From("The text of it.", A), InMemoryText.From("The text of it.", A)]));

    [Fact]
    public async Task Empty_seeds_are_not_reported_as_repeated() =>
        Assert.DoesNotContain(
            await Analysis.RunAsync([InMemoryText.From("", A), InMemoryText.From(" ", B), new InMemoryText(C, null)]), d => d.Id == "CORPUS007");

    [Fact]
    public async Task A_message_is_one_line_without_hidden_characters()
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(
            [InMemoryText.From("A text.", "/project/seeds/a\nb\u2028\0\u202E\u200B\u001B.txt"), InMemoryText.From("A text.", "/project/seeds/c.txt")]));

        Assert.Equal("The seed has the same text as 'seeds/a\uFFFDb \uFFFD\uFFFD\uFFFD\uFFFD.txt'; remove one of them", diagnostic.GetMessage());
    }
}
