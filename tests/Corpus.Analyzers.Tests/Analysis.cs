using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Tests;

/// <summary>Runs all analyzers over seeds, as a compiler would.</summary>
internal static class Analysis
{
    // One for all: what costs time is to load it.
    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    /// <summary>All that there are.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(SeedAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static Task<ImmutableArray<Diagnostic>> OfAsync(string text) => OfAsync([TestSeed.Of(text)]);

    public static async Task<ImmutableArray<Diagnostic>> OfAsync(
        IEnumerable<AdditionalText> files, TestOptions? options = null, LanguageVersion languageVersion = LanguageVersion.CSharp12)
    {
        var tree = CSharpSyntaxTree.ParseText("class C { }", new CSharpParseOptions(languageVersion));
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [tree],
            [Library],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return await OfAsync(compilation, files, options ?? new TestOptions());
    }

    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Compilation compilation, IEnumerable<AdditionalText> files, TestOptions options)
    {
        var diagnostics = await compilation.WithAnalyzers([.. Analyzers], new AnalyzerOptions([.. files], options)).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }
}
