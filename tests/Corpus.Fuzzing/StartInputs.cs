using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Scaling.Tests;

namespace Corpus.Fuzzing;

/// <summary>Writes the inputs that AFL++ starts from, and a dictionary of what it inserts.</summary>
internal static class StartInputs
{
    /// <summary>Writes the folder <c>inputs</c> and the file <c>dictionary</c>.</summary>
    /// <param name="target">The target.</param>
    /// <param name="folder">The folder to write to.</param>
    public static void Write(FuzzTarget target, string folder)
    {
        var inputs = Directory.CreateDirectory(Path.Combine(folder, "inputs"));
        var count = 0;
        foreach (var input in ReadSeeds().SelectMany(target.StartInputs).Distinct())
        {
            File.WriteAllText(Path.Combine(inputs.FullName, (count++).ToString("D3", CultureInfo.InvariantCulture)), input);
        }

        File.WriteAllLines(Path.Combine(folder, "dictionary"), HostileTexts.Pieces.Append("\uE000").Append("\uE001").Select(piece => $"\"{Escape(piece)}\""));
    }

    private static IEnumerable<string[]> ReadSeeds([CallerFilePath] string thisFile = "") => Directory
        .GetFiles(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "seeds"), "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(file => File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries));

    private static string Escape(string piece) => string.Concat(Encoding.UTF8.GetBytes(piece).Select(value => $"\\x{value:X2}"));
}
