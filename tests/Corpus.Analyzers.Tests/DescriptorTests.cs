using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests;

public class DescriptorTests
{
    [Fact]
    public void Every_descriptor_is_in_the_table_and_every_analyzer_uses_the_table() =>
        Assert.Equal(
            Descriptors.All.Select(d => d.Id),
            Analysis.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_page_that_says_what_the_descriptor_says()
    {
        Assert.All(Descriptors.All, descriptor =>
        {
            Assert.Equal("Corpus", descriptor.Category);
            Assert.Equal($"https://github.com/corpus-dotnet/corpus/blob/main/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri);

            var page = File.ReadAllText(Path.Combine(Pages(), descriptor.Id + ".md"));

            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains($"| Default severity | {NameOf(descriptor.DefaultSeverity)} |", page, StringComparison.Ordinal);
            Assert.All(["## Cause", "## Example", "## Fix", "## How to configure"], part => Assert.Contains(part, page, StringComparison.Ordinal));
            Assert.Contains("roslyn#31916", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_page_is_of_a_rule() =>
        Assert.Equal(
            Descriptors.All.Select(d => d.Id + ".md"),
            Directory.GetFiles(Pages(), "CORPUS*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_list_of_rules_has_every_rule() =>
        Assert.Equal(
            Descriptors.All.Select(d => $"| [{d.Id}]({d.Id}.md) | {d.Title} | {NameOf(d.DefaultSeverity)} |"),
            File.ReadLines(Path.Combine(Pages(), "README.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal)));

    private static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        _ => severity.ToString().ToLowerInvariant(),
    };

    private static string Pages([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "docs", "rules"));
}
