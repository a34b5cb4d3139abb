using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>An editor can cancel the generator at any time and can run it on several threads. Neither may affect the result of the next run.</summary>
public class CancellationTests
{
    private const int Runs = 1_000;
    private const int SeedCount = 40;

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("MyApp");

    [Fact]
    public void A_run_after_a_canceled_run_gives_the_correct_result()
    {
        var expected = new[] { GetSources(Run(CreateSeeds(0))), GetSources(Run(CreateSeeds(1))) };
        var random = new Random(6);
        var canceled = 0;
        var driver = CreateDriver(CreateSeeds(0));
        for (var run = 0; run < Runs; run++)
        {
            // Cancels the run at a random read. If the run makes fewer reads, it is not canceled.
            var edit = run % 2;
            using var cancellation = new CancellationTokenSource();
            var counter = new CancelingText.Counter(random.Next(SeedCount + SeedCount / 10), cancellation);
            driver = driver.ReplaceAdditionalTexts([.. CreateSeeds(edit, counter)]);
            try
            {
                driver = driver.RunGenerators(Compilation, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                canceled++;
                driver = driver.RunGenerators(Compilation, CancellationToken.None);
            }

            Assert.Equal(expected[edit], GetSources(driver));
        }

        Assert.InRange(canceled, Runs / 2, Runs);
    }

    [Fact]
    public void Concurrent_runs_do_not_affect_each_other()
    {
        var expected = GetSources(Run(CreateSeeds(0)));
        var generator = new CorpusGenerator().AsSourceGenerator();

        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Assert.Equal(expected, GetSources(Run(CreateSeeds(0), generator))));
    }

    private static AdditionalText[] CreateSeeds(int edit, CancelingText.Counter? counter = null) =>
        [.. Enumerable.Range(0, SeedCount).Select(i => new CancelingText($"/home/user/MyApp/seeds/{i:D2}.txt", CreateText(i, i % 3 == 0 ? edit : 0), counter))];

    private static string CreateText(int i, int edit) =>
        $"Talks number {i}, edit {edit}\n\nGENEVA: Talks began on May {(i % 28) + 1}, 2021.\n\n" +
        $"“We will share the water of it,” Anna Smith{edit} said. “There is enough.”\n";

    private static GeneratorDriver CreateDriver(AdditionalText[] seeds, ISourceGenerator? generator = null) => CSharpGeneratorDriver.Create(
        [generator ?? new CorpusGenerator().AsSourceGenerator()], seeds, new CSharpParseOptions(LanguageVersion.CSharp9), new ProjectOptions());

    private static GeneratorDriver Run(AdditionalText[] seeds, ISourceGenerator? generator = null) => CreateDriver(seeds, generator).RunGenerators(Compilation);

    private static string[] GetSources(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText)];
}
