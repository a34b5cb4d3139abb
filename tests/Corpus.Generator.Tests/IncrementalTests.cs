using Corpus.Generator.Generation;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

public class IncrementalTests
{
    private const int SeedCount = 1000;

    [Fact]
    public void Editing_code_reruns_nothing()
    {
        var project = CreateProject();
        var edited = project.Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class Edited { }", (CSharpParseOptions)project.Compilation.SyntaxTrees[0].Options));

        PipelineSteps.AssertAllCached(project.WithCode(edited).Result);
    }

    // The compiler server does this in each build, if it keeps the state of generators (the feature enable-generator-cache).
    [Fact]
    public void Reading_the_same_files_again_reruns_nothing()
    {
        var project = CreateProject(count: 100);

        var again = project.WithNewObjects().Result;

        Assert.Empty(PipelineSteps.GetChanged(again));
        Assert.Equal(0, PipelineSteps.CountChangedOutputs(again));
    }

    // With one file per article, and with files that articles share.
    [Theory]
    [InlineData(ArticleFile.MaxFiles)]
    [InlineData(SeedCount)]
    public void Editing_a_body_reruns_only_that_seed(int count)
    {
        var project = CreateProject(count);

        var edited = project.WithSeed(100, CreateText(100) + "\n\nAnother paragraph, without a day of the calendar.").Result;

        Assert.Equal([TrackingNames.Files, TrackingNames.Seeds, TrackingNames.ArticleFiles], PipelineSteps.GetChanged(edited));
        Assert.Equal(1, PipelineSteps.CountChangedOutputs(edited));
    }

    [Fact]
    public void Adding_a_date_or_quotation_to_a_body_also_writes_the_tables()
    {
        var project = CreateProject();

        var edited = project.WithSeed(100, CreateText(100) + "\n\nAnother paragraph, of a day in May 2021.").Result;

        Assert.Equal([TrackingNames.Files, TrackingNames.Seeds, TrackingNames.ArticleFiles, TrackingNames.Rows, TrackingNames.ArticleTable], PipelineSteps.GetChanged(edited));
        Assert.Equal(2, PipelineSteps.CountChangedOutputs(edited));
    }

    [Fact]
    public void Editing_a_title_reruns_that_seed_and_the_index()
    {
        var project = CreateProject();

        var edited = project.WithSeed(100, "An altogether new title\n\nAnd a body, which is a sentence.").Result;

        Assert.Equal(
            [
                TrackingNames.Files, TrackingNames.Seeds, TrackingNames.NameRequests, TrackingNames.Names, TrackingNames.ArticleFiles,
                TrackingNames.Rows, TrackingNames.ArticleTable, TrackingNames.ArticleIndex, TrackingNames.Quoted, TrackingNames.Speakers, TrackingNames.SpeakerFiles,
            ],
            PipelineSteps.GetChanged(edited).Distinct());
        Assert.Equal(1, PipelineSteps.GetChanged(edited).Count(step => step == TrackingNames.ArticleFiles));
        Assert.Equal(5, PipelineSteps.CountChangedOutputs(edited));
    }

    [Fact]
    public void Editing_only_a_title_keeps_the_tables_and_the_files_of_other_speakers()
    {
        static string Create(int i) => CreateText(i).Replace("Anna", "Anna " + (char)('A' + (i % 26)) + (char)('a' + (i / 26)), StringComparison.Ordinal);
        var project = CorpusProject.Create(Enumerable.Range(0, 600).Select(i => ($"/home/user/MyApp/seeds/{i:D4}.txt", (string?)Create(i))));
        Assert.Equal(4, project.Result.GeneratedSources.Count(source => source.HintName.StartsWith("Speakers.Shared-", StringComparison.Ordinal)));

        var edited = project.WithSeed(100, Create(100).Replace("Talks on", "Words about", StringComparison.Ordinal)).Result;

        Assert.Equal(
            [
                TrackingNames.Files, TrackingNames.Seeds, TrackingNames.NameRequests, TrackingNames.Names, TrackingNames.ArticleFiles, TrackingNames.ArticleIndex,
                TrackingNames.SpeakerFiles,
            ],
            PipelineSteps.GetChanged(edited));

        // The files of the article and of the speaker, and the index of articles.
        Assert.Equal(3, PipelineSteps.CountChangedOutputs(edited));
    }

    [Fact]
    public void Adding_a_seed_reads_only_that_seed()
    {
        var added = CreateProject().WithAddedSeed("/home/user/MyApp/seeds/9999.txt", "An altogether new title\n\nAnd a body, which is a sentence.").Result;

        Assert.Equal(1, PipelineSteps.GetChanged(added).Count(step => step == TrackingNames.Seeds));
        Assert.Equal(1, PipelineSteps.GetChanged(added).Count(step => step == TrackingNames.NameRequests));
    }

    [Fact]
    public void Articles_of_a_large_corpus_share_files()
    {
        var project = CreateProject();

        Assert.Empty(project.Compile(out _));
        Assert.InRange(project.Result.GeneratedSources.Length, 100, ArticleFile.MaxFiles + 45);
    }

    private static CorpusProject CreateProject(int count = SeedCount) =>
        CorpusProject.Create(Enumerable.Range(0, count).Select(i => ($"/home/user/MyApp/seeds/{i:D4}.txt", (string?)CreateText(i))));

    private static string CreateText(int i) =>
        $"""
        Talks on the river number {i} begin

        GENEVA: Talks on the river number {i} began on May {(i % 28) + 1}, 2021, its minister said.

        “We will share the water of it,” Anna Smith said. “There is enough.”
        """;
}
