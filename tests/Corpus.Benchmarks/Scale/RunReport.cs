using System.Globalization;

namespace Corpus.Benchmarks.Scale;

/// <summary>
/// What a program waits for its corpus: until it has the dates of its first article (start), and until it has seen every date and quote (all). The same
/// program three times: over the generated records, over the same data in a JSON file by System.Text.Json with source generation, and over the texts,
/// read by Corpus.Text at run time.
/// </summary>
internal static class RunReport
{
    private const int Repetitions = 5;
    private static readonly string[] Ways = ["generated", "JSON", "texts"];

    public static void Print(int[] sizes)
    {
        Console.WriteLine($"Milliseconds, the median of {Repetitions}: from Main to the end of the work (and the whole process). Ratios are to generated records, from Main.");
        var table = new Table("seeds", "work", "generated", "process", "JSON", "process", "ratio", "texts", "process", "ratio");
        foreach (var size in sizes)
        {
            using var folder = new SeedFolder(size);
            var asResources = size > SeedFolder.MaxLiterals;
            File.Copy(Compiler.CorpusGenerators[1], Path.Combine(folder.Root, "Corpus.Text.dll"));
            foreach (var way in Ways)
            {
                Compiler.Compile(folder.Root, way, [folder.Write(way + ".cs", Programs.Of(way)), .. Programs.Arguments(way, folder, asResources)]);
                folder.Write(way + ".runtimeconfig.json", Programs.RuntimeConfig);
            }

            // The data that the JSON way reads is what the generated records say.
            ProcessRun.Of(Path.Combine(folder.Root, "generated.dll"), "save", folder.Root);
            foreach (var work in (string[])["start", "all"])
            {
                var runs = Ways.ToDictionary(way => way, _ => new List<(double Main, double Process, string Seen)>());
                for (var i = 0; i < Repetitions; i++)
                {
                    foreach (var way in Ways)
                    {
                        var run = ProcessRun.Of(Path.Combine(folder.Root, way + ".dll"), work, folder.Root);
                        var words = run.Output.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                        runs[way].Add((double.Parse(words[0], CultureInfo.InvariantCulture), run.Milliseconds, words[1]));
                    }
                }

                if (runs.Values.SelectMany(run => run).DistinctBy(run => run.Seen).Count() > 1)
                {
                    throw new InvalidOperationException("The three programs do not see the same.");
                }

                double Main(string way) => Table.Median(runs[way].Select(run => run.Main));
                string Whole(string way) => Table.Number(Table.Median(runs[way].Select(run => run.Process)));
                string Ratio(string way) => Table.Number(Main(way) / Main("generated"));
                table.Row(
                    Table.Number(size) + (asResources ? " (Resource)" : ""), work, Table.Number(Main("generated")), Whole("generated"),
                    Table.Number(Main("JSON")), Whole("JSON"), Ratio("JSON"), Table.Number(Main("texts")), Whole("texts"), Ratio("texts"));
            }
        }
    }
}
