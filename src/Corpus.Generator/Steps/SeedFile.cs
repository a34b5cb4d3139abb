using Corpus.Text.Configuration;
using Corpus.Text.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Steps;

/// <summary>An additional file that is a seed.</summary>
/// <param name="File">The file, equal to itself until it is edited.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Identifier">The name that its item asks for; null or empty where it asks for none.</param>
/// <param name="IsEmbedded">Whether its text goes into the resource of the assembly, as long as that can hold it.</param>
internal sealed record SeedFile(AdditionalText File, SeedPath Path, string? Identifier, bool IsEmbedded)
{
    /// <summary>The seed of an additional file, or nothing where it is none (SPEC §6).</summary>
    public static IEnumerable<SeedFile> From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        options.TryGetValue(Setting.IsSeed.Key, out var isSeed);
        provider.GlobalOptions.TryGetValue(SeedMetadata.ProjectDirectory, out var projectDirectory);
        var path = SeedPath.Of(file.Path, projectDirectory);
        if (!path.IsSeed(isSeed))
        {
            return [];
        }

        options.TryGetValue(SeedMetadata.Identifier, out var identifier);
        provider.GlobalOptions.TryGetValue(Setting.TextStorage.Key, out var storage);
        return [new SeedFile(file, path, identifier, TextResource.IsMadeOf(storage, isSeed))];
    }
}
