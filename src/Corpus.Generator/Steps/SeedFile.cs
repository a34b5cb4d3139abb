using Corpus.Text.Configuration;
using Corpus.Text.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Steps;

/// <summary>An additional file that is a seed.</summary>
/// <param name="File">The file, equal to itself until it is edited.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Identifier">The name that its item asks for; null or empty where it asks for none.</param>
/// <param name="Identifiers">Where its name comes from otherwise.</param>
/// <param name="IsEmbedded">Whether its text goes into the resource of the assembly, as long as that can hold it.</param>
internal sealed record SeedFile(AdditionalText File, SeedPath Path, string? Identifier, IdentifierSource Identifiers, bool IsEmbedded)
{
    /// <summary>The seed of an additional file, or nothing where it is none (SPEC §6).</summary>
    public static IEnumerable<SeedFile> From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        options.TryGetValue(Setting.IsSeed.Key, out var isSeed);
        provider.GlobalOptions.TryGetValue(SeedMetadata.ProjectDirectory, out var projectDirectory);
        var path = SeedPath.From(file.Path, projectDirectory);
        if (!path.IsSeed(isSeed))
        {
            return [];
        }

        options.TryGetValue(SeedMetadata.Identifier, out var identifier);
        provider.GlobalOptions.TryGetValue(Setting.TextStorage.Key, out var storage);
        provider.GlobalOptions.TryGetValue(Setting.Identifiers.Key, out var identifiers);
        var source = Setting.Identifiers.Of(identifiers) == "FileName" ? IdentifierSource.FileName : IdentifierSource.Title;
        return [new SeedFile(file, path, identifier, source, TextResource.IsMadeOf(storage, isSeed))];
    }
}

/// <summary>Where the names of articles come from.</summary>
internal enum IdentifierSource
{
    /// <summary>The title; without one, the date and the first words.</summary>
    Title,

    /// <summary>The file's name.</summary>
    FileName,
}
