using System.Runtime.CompilerServices;

namespace Corpus.Generator.Tests;

/// <summary>The five real seeds in the repository.</summary>
internal static class RealSeeds
{
    public static IReadOnlyList<(string File, string Text)> All { get; } =
        [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path)))];

    /// <summary>The same seeds with paths in the project MyApp.</summary>
    public static IReadOnlyList<(string Path, string? Text)> InProject { get; } =
        [.. All.Select(seed => ("/home/user/MyApp/seeds/" + seed.File, (string?)seed.Text))];

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "seeds"));
}
