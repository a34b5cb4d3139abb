using Corpus.Scaling.Tests;
using Corpus.Text;
using Corpus.Text.Faults;

namespace Corpus.Benchmarks.Scale;

/// <summary>The time to read hostile texts of growing length, and to find their faults: the patterns that take longest, of all that the tests use.</summary>
internal static class ScalingReport
{
    private const int Patterns = 20;
    private const int Runs = 3;

    public static void Print(int[] sizes)
    {
        // The runtime compiles the code, and compiles it again when it has run often.
        foreach (var create in HostileTexts.All.Values)
        {
            Read(create(sizes[0] * 1024));
        }

        var worst = HostileTexts.All.OrderByDescending(text => Measure(text.Value, sizes[0])).Take(Patterns).ToArray();
        Console.WriteLine($"Milliseconds of processor time to read a text of so many KB and to find its faults, best of {Runs}. Exponent: from the first size to the last.");
        var table = new Table(["text", .. sizes.Select(size => Table.Format(size)), "exponent"]);
        foreach (var (name, create) in worst)
        {
            double[] times = [.. sizes.Select(size => Measure(create, size))];
            table.PrintRow(
                [Escape(name), .. times.Select(Table.Format), Table.FormatExponent(sizes[0], times[0], sizes[^1], times[^1])]);
        }
    }

    private static double Measure(Func<int, string> create, int kilobytes)
    {
        var text = create(kilobytes * 1024);
        return Enumerable.Range(0, Runs).Min(_ =>
        {
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            Read(text);
            return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        });
    }

    private static void Read(string text)
    {
        foreach (var fault in FaultReader.Read(SeedReader.Read(text)))
        {
            _ = fault.Span;
        }
    }

    private static string Escape(string text) =>
        "`" + string.Concat(text.Select(c => c is < ' ' or > '\u2fff' or '\u00a0' or '\u0301' or '\u200b' or '\u202e' or '\u2028' or '|' ? $"\\u{(int)c:X4}" : c.ToString())) + "`";
}
