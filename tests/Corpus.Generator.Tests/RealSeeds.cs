using System.Runtime.CompilerServices;

namespace Corpus.Generator.Tests;

/// <summary>The five real seeds, read from the repository.</summary>
internal static class RealSeeds
{
    public static IReadOnlyList<(string File, string Text)> All { get; } =
        [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path)))];

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "seeds"));
}
