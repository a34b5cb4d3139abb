using Corpus.Text.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Settings;

/// <summary>
/// An additional file that is a seed, with the settings that concern it. Two are equal if their texts are: an editor replaces the object of a file only when the
/// file is edited, but a compiler server that keeps the state of generators replaces all of them in each build.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Path">Its path.</param>
/// <param name="Identifier">The name that its item metadata gives the article; null or empty if it gives none.</param>
/// <param name="Identifiers">Where the name comes from otherwise.</param>
/// <param name="IsPacked">Whether its text goes into the text pack, provided that the pack can hold it.</param>
internal sealed record SeedFile(AdditionalText File, SeedPath Path, string? Identifier, IdentifierSource Identifiers, bool IsPacked)
{
    private static readonly string IdentifierKey = MSBuildKeys.Metadata("CorpusIdentifier");
    private static readonly string ProjectDirectoryKey = MSBuildKeys.Property("ProjectDir");
    private static readonly string EscapedProjectDirectoryKey = MSBuildKeys.Property("_CorpusProjectDirectory");

    /// <summary>The seed that an additional file is; null if it is not one.</summary>
    public static SeedFile? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        var marked = CorpusSettings.IsSeed.Read(options);
        var path = SeedPath.From(file.Path, GetProjectDirectory(provider.GlobalOptions));
        if (!path.IsSeed(marked))
        {
            return null;
        }

        options.TryGetValue(IdentifierKey, out var identifier);

        // The task that writes the pack sees the items of the project: a file that only its folder makes a seed is unknown to it.
        var isPacked = marked == true && CorpusSettings.TextStorage.Read(provider.GlobalOptions) == TextStorage.Resource;
        return new SeedFile(file, path, identifier, CorpusSettings.Identifiers.Read(provider.GlobalOptions), isPacked);
    }

    /// <summary>The name that the seed would have on its own.</summary>
    /// <param name="nameFromText">The name that its text suggests; null if it suggests none.</param>
    public NameRequest RequestName(string? nameFromText) => NameRequest.Create(Path, Identifier, Identifiers switch
    {
        IdentifierSource.Title => nameFromText,
        IdentifierSource.FileName => null,
    });

    /// <inheritdoc/>
    public bool Equals(SeedFile? other) =>
        other is not null
        && (Path, Identifier, Identifiers, IsPacked) == (other.Path, other.Identifier, other.Identifiers, other.IsPacked)
        && (ReferenceEquals(File, other.File) || HaveSameText(File.GetText(), other.File.GetText()));

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();

    // The package's targets pass an escaped path if ProjectDir would be cut.
    private static string? GetProjectDirectory(AnalyzerConfigOptions options)
    {
        if (options.TryGetValue(EscapedProjectDirectoryKey, out var escaped) && escaped.Length > 0)
        {
            return escaped.Replace('<', '#').Replace('|', ';');
        }

        return options.TryGetValue(ProjectDirectoryKey, out var directory) ? directory : null;
    }

    private static bool HaveSameText(SourceText? text, SourceText? other) => text is null ? other is null : other is not null && text.ContentEquals(other);
}
