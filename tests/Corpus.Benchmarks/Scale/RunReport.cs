using System.Globalization;

namespace Corpus.Benchmarks.Scale;

/// <summary>
/// The time until a program has the dates of the first article (start), and until it has every date and quote (all). The same program is measured with
/// each <see cref="ProgramKind"/>.
/// </summary>
internal static class RunReport
{
    private const int Repetitions = 5;
    private static readonly ProgramKind[] Kinds = Enum.GetValues<ProgramKind>();

    public static void Print(int[] sizes)
    {
        Console.WriteLine($"Milliseconds, median of {Repetitions}: in Main, and of the whole process. Ratios compare the time in Main with that of the generated records.");
        var table = new Table("seeds", "work", "generated", "process", "JSON", "process", "ratio", "texts", "process", "ratio");
        foreach (var size in sizes)
        {
            using var folder = new SeedFolder(size);
            var asResources = size > SeedFolder.MaxLiterals;
            File.Copy(Compiler.CorpusText, Path.Combine(folder.Root, "Corpus.Text.dll"));
            foreach (var kind in Kinds)
            {
                Compiler.Compile(folder.Root, $"{kind}", [folder.Write($"{kind}.cs", Programs.GetCode(kind)), .. Programs.GetArguments(kind, folder, asResources)]);
                folder.Write($"{kind}.runtimeconfig.json", Programs.RuntimeConfig);
            }

            // The generated records write the JSON file.
            Run(ProgramKind.Generated, "save");
            foreach (var work in (string[])["start", "all"])
            {
                var runs = Kinds.ToDictionary(kind => kind, _ => new List<(double Main, double Process, string Checksum)>());
                for (var i = 0; i < Repetitions; i++)
                {
                    foreach (var kind in Kinds)
                    {
                        var run = Run(kind, work);
                        var parts = run.Output.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                        runs[kind].Add((double.Parse(parts[0], CultureInfo.InvariantCulture), run.Milliseconds, parts[1]));
                    }
                }

                if (runs.Values.SelectMany(run => run).DistinctBy(run => run.Checksum).Count() > 1)
                {
                    throw new InvalidOperationException("The programs printed different checksums.");
                }

                double Main(ProgramKind kind) => Table.Median(runs[kind].Select(run => run.Main));
                string Time(ProgramKind kind) => Table.Format(Main(kind));
                string Process(ProgramKind kind) => Table.Format(Table.Median(runs[kind].Select(run => run.Process)));
                string Ratio(ProgramKind kind) => Table.Format(Main(kind) / Main(ProgramKind.Generated));
                table.PrintRow(
                    Table.Format(size) + (asResources ? " (Resource)" : ""), work, Time(ProgramKind.Generated), Process(ProgramKind.Generated),
                    Time(ProgramKind.Json), Process(ProgramKind.Json), Ratio(ProgramKind.Json),
                    Time(ProgramKind.Texts), Process(ProgramKind.Texts), Ratio(ProgramKind.Texts));
            }

            ProcessRun Run(ProgramKind kind, string work) => ProcessRun.Start(Path.Combine(folder.Root, $"{kind}.dll"), work, folder.Root);
        }
    }
}
