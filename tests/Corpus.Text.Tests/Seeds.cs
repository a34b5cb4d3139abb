using System.Runtime.CompilerServices;

namespace Corpus.Text.Tests;

/// <summary>The five real seeds in the repository.</summary>
internal static class Seeds
{
    public static IReadOnlyList<string> Paths { get; } = [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal)];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder(), file));

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "seeds"));
}
