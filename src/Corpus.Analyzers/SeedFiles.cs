using Corpus.Text.Configuration;
using Corpus.Text.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>Tells which additional files are seeds (SPEC §6).</summary>
internal static class SeedFiles
{
    /// <summary>Whether <paramref name="file"/> is a seed, by its item metadata or else by its place.</summary>
    public static bool IsSeed(AdditionalText file, AnalyzerConfigOptionsProvider provider) => PathOf(file, provider) is not null;

    /// <summary>Where a seed stands; null where <paramref name="file"/> is none.</summary>
    public static SeedPath? PathOf(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        provider.GlobalOptions.TryGetValue(SeedMetadata.ProjectDirectory, out var projectDirectory);
        var path = SeedPath.From(file.Path, projectDirectory);
        return path.IsSeed(Settings.Written(provider.GetOptions(file), Setting.IsSeed)) ? path : null;
    }
}
