using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Benchmarks.Scale;

/// <summary>The speed of the reader on texts of real variety: those of files, one after the other, in one thread.</summary>
internal static class ReadingReport
{
    private const int Rounds = 10;

    // A round reads at least this much, so that the time can be measured and the runtime has compiled the code.
    private const int MinRoundSize = 4 << 20;

    /// <summary>Prints the report.</summary>
    /// <param name="files">Text files, and JSON Lines files with a property <c>text</c>.</param>
    public static void Print(string[] files)
    {
        Console.WriteLine($"Best of {Rounds} rounds. MB is the size of the texts in UTF-8, and B/B the bytes that are allocated per byte of text.");
        var table = new Table("file", "texts", "MB", "MB/s", "B/B");
        foreach (var file in files)
        {
            string[] texts = Path.GetExtension(file) == ".jsonl" ? [.. File.ReadLines(file).Select(ReadText)] : [File.ReadAllText(file)];
            var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
            var repetitions = (int)Math.Max(1, MinRoundSize / bytes);
            var best = double.MaxValue;
            var allocated = 0L;
            for (var round = 0; round < Rounds; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                for (var i = 0; i < repetitions; i++)
                {
                    foreach (var text in texts)
                    {
                        SeedReader.Read(text);
                    }
                }

                best = Math.Min(best, watch.Elapsed.TotalSeconds / repetitions);
                allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / repetitions;
            }

            table.PrintRow(
                Path.GetFileName(file), Table.Format(texts.Length), Table.Format(bytes / 1e6), Table.Format(bytes / best / 1e6), Table.Format((double)allocated / bytes));
        }
    }

    private static string ReadText(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }
}
