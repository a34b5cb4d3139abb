using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>An editor stops an analysis at any moment, and analyzes on several threads; the next one is right all the same.</summary>
public class CancellationTests
{
    private const int Runs = 1_000;
    private const int SeedCount = 40;

    // The same for all runs, as in an editor: what one run left in them would be there in the next.
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new SeedAnalyzer(), new LanguageVersionAnalyzer()];

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("class C { }")]);

    [Fact]
    public async Task After_an_analysis_that_was_stopped_anywhere_the_next_one_is_right()
    {
        var expected = await AnalyzeAsync();
        var random = new Random(7);
        var stopped = 0;
        for (var run = 0; run < Runs; run++)
        {
            using var cancellation = new CancellationTokenSource();
            try
            {
                Assert.Equal(expected, await AnalyzeAsync(random.Next(1, SeedCount + (SeedCount / 10)), cancellation));
            }
            catch (OperationCanceledException)
            {
                stopped++;
                Assert.Equal(expected, await AnalyzeAsync());
            }
        }

        Assert.Equal(SeedCount, expected.Length);
        Assert.InRange(stopped, Runs / 2, Runs);
    }

    private static async Task<string[]> AnalyzeAsync(int stopAt = 0, CancellationTokenSource? stop = null)
    {
        var readings = 0;
        var seeds = Enumerable.Range(0, SeedCount).Select(AdditionalText (i) => new WatchedSeed($"/project/seeds/{i:D2}.txt", $"date 2022-4-{i + 1} The body is a sentence.", Read));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. seeds], Analysis.Options), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await Compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(stop?.Token ?? CancellationToken.None);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];

        void Read()
        {
            if (Interlocked.Increment(ref readings) == stopAt)
            {
                stop?.Cancel();
            }
        }
    }

    private sealed class WatchedSeed(string path, string text, Action read) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            read();
            return _text;
        }
    }
}
