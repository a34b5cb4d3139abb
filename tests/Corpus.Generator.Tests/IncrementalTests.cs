using Corpus.Generator.Generation;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

public class IncrementalTests
{
    private const int SeedCount = 1000;

    [Fact]
    public void An_edit_of_code_runs_no_step_again()
    {
        var project = ManySeeds();
        var edited = project.Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class Edited { }", (CSharpParseOptions)project.Compilation.SyntaxTrees[0].Options));

        Steps.AssertNothingRanAgain(project.WithCode(edited).Result);
    }

    // With a file for each article, and with shared ones.
    [Theory]
    [InlineData(ArticleFile.MaxFiles)]
    [InlineData(SeedCount)]
    public void An_edit_of_a_body_runs_that_seed_only(int count)
    {
        var project = ManySeeds(count);

        var edited = project.WithSeed(100, Text(100) + "\n\nAnother paragraph, of a day in May 2021.").Result;

        Assert.Equal([TrackingNames.Files, TrackingNames.Seeds, TrackingNames.ArticleFiles], Steps.Changed(edited));
        Assert.Equal(1, Steps.OutputsWritten(edited));
    }

    [Fact]
    public void An_edit_of_a_title_runs_that_seed_and_the_index()
    {
        var project = ManySeeds();

        var edited = project.WithSeed(100, "An altogether new title\n\nAnd a body, which is a sentence.").Result;

        Assert.Equal(
            [TrackingNames.Files, TrackingNames.Seeds, TrackingNames.NameRequests, TrackingNames.Names, TrackingNames.ArticleFiles, TrackingNames.Quoted, TrackingNames.Speakers],
            Steps.Changed(edited).Distinct());
        Assert.Equal(1, Steps.Changed(edited).Count(step => step == TrackingNames.ArticleFiles));
        Assert.Equal(3, Steps.OutputsWritten(edited));
    }

    [Fact]
    public void Another_seed_is_read_and_no_other()
    {
        var added = ManySeeds().WithAnother("/home/user/MyApp/seeds/9999.txt", "An altogether new title\n\nAnd a body, which is a sentence.").Result;

        Assert.Equal(1, Steps.Changed(added).Count(step => step == TrackingNames.Seeds));
        Assert.Equal(1, Steps.Changed(added).Count(step => step == TrackingNames.NameRequests));
    }

    [Fact]
    public void In_a_large_corpus_seeds_share_files()
    {
        var project = ManySeeds();

        Assert.Empty(project.Compile(out _));
        Assert.InRange(project.Result.GeneratedSources.Length, 100, ArticleFile.MaxFiles + 30);
    }

    private static CorpusProject ManySeeds(int count = SeedCount) =>
        CorpusProject.Create(Enumerable.Range(0, count).Select(i => ($"/home/user/MyApp/seeds/{i:D4}.txt", (string?)Text(i))));

    private static string Text(int i) =>
        $"""
        Talks on the river number {i} begin

        GENEVA: Talks on the river number {i} began on May {(i % 28) + 1}, 2021, its minister said.

        “We will share the water of it,” Anna Smith said. “There is enough.”
        """;
}
