using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>CORPUS015: what the message says for each way in which a project can have no seeds.</summary>
public class NoSeedsTests
{
    private const string DefaultGlobs = "seeds/**/*.txt|seeds/**/*.md";

    [Theory]
    [InlineData(
        DefaultGlobs,
        "",
        "tried 'seeds/**/*.txt' and 'seeds/**/*.md'); put .md or .txt files into the folder 'seeds' next to the project file, or list others as <CorpusSeed Include=\"texts/**/*.txt\" />")]
    [InlineData(
        DefaultGlobs + "|news/*.txt| $(Texts)/**/*.txt ",
        "",
        "tried 'seeds/**/*.txt', 'seeds/**/*.md', 'news/*.txt' and '$(Texts)/**/*.txt'); put .md or .txt files into the folder 'seeds' next to the project file, or list others as <CorpusSeed Include=\"texts/**/*.txt\" />")]
    [InlineData(
        DefaultGlobs,
        "Seeds",
        "tried 'seeds/**/*.txt' and 'seeds/**/*.md', but the folder is named 'Seeds'); rename it to 'seeds', or list files as <CorpusSeed Include=\"Seeds/**/*.txt\" />")]
    public async Task Globs_that_match_nothing(string globs, string misspelledFolder, string message) =>
        Assert.Equal(
            "The project has no seeds (" + message,
            await GetMessageAsync(Analysis.Options.With("_CorpusTriedGlobs", globs).With("_CorpusMisspelledFolder", misspelledFolder)));

    [Theory]
    [InlineData("", "EnableDefaultCorpusSeeds is 'false', and there are no CorpusSeed items")]
    [InlineData("news/*.txt", "tried 'news/*.txt'")]
    public async Task Default_globs_are_disabled(string globs, string reason) =>
        Assert.Equal(
            $"The project has no seeds ({reason}); list files as <CorpusSeed Include=\"texts/**/*.txt\" />, or remove EnableDefaultCorpusSeeds",
            await GetMessageAsync(Analysis.Options
                .With("EnableDefaultCorpusSeeds", "false").With("_CorpusTriedGlobs", globs).With("_CorpusMisspelledFolder", "Seeds")));

    [Fact]
    public async Task The_targets_of_the_package_are_not_imported() =>
        Assert.Equal(
            "The project has no seeds (none of its additional files is one); add .md or .txt files as <AdditionalFiles Include=\"seeds/**/*.txt\" />",
            await GetMessageAsync(Analysis.Options, InMemoryText.From("A text.", "/project/plain.txt")));

    [Fact]
    public async Task All_files_are_marked_as_no_seeds() =>
        Assert.Contains(
            "(none of its additional files is one)",
            await GetMessageAsync(Analysis.Options.WithMetadata("CorpusSeed", "false"), InMemoryText.From("A text.")),
            StringComparison.Ordinal);

    // A seed that cannot be read or is empty has a diagnostic of its own.
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_faulty_seed_is_a_seed(string? text) =>
        Assert.DoesNotContain(await Analysis.RunAsync([InMemoryText.From(text)]), diagnostic => diagnostic.Id == "CORPUS015");

    [Fact]
    public void A_project_that_joins_others_needs_no_seeds() =>
        Assert.DoesNotContain(
            Run(new ProjectOptions().With("CorpusModel", "News.Corpus")), diagnostic => diagnostic.Id == "CORPUS015");

    // The project with the records of several corpora can leave the texts to the others.
    [Fact]
    public void A_project_with_only_the_records_needs_no_seeds() => Assert.Empty(Run(new ProjectOptions().With("CorpusModel", "MyApp.Corpus")));

    private static IEnumerable<Diagnostic> Run(ProjectOptions options) => CorpusProject.Create([], options).Result.Diagnostics;

    private static async Task<string> GetMessageAsync(ProjectOptions options, params AdditionalText[] files)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(files, options));
        Assert.Equal(("CORPUS015", DiagnosticSeverity.Warning, Location.None), (diagnostic.Id, diagnostic.Severity, diagnostic.Location));
        return diagnostic.GetMessage(CultureInfo.InvariantCulture);
    }
}
