using System.Runtime.CompilerServices;
using Corpus.Generator.Diagnostics;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>Every list of rules in the repository is checked against the descriptors.</summary>
public class DescriptorTests
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));
    private static readonly string Pages = Path.Combine(Repository, "docs", "rules");

    // The code fixes are in another assembly, for which Corpus.CodeFixes.Tests checks this list.
    private static readonly string[] FixableIds = [.. SeedRules.All.Where(rule => rule.HasFixes).Select(rule => rule.Id), Descriptors.NotInCorpus.Id];

    [Fact]
    public void Every_descriptor_is_in_the_table_and_used_by_an_analyzer_or_else_by_the_generator() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => descriptor.Id),
            Analysis.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct().Concat(Descriptors.ReportedByGenerator)
                .Select(descriptor => descriptor.Id)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_page_that_agrees_with_its_descriptor()
    {
        Assert.All(Descriptors.All, descriptor =>
        {
            Assert.Equal("Corpus", descriptor.Category);
            Assert.Equal(RulePage.GetAddress(descriptor.Id), descriptor.HelpLinkUri);

            var page = File.ReadAllText(Path.Combine(Pages, descriptor.Id + ".md"));

            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains($"| Default severity | {FormatSeverity(descriptor)} |", page, StringComparison.Ordinal);
            Assert.Contains($"| Code fix | {(FixableIds.Contains(descriptor.Id) ? "yes" : "no")} |", page, StringComparison.Ordinal);
            Assert.Equal(
                ["## Cause", "## Example", "## Fix", "## How to configure"],
                page.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
            Assert.Contains("(../configuration.md#severities)", page, StringComparison.Ordinal);
            Assert.Contains($"\ndotnet_diagnostic.{descriptor.Id}.severity = ", page, StringComparison.Ordinal);
            Assert.Contains($"<NoWarn>$(NoWarn);{descriptor.Id}</NoWarn>", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => descriptor.Id + ".md"),
            Directory.GetFiles(Pages, "CORPUS*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_list_of_rules_has_every_rule() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {FormatSeverity(descriptor)} |"),
            File.ReadLines(Path.Combine(Pages, "README.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Fact]
    public void The_release_notes_list_every_rule_with_its_title() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"),
            new[] { "Shipped", "Unshipped" }
                .SelectMany(name => File.ReadLines(Path.Combine(Repository, "src", "Corpus.Generator", $"AnalyzerReleases.{name}.md")))
                .Where(line => line.StartsWith("CORPUS", StringComparison.Ordinal)));

    [Theory]
    [InlineData("", "")]
    [InlineData("https://example.org/corpus", "https://example.org/corpus/blob/main/docs/rules/CORPUS001.md")]
    public void A_help_link_leads_to_the_page_once_the_repository_has_an_address(string repositoryUrl, string address) =>
        Assert.Equal(address, RulePage.GetAddress(repositoryUrl, "CORPUS001"));

    private static string FormatSeverity(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity switch
    {
        DiagnosticSeverity.Hidden => "hidden",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Error => "error",
    };

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
