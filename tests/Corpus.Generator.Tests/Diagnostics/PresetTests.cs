using System.Runtime.CompilerServices;
using Corpus.Generator.Diagnostics;
using Corpus.Text.Faults;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>Checks the presets of <c>CorpusDiagnostics</c> against the list of rules.</summary>
public class PresetTests
{
    [Fact]
    public void Strict_raises_the_rules_about_seed_texts_to_errors() =>
        Assert.Equal(
            SeedRules.All.Except([SeedRules.RepeatedSeed, SeedRules.MisplacedDateHeader, SeedRules.ManySpeakers]).Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = error"),
            ReadSeverities("strict"));

    [Fact]
    public void Off_disables_every_rule() =>
        Assert.Equal(Descriptors.All.Select(d => $"dotnet_diagnostic.{d.Id}.severity = none"), ReadSeverities("off"));

    [Theory]
    [InlineData("strict")]
    [InlineData("off")]
    public void The_project_s_own_files_override_a_preset(string preset) =>
        Assert.Equal(["is_global = true", "global_level = -10"], ReadLines(preset).Where(line => line.Contains("global", StringComparison.Ordinal)));

    private static IEnumerable<string> ReadSeverities(string preset) =>
        ReadLines(preset).Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal));

    private static IEnumerable<string> ReadLines(string preset, [CallerFilePath] string thisFile = "") => File.ReadLines(
        Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "src", "Corpus.Package", "build", $"Corpus.Generator.{preset}.globalconfig"));
}
