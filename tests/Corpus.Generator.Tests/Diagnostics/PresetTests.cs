using System.Runtime.CompilerServices;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>The presets of <c>CorpusDiagnostics</c>, against the table of rules.</summary>
public class PresetTests
{
    [Fact]
    public void Strict_makes_errors_of_what_is_wrong_with_a_seed() =>
        Assert.Equal(
            Descriptors.All.Select(d => d.Id).Where(id => string.CompareOrdinal(id, "CORPUS006") <= 0).Select(id => $"dotnet_diagnostic.{id}.severity = error"),
            Severities("strict"));

    [Fact]
    public void Off_leaves_no_rule_on() =>
        Assert.Equal(Descriptors.All.Select(d => $"dotnet_diagnostic.{d.Id}.severity = none"), Severities("off"));

    [Theory]
    [InlineData("strict")]
    [InlineData("off")]
    public void A_preset_stands_below_the_project_s_own_files(string preset) =>
        Assert.Equal(["is_global = true", "global_level = -10"], Lines(preset).Where(line => line.Contains("global", StringComparison.Ordinal)));

    private static IEnumerable<string> Severities(string preset) =>
        Lines(preset).Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(string preset, [CallerFilePath] string thisFile = "") => File.ReadLines(
        Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "src", "Corpus.Package", "build", $"Corpus.Generator.{preset}.globalconfig"));
}
