using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests;

/// <summary>The settings that a build passes to the compiler: MSBuild properties, .editorconfig keys for all files, and metadata of single files.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private readonly ImmutableDictionary<string, string> _properties;
    private readonly ImmutableDictionary<string, string> _keys;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> _metadata;

    /// <summary>The settings of a project named MyApp.</summary>
    public ProjectOptions()
        : this(
            ImmutableDictionary<string, string>.Empty
                .Add("build_property.RootNamespace", "MyApp")
                .Add("build_property.ProjectDir", "/home/user/MyApp/"),
            ImmutableDictionary<string, string>.Empty,
            ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty)
    {
    }

    private ProjectOptions(
        ImmutableDictionary<string, string> properties,
        ImmutableDictionary<string, string> keys,
        ImmutableDictionary<string, ImmutableDictionary<string, string>> metadata)
    {
        _properties = properties;
        _keys = keys;
        _metadata = metadata;
    }

    /// <summary>No settings.</summary>
    public static ProjectOptions Empty { get; } = new(
        ImmutableDictionary<string, string>.Empty,
        ImmutableDictionary<string, string>.Empty,
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty);

    public override AnalyzerConfigOptions GlobalOptions => new Options(_properties);

    /// <summary>Sets an MSBuild property.</summary>
    public ProjectOptions With(string property, string value) => new(_properties.SetItem("build_property." + property, value), _keys, _metadata);

    /// <summary>Sets a key of an .editorconfig for all files.</summary>
    public ProjectOptions WithKey(string key, string value) => new(_properties, _keys.SetItem(key, value), _metadata);

    /// <summary>Sets metadata of all additional files.</summary>
    public ProjectOptions WithMetadata(string name, string value) => WithKey("build_metadata.AdditionalFiles." + name, value);

    /// <summary>Sets metadata of one additional file.</summary>
    public ProjectOptions WithMetadata(string path, string name, string value)
    {
        var metadata = _metadata.GetValueOrDefault(path, ImmutableDictionary<string, string>.Empty);
        return new(_properties, _keys, _metadata.SetItem(path, metadata.SetItem("build_metadata.AdditionalFiles." + name, value)));
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_properties);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        _properties.SetItems(_keys).SetItems(_metadata.GetValueOrDefault(textFile.Path, ImmutableDictionary<string, string>.Empty)));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
