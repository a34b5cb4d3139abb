using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Settings;

/// <summary>The settings of a project, as far as generated code depends on them.</summary>
/// <param name="Namespace">The namespace of the generated types, valid in C#.</param>
/// <param name="Visibility">The visibility of the generated types.</param>
/// <param name="TextStorage">Where the texts are kept.</param>
/// <param name="SharedRecords">The namespace in another assembly whose records the project uses (<c>CorpusModel</c>), valid in C#; null if it has its own.</param>
/// <param name="LanguageVersion">The version of C#.</param>
internal sealed record CorpusOptions(string Namespace, Visibility Visibility, TextStorage TextStorage, string? SharedRecords, LanguageVersion LanguageVersion)
{
    /// <summary>Whether the project's C# has records (C# 9). Nothing is generated otherwise, and CORPUS010 is reported.</summary>
    public bool IsSupported => LanguageVersion >= LanguageVersion.CSharp9;

    /// <summary>The value of <c>CorpusModel</c> as the project writes it, for messages.</summary>
    public string WrittenModel { get; init; } = "";

    /// <summary>
    /// Whether code can use the alias <c>Corpus</c> for <see cref="Namespace"/>, provided that nothing else has that name. Needs C# 10. By default, a project
    /// with implicit using directives gets it.
    /// </summary>
    public bool HasGlobalUsing { get; init; }

    /// <summary>Whether the package's targets found no file of the project that declares <c>Corpus</c>; false if they did not look.</summary>
    public bool IsNameFree { get; init; }

    /// <summary>The fields of the articles' front matter: those that the project declares, or those of the shared records.</summary>
    public EquatableArray<ArticleField> Fields { get; init; }

    /// <summary>The namespaces of referenced corpora whose articles the project's corpus continues, in ordinal order. They share its records.</summary>
    public EquatableArray<string> Continued { get; init; }

    /// <summary>Reads the settings of a project; an invalid value counts as not set.</summary>
    /// <param name="options">The properties of the project.</param>
    /// <param name="parseOptions">The version of C#; null if it does not matter.</param>
    public static CorpusOptions From(AnalyzerConfigOptions options, ParseOptions? parseOptions)
    {
        var corpusNamespace = GetNamespace(ReadProperty(options, "CorpusNamespace"), ReadProperty(options, "RootNamespace"));
        var model = ReadProperty(options, "CorpusModel");
        var sharedRecords = model.Length > 0 ? NamespaceName.From(model) : null;
        return new CorpusOptions(
            corpusNamespace,
            CorpusSettings.Visibility.Read(options),
            CorpusSettings.TextStorage.Read(options),
            sharedRecords == corpusNamespace ? null : sharedRecords,
            (parseOptions as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.Default)
        {
            WrittenModel = model,
            Fields = FieldSettings.Read(options),
            HasGlobalUsing = parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 }
                && !CorpusName.IsFirstIn(corpusNamespace)
                && (CorpusSettings.GlobalUsing.Read(options) ?? HasImplicitUsings(options)),
            IsNameFree = string.Equals(ReadProperty(options, "_CorpusNameIsFree"), "true", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>Reads the settings of a project, and what its references offer. Reads each reference, if the project shares the records of another.</summary>
    /// <param name="options">The properties of the project.</param>
    /// <param name="compilation">The project.</param>
    public static CorpusOptions From(AnalyzerConfigOptions options, Compilation compilation)
    {
        var project = From(options, parseOptions: null);
        return project.SharedRecords is null ? project : project.WithReferences([.. compilation.References.SelectMany(ReferencedCorpus.Find)]);
    }

    /// <summary>
    /// Adds what the references offer. If no reference has the records, the corpus gets its own, and CORPUS013 says why. Without records, the generated code would
    /// cause thousands of compiler errors.
    /// </summary>
    /// <param name="referenced">The corpora of all references.</param>
    public CorpusOptions WithReferences(IReadOnlyCollection<ReferencedCorpus> referenced) => ReferencedCorpus.Share(referenced, SharedRecords)
        ? this with
        {
            Fields = referenced.First(corpus => corpus.Records == SharedRecords && corpus.Namespace == SharedRecords).Fields,
            Continued = new([.. referenced
                .Where(corpus => corpus.Records == SharedRecords)
                .Select(corpus => corpus.Namespace)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)]),
        }
        : this with { SharedRecords = null };

    // The values with which the SDK enables them.
    private static bool HasImplicitUsings(AnalyzerConfigOptions options) =>
        ReadProperty(options, "ImplicitUsings").ToLowerInvariant() is "enable" or "true";

    private static string GetNamespace(string corpusNamespace, string rootNamespace)
    {
        if (corpusNamespace.Length > 0)
        {
            return NamespaceName.From(corpusNamespace);
        }

        var last = rootNamespace.Substring(rootNamespace.LastIndexOf('.') + 1);
        return rootNamespace.Length == 0 ? CorpusName.Name
            : last == CorpusName.Name ? NamespaceName.From(rootNamespace)
            : NamespaceName.From(rootNamespace) + "." + CorpusName.Name;
    }

    private static string ReadProperty(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(MSBuildKeys.Property(name), out var value) ? value.Trim() : "";
}
