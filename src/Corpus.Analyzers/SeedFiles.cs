using Corpus.Text.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>Tells which additional files are seeds (SPEC §6).</summary>
internal static class SeedFiles
{
    /// <summary>Whether <paramref name="file"/> is a seed, by its item metadata or else by its place.</summary>
    public static bool IsSeed(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        provider.GetOptions(file).TryGetValue(SeedMetadata.IsSeed, out var isSeed);
        provider.GlobalOptions.TryGetValue(SeedMetadata.ProjectDirectory, out var projectDirectory);
        return SeedPath.Of(file.Path, projectDirectory).IsSeed(isSeed);
    }
}
