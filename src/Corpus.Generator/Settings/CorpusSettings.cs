using Corpus.Text.Faults;

namespace Corpus.Generator.Settings;

/// <summary>The settings that take one of a few values.</summary>
internal static class CorpusSettings
{
    /// <summary>The visibility of the generated types.</summary>
    public static readonly Setting<Visibility> Visibility = new(
        "CorpusVisibility", MSBuildKeys.Property("CorpusVisibility"), Settings.Visibility.Internal,
        ("internal", Settings.Visibility.Internal), ("public", Settings.Visibility.Public));

    /// <summary>Where the names of articles come from.</summary>
    public static readonly Setting<IdentifierSource> Identifiers = new(
        "CorpusIdentifiers", MSBuildKeys.Property("CorpusIdentifiers"), IdentifierSource.Title,
        ("Title", IdentifierSource.Title), ("FileName", IdentifierSource.FileName));

    /// <summary>Where the texts are kept. The package's targets replace <c>Auto</c> with one of the others; without the targets, there is no text pack.</summary>
    public static readonly Setting<TextStorage> TextStorage = new(
        "CorpusTextStorage", MSBuildKeys.Property("CorpusTextStorage"), Settings.TextStorage.Literal,
        ("Auto", Settings.TextStorage.Literal), ("Literal", Settings.TextStorage.Literal), ("Resource", Settings.TextStorage.Resource));

    /// <summary>Whether the project gets a global alias for the namespace; null if it does not say.</summary>
    public static readonly Setting<bool?> GlobalUsing = new(
        "CorpusGlobalUsing", MSBuildKeys.Property("CorpusGlobalUsing"), null, ("true", true), ("false", false));

    /// <summary>Whether an additional file is a seed; null if the item does not say.</summary>
    public static readonly Setting<bool?> IsSeed = new("CorpusSeed", MSBuildKeys.Metadata("CorpusSeed"), null, ("true", true), ("false", false));

    /// <summary>Whether a seed must have a date header.</summary>
    public static readonly Setting<DateHeaderPolicy> DateHeader = new(
        "corpus_date_header", "corpus_date_header", DateHeaderPolicy.Optional,
        ("optional", DateHeaderPolicy.Optional), ("required", DateHeaderPolicy.Required), ("ignored", DateHeaderPolicy.Ignored));

    /// <summary>Whether the package's targets look for seeds in the folder <c>seeds</c>.</summary>
    public static readonly Setting<bool> DefaultSeeds = new(
        "EnableDefaultCorpusSeeds", MSBuildKeys.Property("EnableDefaultCorpusSeeds"), true, ("true", true), ("false", false));

    // Read by the package's targets; here it is only checked.
    private static readonly Setting<SeverityPreset> Diagnostics = new(
        "CorpusDiagnostics", MSBuildKeys.Property("CorpusDiagnostics"), SeverityPreset.Default,
        ("default", SeverityPreset.Default), ("strict", SeverityPreset.Strict), ("off", SeverityPreset.Off));

    /// <summary>The settings of a project.</summary>
    public static IReadOnlyList<Setting> ForProject { get; } = [Visibility, Identifiers, TextStorage, GlobalUsing, Diagnostics, DefaultSeeds];

    /// <summary>The settings of a single file.</summary>
    public static IReadOnlyList<Setting> ForFile { get; } = [IsSeed, DateHeader];

    private enum SeverityPreset
    {
        Default,
        Strict,
        Off,
    }
}

/// <summary>The visibility of the generated types.</summary>
internal enum Visibility
{
    /// <summary>Visible in the project and its friends.</summary>
    Internal,

    /// <summary>Visible to every project that references this one.</summary>
    Public,
}

/// <summary>Where the names of articles come from.</summary>
internal enum IdentifierSource
{
    /// <summary>The title; without one, the date and the first words.</summary>
    Title,

    /// <summary>The name of the file.</summary>
    FileName,
}

/// <summary>Where the texts are kept.</summary>
internal enum TextStorage
{
    /// <summary>In string literals of the generated code.</summary>
    Literal,

    /// <summary>In the text pack, a resource of the assembly.</summary>
    Resource,
}
