using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Steps;

/// <summary>What a project sets for its corpus (SPEC §6).</summary>
/// <param name="Namespace">The namespace of the generated types, ready to be written.</param>
/// <param name="Visibility">Their visibility: <c>internal</c> or <c>public</c>.</param>
/// <param name="EmbedsTexts">Whether texts are kept as resources of the assembly.</param>
/// <param name="Model">The namespace of another assembly's corpus whose records it uses; null where it has its own.</param>
/// <param name="Continued">The namespaces of the corpora of other assemblies that it continues, in ordinal order: those of the same records.</param>
/// <param name="IsSupported">Whether the project's C# has records (C# 9); nothing is generated where it has not, and CORPUS010 says so.</param>
internal sealed record CorpusOptions(string Namespace, string Visibility, bool EmbedsTexts, string? Model, EquatableArray<string> Continued,
    bool IsSupported)
{
    private const string CorpusSegment = "Corpus";

    /// <summary>Reads the project's properties; a value that is not known counts as the default.</summary>
    public static CorpusOptions From(AnalyzerConfigOptions options, ParseOptions parseOptions) => new(
        NamespaceOf(Property(options, "CorpusNamespace"), Property(options, "RootNamespace")),
        Value(options, Setting.Visibility),
        Value(options, Setting.TextStorage) == "Resource",
        ModelOf(options),
        new([]),
        parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 });

    /// <summary>
    /// The options where the records of another assembly are used. Where no reference has them, the corpus has its own, and CORPUS013 says why: generated code
    /// that does not compile would say it a thousand times.
    /// </summary>
    public CorpusOptions With(IEnumerable<ReferencedCorpus> referenced)
    {
        var continued = referenced.Select(corpus => corpus.Namespace).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        return Model is not null && continued.Contains(Model) && Model != Namespace
            ? this with { Continued = new(continued) }
            : this with { Model = null };
    }

    private static string? ModelOf(AnalyzerConfigOptions options) =>
        options.TryGetValue(PublicCorpus.ModelKey, out var model) && model.Trim().Length > 0 ? NamespaceName.Of(model.Trim()) : null;

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
