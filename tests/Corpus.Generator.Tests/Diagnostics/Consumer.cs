using System.Collections.Immutable;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>A project whose C# uses what is generated of its seeds.</summary>
internal static class Consumer
{
    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static IReadOnlyList<InMemoryText> Seeds { get; } =
    [
        InMemoryText.From("Talks begin\n\n“We will share the water of the river,” Anna Smith said. “There is\nenough for all of us.”", "/project/seeds/2022/talks.txt"),
        InMemoryText.From("Talks end\n\n\"The minister's words don't hold water,\" Bob Jones said.", "/project/seeds/end.txt"),
    ];

    /// <summary>What the analyzers say of C# that is the body of a method.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string body, IReadOnlyList<InMemoryText>? seeds = null) =>
        Analysis.RunAsync(Compile(GetSource(body), seeds ?? Seeds), seeds ?? Seeds, Analysis.Options);

    public static string GetSource(string body) => $$"""
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

    public static Compilation Compile(string code, IEnumerable<InMemoryText> seeds)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER"]);
        var compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(code, parse, "C.cs")], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], seeds, parse, Analysis.Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        Assert.DoesNotContain(generated.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return generated;
    }
}
