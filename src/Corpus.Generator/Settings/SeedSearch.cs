using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Settings;

/// <summary>How the package's targets looked for seeds, if they found none.</summary>
/// <param name="UsesDefaults">Whether the default globs are enabled.</param>
/// <param name="Globs">The globs that were tried, as the project writes them. Empty if the targets found seeds, or are not imported.</param>
/// <param name="MisspelledFolder">
/// A folder whose name differs from <c>seeds</c> only in letter case, on a file system where case matters; empty if there is none.
/// </param>
internal sealed record SeedSearch(bool UsesDefaults, EquatableArray<string> Globs, string MisspelledFolder)
{
    private static readonly string GlobsKey = MSBuildKeys.Property("_CorpusTriedGlobs");
    private static readonly string MisspelledFolderKey = MSBuildKeys.Property("_CorpusMisspelledFolder");

    /// <summary>Reads what the targets say.</summary>
    public static SeedSearch From(AnalyzerConfigOptions options)
    {
        options.TryGetValue(GlobsKey, out var globs);
        options.TryGetValue(MisspelledFolderKey, out var misspelledFolder);
        return new SeedSearch(
            CorpusSettings.DefaultSeeds.Read(options),
            new([.. (globs ?? "").Split('|').Select(glob => glob.Trim()).Where(glob => glob.Length > 0)]),
            misspelledFolder ?? "");
    }
}
