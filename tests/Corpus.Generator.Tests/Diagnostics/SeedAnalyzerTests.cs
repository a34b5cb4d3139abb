using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

public class SeedAnalyzerTests
{
    private const string Malformed = "date 2022-4-7 The";

    [Theory]
    [InlineData("/project/seeds/a.txt", null, true)]
    [InlineData("/project/seeds/deep/a.TXT", null, true)]
    [InlineData(@"\project\Seeds\a.txt", null, true)]
    [InlineData("/project/notes/a.txt", null, false)]
    [InlineData("/project/seeds/a.json", null, false)]
    [InlineData("/project/notes/a.txt", "true", true)]
    [InlineData("/project/notes/a.md", "True", true)]
    [InlineData("/project/seeds/a.txt", "FALSE", false)]
    [InlineData("/project/seeds/a.txt", "", true)]
    public async Task Only_seeds_are_analyzed(string path, string? metadata, bool isSeed)
    {
        var options = metadata is null ? Analysis.Options : Analysis.Options.WithMetadata("CorpusSeed", metadata);

        var diagnostic = Assert.Single(await Analysis.RunAsync([InMemoryText.From(Malformed, path)], options));

        Assert.Equal(isSeed ? "CORPUS001" : "CORPUS015", diagnostic.Id);
    }

    [Fact]
    public async Task Seeds_are_analyzed_if_the_project_directory_is_not_known() =>
        Assert.Single(await Analysis.RunAsync([InMemoryText.From(Malformed)], ProjectOptions.Empty));

    [Fact]
    public async Task A_bad_seed_does_not_affect_the_diagnostics_of_others()
    {
        var diagnostics = await Analysis.RunAsync(
        [
            InMemoryText.From(Malformed, "/project/seeds/a.txt"),
            new InMemoryText("/project/seeds/b.txt", null),
            InMemoryText.From("", "/project/seeds/c.txt"),
            InMemoryText.From("\0", "/project/seeds/d.txt"),
            InMemoryText.From("date 2022-04-07 The", "/project/seeds/e.txt"),
            InMemoryText.From("date 2022-4-7 \0", "/project/seeds/f.txt"),
        ]);

        Assert.Equal(
            ["a CORPUS001", "b CORPUS005", "c CORPUS006", "d CORPUS005", "f CORPUS001", "f CORPUS005"],
            diagnostics.Select(d => Path.GetFileNameWithoutExtension(d.Location.GetLineSpan().Path) + " " + d.Id));
    }

    [Theory]
    [InlineData("\"", 1_000_000)]
    [InlineData("\0", 100_000)]
    [InlineData("\uFFFD\n", 100_000)]
    [InlineData("date ", 100_000)]
    [InlineData("date 2022-4-7\n", 100_000)]
    [InlineData("HALF OF A PAIR", 100_000)]
    [InlineData("*/ }{0} \"\"\" \u2028 ]]> & <script>\r", 10_000)]
    [InlineData("date 9", 1)]
    [InlineData("Date:", 200_000)]
    [InlineData("date 1", 200_000)]
    [InlineData("\u200B", 200_000)]
    [InlineData("date ‑", 1)]
    public async Task A_hostile_seed_gives_few_diagnostics_within_its_text(string unit, int times)
    {
        // An attribute cannot hold half of a surrogate pair.
        var text = string.Concat(Enumerable.Repeat(unit.Replace("HALF OF A PAIR", "\uD800", StringComparison.Ordinal), times));

        var diagnostics = await Analysis.RunAsync([InMemoryText.From(text), InMemoryText.From("date" + text, "/project/seeds/other.txt")]);

        Assert.True(diagnostics.Length <= 4);
        Assert.All(diagnostics, d => Assert.StartsWith("CORPUS", d.Id, StringComparison.Ordinal));
        Assert.All(diagnostics, d => Assert.InRange(d.Location.SourceSpan.End, 0, text.Length + 4));
        Assert.All(diagnostics, d => Assert.InRange(d.GetMessage().Length, 1, 300));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public async Task A_language_version_that_is_too_old_is_reported_with_the_setting_to_change(LanguageVersion version, string name)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(
            [InMemoryText.From("A"), InMemoryText.From("B", "/project/seeds/b.txt")], languageVersion: version));

        Assert.Equal("CORPUS010", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal(
            $"The generated corpus needs C# 9 or later, but this project uses C# {name}; set <LangVersion>9.0</LangVersion> or later in the project file",
            diagnostic.GetMessage());
    }

    [Fact]
    public async Task An_old_language_version_without_seeds_or_a_new_one_with_seeds_is_not_reported()
    {
        Assert.Equal(
            "CORPUS015",
            Assert.Single(await Analysis.RunAsync([InMemoryText.From("A", "/project/notes/a.txt")], languageVersion: LanguageVersion.CSharp7_3)).Id);
        Assert.Empty(await Analysis.RunAsync([InMemoryText.From("A")], languageVersion: LanguageVersion.CSharp9));
    }
}
