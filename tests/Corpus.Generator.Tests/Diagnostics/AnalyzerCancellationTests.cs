using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>An editor can cancel an analysis at any time and analyzes on several threads. Neither may affect the result of the next analysis.</summary>
public class AnalyzerCancellationTests
{
    private const int Runs = 1_000;
    private const int SeedCount = 40;

    // All runs use the same instances, as in an editor: state left over from one run would show in the next.
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new SeedAnalyzer()];

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("class C { }")]);

    [Fact]
    public async Task An_analysis_after_a_canceled_analysis_gives_the_correct_result()
    {
        var expected = await AnalyzeAsync();
        var random = new Random(7);
        var canceled = 0;
        for (var run = 0; run < Runs; run++)
        {
            using var cancellation = new CancellationTokenSource();
            try
            {
                Assert.Equal(expected, await AnalyzeAsync(random.Next(1, SeedCount + (SeedCount / 10)), cancellation));
            }
            catch (OperationCanceledException)
            {
                canceled++;
                Assert.Equal(expected, await AnalyzeAsync());
            }
        }

        Assert.Equal(SeedCount, expected.Length);
        Assert.InRange(canceled, Runs / 2, Runs);
    }

    private static Task<string[]> AnalyzeAsync() => AnalyzeAsync(counter: null, CancellationToken.None);

    private static Task<string[]> AnalyzeAsync(int cancelAt, CancellationTokenSource cancellation) =>
        AnalyzeAsync(new CancelingText.Counter(cancelAt, cancellation), cancellation.Token);

    private static async Task<string[]> AnalyzeAsync(CancelingText.Counter? counter, CancellationToken cancellationToken)
    {
        var seeds = Enumerable.Range(0, SeedCount)
            .Select(AdditionalText (i) => new CancelingText($"/project/seeds/{i:D2}.txt", $"date 2022-4-{i + 1} The body is a sentence.", counter));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. seeds], Analysis.Options), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await Compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }
}
