using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>A project whose C# code uses the API generated from its seeds.</summary>
internal static class Consumer
{
    public static IReadOnlyList<InMemoryText> Seeds { get; } =
    [
        InMemoryText.From(
            "Talks begin\n\n“We will share the water of the river,” Anna Smith said. “There is\nenough for all of us.”",
            "/project/seeds/2022/talks.txt"),
        InMemoryText.From("Talks end\n\n\"The minister's words don't hold water,\" Bob Jones said.", "/project/seeds/end.txt"),
    ];

    /// <summary>Runs the analyzers on a method with a body.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string body, IReadOnlyList<InMemoryText>? seeds = null) =>
        Analysis.RunAsync(Compile(WrapInMethod(body), seeds ?? Seeds), seeds ?? Seeds, Analysis.Options);

    /// <summary>A C# file with a method that has a body and a parameter <c>variable</c>.</summary>
    public static string WrapInMethod(string body) => $$"""
        using Corpus;
        class C
        {
            const string Id = "unknown";
            void M(string variable)
            {
                {{body}}
            }
        }
        """;

    /// <summary>Adds the generated code for the seeds and asserts that it compiles.</summary>
    public static Compilation Compile(string code, IEnumerable<InMemoryText> seeds)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: Framework.Symbols);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code, parse, "C.cs")],
            Framework.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true));
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], seeds, parse, Analysis.Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        Assert.DoesNotContain(generated.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return generated;
    }
}
