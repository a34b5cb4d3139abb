using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Scale;

/// <summary>
/// What the generator adds to a compilation: the compiler with it ÷ the compiler over the same texts without it, as string constants (or, where the
/// texts are a resource, as the same resource), each a process of its own, in turns.
/// </summary>
internal static class BuildReport
{
    private const int Pairs = 3;

    public static void Print(int[] sizes)
    {
        Console.WriteLine($"The compiler's whole process, the median of {Pairs} pairs; the generator ÷ texts only.");
        var table = new Table("seeds", "storage", "ms", "ms", "ratio", "MB", "MB", "ratio", "exponent");
        foreach (var asResources in (bool[])[false, true])
        {
            (int Size, double Time)? before = null;
            foreach (var size in sizes.Where(size => asResources ? size >= 1000 : size <= SeedFolder.MaxLiterals))
            {
                using var folder = new SeedFolder(size);
                var generating = folder.Generating(asResources).Append("/target:library").Append(folder.Write("empty.cs", "")).ToArray();
                var textsOnly = ((string[])(asResources ? [folder.Resource(), folder.Write("empty.cs", "")] : [folder.Write("constants.cs", Constants(folder.Texts))]))
                    .Append("/target:library").ToArray();
                List<(ProcessRun With, ProcessRun Without)> runs = [];
                for (var i = 0; i < Pairs; i++)
                {
                    runs.Add((Compiler.Compile(folder.Root, "with", generating), Compiler.Compile(folder.Root, "without", textsOnly)));
                }

                double With(Func<ProcessRun, double> measure) => Table.Median(runs.Select(run => measure(run.With)));
                double Without(Func<ProcessRun, double> measure) => Table.Median(runs.Select(run => measure(run.Without)));
                double Ratio(Func<ProcessRun, double> measure) => Table.Median(runs.Select(run => measure(run.With) / measure(run.Without)));
                var time = With(run => run.Milliseconds);
                table.Row(
                    Table.Number(size), asResources ? "Resource" : "Literal",
                    Table.Number(time), Table.Number(Without(run => run.Milliseconds)), Table.Number(Ratio(run => run.Milliseconds)),
                    Table.Number(With(run => run.PeakMegabytes)), Table.Number(Without(run => run.PeakMegabytes)), Table.Number(Ratio(run => run.PeakMegabytes)),
                    before is { } smaller ? Table.Exponent(smaller.Size, smaller.Time, size, time) : "-");
                before = (size, time);
            }
        }
    }

    private static string Constants(string[] texts)
    {
        var code = new StringBuilder("static class Texts\n{\n");
        for (var i = 0; i < texts.Length; i++)
        {
            code.Append("    public const string T").Append(i).Append(" = ").Append(SymbolDisplay.FormatLiteral(texts[i], quote: true)).Append(";\n");
        }

        return code.Append("}\n").ToString();
    }
}
