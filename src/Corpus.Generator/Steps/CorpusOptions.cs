using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Steps;

/// <summary>What a project sets for its corpus (SPEC §6).</summary>
/// <param name="Namespace">The namespace of the generated types, ready to be written.</param>
/// <param name="Visibility">Their visibility: <c>internal</c> or <c>public</c>.</param>
/// <param name="Identifiers">Where the names of articles come from.</param>
/// <param name="EmbedsTexts">Whether texts are kept as resources of the assembly.</param>
/// <param name="IsSupported">Whether the project's C# has records (C# 9); nothing is generated where it has not, and CORPUS010 says so.</param>
internal sealed record CorpusOptions(string Namespace, string Visibility, IdentifierSource Identifiers, bool EmbedsTexts, bool IsSupported)
{
    private const string CorpusSegment = "Corpus";

    /// <summary>Reads the project's properties; a value that is not known counts as the default.</summary>
    public static CorpusOptions From(AnalyzerConfigOptions options, ParseOptions parseOptions) => new(
        NamespaceOf(Property(options, "CorpusNamespace"), Property(options, "RootNamespace")),
        Value(options, Setting.Visibility),
        Value(options, Setting.Identifiers) == "FileName" ? IdentifierSource.FileName : IdentifierSource.Title,
        Value(options, Setting.TextStorage) == "Resource",
        parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 });

    private static string NamespaceOf(string own, string root)
    {
        if (own.Length > 0)
        {
            return NamespaceName.Of(own);
        }

        var last = root.Substring(root.LastIndexOf('.') + 1);
        return root.Length == 0 ? CorpusSegment
            : last == CorpusSegment ? NamespaceName.Of(root)
            : NamespaceName.Of(root) + "." + CorpusSegment;
    }

    private static string Value(AnalyzerConfigOptions options, Setting setting) =>
        setting.Of(options.TryGetValue(setting.Key, out var value) ? value : null);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}

/// <summary>Where the names of articles come from.</summary>
internal enum IdentifierSource
{
    /// <summary>The title; without one, the date and the first words.</summary>
    Title,

    /// <summary>The file's name.</summary>
    FileName,
}
