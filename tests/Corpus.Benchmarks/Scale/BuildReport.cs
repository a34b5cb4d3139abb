using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Scale;

/// <summary>
/// The cost that the generator adds to a compilation. The baseline compiles the same texts without the generator, as string constants or as the same
/// resource. Every compilation is a separate process; compilations with and without the generator alternate.
/// </summary>
internal static class BuildReport
{
    private const int Pairs = 3;

    public static void Print(int[] sizes)
    {
        Console.WriteLine($"Time and memory of the compiler process, median of {Pairs} pairs: with the generator, without it, and the ratio.");
        var table = new Table("seeds", "storage", "ms", "ms", "ratio", "MB", "MB", "ratio", "exponent");
        foreach (var asResources in (bool[])[false, true])
        {
            (int Size, double Time)? previous = null;
            foreach (var size in sizes.Where(size => asResources ? size >= 1000 : size <= SeedFolder.MaxLiterals))
            {
                using var folder = new SeedFolder(size);
                string[] library = ["/target:library", folder.Write("empty.cs", "")];
                string[] withGenerator = [.. folder.GetGeneratorArguments(asResources), .. library];
                var texts = asResources ? folder.WriteResource() : folder.Write("constants.cs", CreateConstants(folder.Texts));
                string[] textsOnly = [texts, .. library];
                List<(ProcessRun With, ProcessRun Without)> runs = [];
                for (var i = 0; i < Pairs; i++)
                {
                    runs.Add((Compiler.Compile(folder.Root, "with", withGenerator), Compiler.Compile(folder.Root, "without", textsOnly)));
                }

                double With(Func<ProcessRun, double> measure) => Table.Median(runs.Select(run => measure(run.With)));
                double Without(Func<ProcessRun, double> measure) => Table.Median(runs.Select(run => measure(run.Without)));
                double Ratio(Func<ProcessRun, double> measure) => Table.Median(runs.Select(run => measure(run.With) / measure(run.Without)));
                var time = With(run => run.Milliseconds);
                table.PrintRow(
                    Table.Format(size), asResources ? "Resource" : "Literal",
                    Table.Format(time), Table.Format(Without(run => run.Milliseconds)), Table.Format(Ratio(run => run.Milliseconds)),
                    Table.Format(With(run => run.PeakMegabytes)), Table.Format(Without(run => run.PeakMegabytes)), Table.Format(Ratio(run => run.PeakMegabytes)),
                    previous is { } smaller ? Table.FormatExponent(smaller.Size, smaller.Time, size, time) : "-");
                previous = (size, time);
            }
        }
    }

    private static string CreateConstants(string[] texts)
    {
        var code = new StringBuilder("static class Texts\n{\n");
        for (var i = 0; i < texts.Length; i++)
        {
            code.Append("    public const string T").Append(i).Append(" = ").Append(SymbolDisplay.FormatLiteral(texts[i], quote: true)).Append(";\n");
        }

        return code.Append("}\n").ToString();
    }
}
