using Corpus.Generator.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Steps;

/// <summary>What a project sets for its corpus (SPEC §6).</summary>
/// <param name="Namespace">The namespace of the generated types, ready to be written.</param>
/// <param name="Visibility">Their visibility: <c>internal</c> or <c>public</c>.</param>
/// <param name="Identifiers">Where the names of articles come from.</param>
/// <param name="IsSupported">Whether the project's C# has records (C# 9); nothing is generated where it has not, and CORPUS010 says so.</param>
internal sealed record CorpusOptions(string Namespace, string Visibility, IdentifierSource Identifiers, bool IsSupported)
{
    private const string CorpusSegment = "Corpus";

    /// <summary>Reads the project's properties; a value that is not known counts as the default.</summary>
    public static CorpusOptions From(AnalyzerConfigOptions options, ParseOptions parseOptions) => new(
        NamespaceOf(Property(options, "CorpusNamespace"), Property(options, "RootNamespace")),
        Property(options, "CorpusVisibility").Equals("public", StringComparison.OrdinalIgnoreCase) ? "public" : "internal",
        Property(options, "CorpusIdentifiers").Equals("FileName", StringComparison.OrdinalIgnoreCase) ? IdentifierSource.FileName : IdentifierSource.Title,
        parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 });

    private static string NamespaceOf(string own, string root)
    {
        if (own.Length > 0)
        {
            return Identifier.Namespace(own);
        }

        var last = root.Substring(root.LastIndexOf('.') + 1);
        return root.Length == 0 ? CorpusSegment
            : last == CorpusSegment ? Identifier.Namespace(root)
            : Identifier.Namespace(root) + "." + CorpusSegment;
    }

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
