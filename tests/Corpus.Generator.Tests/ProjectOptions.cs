using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests;

/// <summary>What a project sets: properties, and metadata of its additional files by path.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private ImmutableDictionary<string, ImmutableDictionary<string, string>> _files =
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    private ImmutableDictionary<string, string> _properties = ImmutableDictionary<string, string>.Empty
        .Add("build_property.RootNamespace", "MyApp")
        .Add("build_property.ProjectDir", "/home/user/MyApp/");

    public override AnalyzerConfigOptions GlobalOptions => new Options(_properties);

    public ProjectOptions With(string property, string value) =>
        new() { _files = _files, _properties = _properties.SetItem("build_property." + property, value) };

    public ProjectOptions WithMetadata(string path, string name, string value)
    {
        var metadata = _files.GetValueOrDefault(path, ImmutableDictionary<string, string>.Empty);
        return new()
        {
            _properties = _properties,
            _files = _files.SetItem(path, metadata.SetItem("build_metadata.AdditionalFiles." + name, value)),
        };
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_properties);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(_properties.AddRange(_files.GetValueOrDefault(textFile.Path, ImmutableDictionary<string, string>.Empty)));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
