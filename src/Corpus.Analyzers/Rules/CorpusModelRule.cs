using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS013: records of another assembly that no reference has.</summary>
internal static class CorpusModelRule
{
    public static IEnumerable<Diagnostic> Check(Compilation compilation, AnalyzerConfigOptions options)
    {
        if (Model(options) is not { } model || HasItself(compilation, model))
        {
            return [];
        }

        var found = compilation.SourceModule.ReferencedAssemblySymbols.SelectMany(CorporaOf).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToArray();
        return found.Contains(model)
            ? []
            : [Diagnostic.Create(Descriptors.NoSuchModel, Location.None, model, found.Length == 0 ? "" : $" (there is {Names(found)})")];
    }

    /// <summary>Whether the project's corpus continues those of other assemblies, whose texts nobody here knows.</summary>
    public static bool ContinuesOthers(Compilation compilation, AnalyzerConfigOptions options) => Model(options) is { } model && !HasItself(compilation, model);

    private static string? Model(AnalyzerConfigOptions options) =>
        options.TryGetValue(PublicCorpus.ModelKey, out var model) && model.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static bool HasItself(Compilation compilation, string model) => compilation.Assembly.GetTypeByMetadataName(model + ".Articles") is not null;

    // The models of an assembly's corpora.
    private static IEnumerable<string> CorporaOf(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "AssemblyMetadataAttribute" && attribute.ConstructorArguments.Length == 2)
        .Select(attribute => attribute.ConstructorArguments[0].Value as string)
        .OfType<string>()
        .Where(key => key.StartsWith(PublicCorpus.MetadataPrefix, StringComparison.Ordinal))
        .Select(key => key.Substring(PublicCorpus.MetadataPrefix.Length));

    private static string Names(string[] names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
