using System.Reflection;
using Corpus.Generator.Generation;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>What does not fit into an assembly is reported once and left out of the code, so that the compiler does not report it again.</summary>
public class CorpusSizeTests
{
    private const string Folder = "/home/user/MyApp/seeds/";

    // With Resource storage, too, the text of a seed without item metadata is a literal.
    [Theory]
    [InlineData("Literal")]
    [InlineData("Resource")]
    public void Texts_that_do_not_fit_are_left_out_and_reading_one_throws_an_exception(string storage)
    {
        var project = CorpusProject.Create(CreateLargeSeeds(1_000), new ProjectOptions().With("CorpusTextStorage", storage));

        var articles = LoadWithError(project, "CORPUS008").GetArticles();

        Assert.Equal(1_000, articles.Count);
        Assert.Equal("Talks 0", LoadedArticles.GetValue(articles[0], "Title"));
        var failure = Assert.Throws<InvalidOperationException>(() => LoadedArticles.GetText(articles[0]));
        Assert.Equal(
            "The text of 'seeds/0000.txt' is not in the assembly, because the string literals of the corpus exceed 16 MiB (CORPUS008).", failure.Message);
    }

    [Fact]
    public void Editing_a_text_that_is_left_out_reruns_only_that_seed()
    {
        var seeds = CreateLargeSeeds(1_000);
        var project = CorpusProject.Create(seeds);

        var edited = project.WithSeed(100, seeds[100].Text + " Another paragraph.").Result;

        Assert.Equal([TrackingNames.Files, TrackingNames.Seeds, TrackingNames.ArticleFiles], PipelineSteps.GetChanged(edited));
        Assert.Equal(1, PipelineSteps.CountChangedOutputs(edited));
    }

    [Fact]
    public void A_file_that_is_listed_twice_counts_once()
    {
        var seeds = CreateLargeSeeds(500);

        Assert.Empty(CorpusProject.Create([.. seeds, .. seeds]).Result.Diagnostics);
    }

    [Fact]
    public void A_corpus_whose_paths_do_not_fit_is_empty()
    {
        var folder = new string('x', 3_000);
        var project = CorpusProject.Create(Enumerable.Range(0, 1_000).Select(i => ($"{Folder}{folder}/{i}.txt", (string?)"A text.")));

        Assert.Empty(LoadWithError(project, "CORPUS008").GetArticles());
    }

    [Fact]
    public void The_names_of_speakers_count_as_string_literals()
    {
        var name = "A" + new string('a', 180);
        (string Path, string? Text)[] seeds =
            [.. Enumerable.Range(0, 25).Select(i => ($"{Folder}{i}.txt", ManySpeakers.Quote(i * 1_000, 1_000).Replace("Anna", name, StringComparison.Ordinal)))];

        Assert.Empty(LoadWithError(CreatePacked(seeds), "CORPUS008").GetArticles());
    }

    [Fact]
    public void A_corpus_with_too_many_articles_is_empty()
    {
        var project = CorpusProject.Create(Enumerable.Range(0, 65_001).Select(i => ($"{Folder}{i}.txt", (string?)(i == 0 ? "“Yes,” Anna Smith said." : "No."))), trackSteps: false);

        Assert.Empty(LoadWithError(project, "CORPUS014").GetArticles());
        Assert.DoesNotContain("AnnaSmith", project["Speakers.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_than_65_000_speakers_not_all_are_properties_but_all_are_in_the_table()
    {
        var project = CreatePacked([.. Enumerable.Range(0, 66).Select(i => ($"{Folder}{i}.txt", (string?)ManySpeakers.Quote(i * 1_000, 1_000)))]);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Equal(65_000, ManySpeakers.ListProperties(project).Length);
        Assert.Contains(" " + ManySpeakers.GetName(65_999), project["Articles.Speakers.g.cs"], StringComparison.Ordinal);
    }

    // The texts are in the text pack.
    private static CorpusProject CreatePacked((string Path, string? Text)[] seeds) => CorpusProject.Create(
        seeds,
        seeds.Aggregate(new ProjectOptions().With("CorpusTextStorage", "Resource"), (options, seed) => options.WithMetadata(seed.Path, "CorpusSeed", "true")));

    // 20 KiB of UTF-16 each.
    private static (string Path, string? Text)[] CreateLargeSeeds(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ($"{Folder}{i:D4}.txt", (string?)$"Talks {i}\n\n{new string('x', 10 << 10)}"))];

    // Asserts that the generator reports one error, and that the compiler reports none.
    private static Assembly LoadWithError(CorpusProject project, string id)
    {
        Assert.Empty(project.Compile(out var compilation, id));
        return compilation.Load();
    }
}
