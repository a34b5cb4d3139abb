using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Tests;

/// <summary>What a build says of its project and of each additional file.</summary>
internal sealed class TestOptions(
    Dictionary<string, string>? ofFiles = null, string? projectDirectory = "/project/", Dictionary<string, string>? ofProject = null)
    : AnalyzerConfigOptionsProvider
{
    private readonly Options _files = new(ofFiles ?? []);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(new(projectDirectory is null ? [] : [new("build_property.ProjectDir", projectDirectory), .. ofProject ?? []]));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
