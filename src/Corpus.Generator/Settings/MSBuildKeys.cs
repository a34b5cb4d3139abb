namespace Corpus.Generator.Settings;

/// <summary>The names under which the compiler passes MSBuild properties and item metadata (<c>CompilerVisibleProperty</c>, <c>CompilerVisibleItemMetadata</c>).</summary>
internal static class MSBuildKeys
{
    /// <summary>The key of a property.</summary>
    public static string Property(string name) => "build_property." + name;

    /// <summary>The key of metadata of an additional file.</summary>
    public static string Metadata(string name) => "build_metadata.AdditionalFiles." + name;
}
