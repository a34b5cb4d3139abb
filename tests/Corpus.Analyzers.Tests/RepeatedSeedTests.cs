using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests;

public class RepeatedSeedTests
{
    private const string A = "/project/seeds/a.txt";
    private const string B = "/project/seeds/b.txt";
    private const string C = "/project/seeds/c.txt";

    [Theory]
    [InlineData("The text of it.", "The text of it.")]
    [InlineData("Title\n\nThe text of it.", "Title\r\n\r\nThe text of it.\r\n")]
    public async Task The_same_text_is_reported_at_the_later_seed(string first, string second)
    {
        var diagnostic = Assert.Single(await Analysis.OfAsync([TestSeed.Of(second, B), TestSeed.Of(first, A)]));

        Assert.Equal("CORPUS007", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(B + ": (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal(A, Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal("The seed has the same text as 'seeds/a.txt'; remove one of them", diagnostic.GetMessage());
    }

    [Fact]
    public async Task The_same_name_is_reported_at_the_seed_that_does_not_have_it()
    {
        var diagnostic = Assert.Single(await Analysis.OfAsync(
            [TestSeed.Of("Election day\n\nThe text of it.", A), TestSeed.Of("Election day\n\nAnother text.", B), TestSeed.Of("Other\n\nAnother text.", C)]));

        Assert.Equal("CORPUS007", diagnostic.Id);
        Assert.Equal(B, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(
            "The seed asks for the name 'ElectionDay', which 'seeds/a.txt' has, and is named 'ElectionDay_B'; give it a title of its own, or a CorpusIdentifier",
            diagnostic.GetMessage());
    }

    [Fact]
    public async Task Names_are_those_that_the_project_asks_for()
    {
        TestSeed[] seeds = [TestSeed.Of("Election day\n\nThe text of it.", "/project/seeds/1/a.txt"), TestSeed.Of("Budget\n\nAnother text.", "/project/seeds/2/a.txt")];

        Assert.Empty(await Analysis.OfAsync(seeds));
        var diagnostic = Assert.Single(await Analysis.OfAsync(seeds, new TestOptions(ofProject: new() { ["build_property.CorpusIdentifiers"] = "filename" })));
        Assert.Contains("the name 'A', which 'seeds/1/a.txt' has, and is named 'A_2_A'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Title\n\nThe text of it.", "Title 2\n\nThe text of it.")]
    [InlineData("date 2022-04-07 The text of it.", "date 2022-04-08 The text of it.")]
    [InlineData("All\n\nA title that no article can have.", "Find\n\nAnother such title.")]
    public async Task Different_texts_with_different_names_are_fine(string first, string second) =>
        Assert.Empty(await Analysis.OfAsync([TestSeed.Of(first, A), TestSeed.Of(second, B)]));

    [Fact]
    public async Task A_file_that_is_listed_twice_repeats_nothing() =>
        Assert.Empty(await Analysis.OfAsync([TestSeed.Of("The text of it.", A), TestSeed.Of("The text of it.", A)]));

    [Fact]
    public async Task Empty_seeds_repeat_nothing() =>
        Assert.DoesNotContain(await Analysis.OfAsync([TestSeed.Of("", A), TestSeed.Of(" ", B), new TestSeed(C, null)]), d => d.Id == "CORPUS007");
}
