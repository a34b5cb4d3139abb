using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>An editor stops the generator at any moment, and runs it on several threads; the next run is right all the same.</summary>
public class CancellationTests
{
    private const int Runs = 1_000;
    private const int SeedCount = 40;

    [Fact]
    public void After_a_run_that_was_stopped_anywhere_the_next_one_is_right()
    {
        var expected = new[] { Sources(Run(Seeds(0))), Sources(Run(Seeds(1))) };
        var random = new Random(6);
        var stopped = 0;
        var driver = NewDriver(Seeds(0));
        for (var run = 0; run < Runs; run++)
        {
            // The stop comes with some reading of a seed's text or, past the last of them, not at all.
            var edit = run % 2;
            using var cancellation = new CancellationTokenSource();
            var stop = new StopAt(random.Next(SeedCount + SeedCount / 10), cancellation);
            driver = driver.ReplaceAdditionalTexts([.. Seeds(edit, stop)]);
            try
            {
                driver = driver.RunGenerators(Compilation, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                stopped++;
                driver = driver.RunGenerators(Compilation, CancellationToken.None);
            }

            Assert.Equal(expected[edit], Sources(driver));
        }

        Assert.InRange(stopped, Runs / 2, Runs);
    }

    [Fact]
    public void Runs_at_the_same_time_do_not_disturb_one_another()
    {
        var expected = Sources(Run(Seeds(0)));
        var generator = new CorpusGenerator().AsSourceGenerator();

        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Assert.Equal(expected, Sources(Run(Seeds(0), generator))));
    }

    private static CSharpCompilation Compilation { get; } = CSharpCompilation.Create("MyApp");

    private static AdditionalText[] Seeds(int edit, StopAt? stop = null) =>
        [.. Enumerable.Range(0, SeedCount).Select(i => new StoppingText($"/home/user/MyApp/seeds/{i:D2}.txt", Text(i, i % 3 == 0 ? edit : 0), stop))];

    private static string Text(int i, int edit) =>
        $"Talks number {i}, edit {edit}\n\nGENEVA: Talks began on May {(i % 28) + 1}, 2021.\n\n“We will share the water of it,” Anna Smith{edit} said. “There is enough.”\n";

    private static GeneratorDriver NewDriver(AdditionalText[] seeds, ISourceGenerator? generator = null) => CSharpGeneratorDriver.Create(
        [generator ?? new CorpusGenerator().AsSourceGenerator()], seeds, new CSharpParseOptions(LanguageVersion.CSharp9), new ProjectOptions());

    private static GeneratorDriver Run(AdditionalText[] seeds, ISourceGenerator? generator = null) => NewDriver(seeds, generator).RunGenerators(Compilation);

    private static string[] Sources(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText)];

    /// <summary>Counts the readings of seeds, and stops the run at one of them.</summary>
    private sealed class StopAt(int reading, CancellationTokenSource cancellation)
    {
        private int _readings;

        public void Read()
        {
            if (Interlocked.Increment(ref _readings) == reading)
            {
                cancellation.Cancel();
            }
        }
    }

    private sealed class StoppingText(string path, string text, StopAt? stop) : AdditionalText
    {
        private readonly InMemoryText _text = InMemoryText.From(text, path);

        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default)
        {
            stop?.Read();
            return _text.GetText(cancellationToken);
        }
    }
}
