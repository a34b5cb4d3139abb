using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>Runs the generator and all analyzers on seeds, as the compiler does.</summary>
internal static class Analysis
{
    /// <summary>The settings of a project whose seeds are below <c>/project/</c>.</summary>
    public static ProjectOptions Options { get; } = ProjectOptions.Empty.With("ProjectDir", "/project/");

    /// <summary>All analyzers of the package.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(SeedAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static Task<ImmutableArray<Diagnostic>> RunAsync(string text) => RunAsync([InMemoryText.From(text)]);

    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        IEnumerable<AdditionalText> files, ProjectOptions? options = null, LanguageVersion languageVersion = LanguageVersion.CSharp12)
    {
        var tree = CSharpSyntaxTree.ParseText("class C { }", new CSharpParseOptions(languageVersion));
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [tree],
            [Framework.CoreLibrary],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return await RunAsync(compilation, files, options ?? Options);
    }

    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, IEnumerable<AdditionalText> files, ProjectOptions options)
    {
        ImmutableArray<AdditionalText> seeds = [.. files];
        var diagnostics = await compilation.WithAnalyzers([.. Analyzers], new AnalyzerOptions(seeds, options)).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Concat(RunGenerator(compilation, seeds, options)).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>What the generator reports.</summary>
    public static ImmutableArray<Diagnostic> RunGenerator(Compilation compilation, IEnumerable<AdditionalText> files, ProjectOptions options) => CSharpGeneratorDriver
        .Create([new CorpusGenerator().AsSourceGenerator()], files, (CSharpParseOptions)compilation.SyntaxTrees.First().Options, options)
        .RunGenerators(compilation)
        .GetRunResult()
        .Diagnostics;
}
