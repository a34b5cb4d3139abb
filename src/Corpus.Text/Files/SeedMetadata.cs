namespace Corpus.Text.Files;

/// <summary>The names under which the compiler hands over what a project says of its seeds.</summary>
public static class SeedMetadata
{
    /// <summary>Item metadata <c>CorpusIdentifier</c>: the name of one article.</summary>
    public const string Identifier = "build_metadata.AdditionalFiles.CorpusIdentifier";

    /// <summary>The project's directory.</summary>
    public const string ProjectDirectory = "build_property.ProjectDir";
}
