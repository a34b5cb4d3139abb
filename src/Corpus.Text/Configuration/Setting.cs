namespace Corpus.Text.Configuration;

/// <summary>Something that a project sets to one of a few values (SPEC §6).</summary>
/// <param name="Name">Its name as the user writes it.</param>
/// <param name="Key">The name under which the compiler hands it over.</param>
/// <param name="Values">What it can be; the first is what it is where nothing is set.</param>
public sealed record Setting(string Name, string Key, EquatableArray<string> Values)
{
    /// <summary>The visibility of the generated types.</summary>
    public static Setting Visibility { get; } = Property("CorpusVisibility", "internal", "public");

    /// <summary>Where the names of articles come from.</summary>
    public static Setting Identifiers { get; } = Property("CorpusIdentifiers", "Title", "FileName");

    /// <summary>Where the texts are kept.</summary>
    public static Setting TextStorage { get; } = Property("CorpusTextStorage", "Literal", "Resource");

    /// <summary>Which preset of severities applies.</summary>
    public static Setting Diagnostics { get; } = Property("CorpusDiagnostics", "default", "strict", "off");

    /// <summary>Whether the texts of the project's own seeds folder are its seeds.</summary>
    public static Setting DefaultSeeds { get; } = Property("EnableDefaultCorpusSeeds", "true", "false");

    /// <summary>Item metadata: whether an additional file is a seed.</summary>
    public static Setting IsSeed { get; } = new("CorpusSeed", "build_metadata.AdditionalFiles.CorpusSeed", new(["true", "false"]));

    /// <summary>A key of an .editorconfig: whether a seed is wanted to have a date header.</summary>
    public static Setting DateHeader { get; } = new("corpus_date_header", "corpus_date_header", new(["optional", "required", "ignored"]));

    /// <summary>The properties of a project.</summary>
    public static EquatableArray<Setting> OfProject { get; } = new([Visibility, Identifiers, TextStorage, Diagnostics, DefaultSeeds]);

    /// <summary>What is set for a single file.</summary>
    public static EquatableArray<Setting> OfFile { get; } = new([IsSeed, DateHeader]);

    /// <summary>Whether a value is one that is known; letter case and white space around it do not count, and nothing at all is the first.</summary>
    /// <param name="value">What is set; null where nothing is.</param>
    public bool Knows(string? value) => Find(value) is not null;

    /// <summary>The value that is meant; the first where it is not one that is known.</summary>
    /// <param name="value">What is set; null where nothing is.</param>
    public string Of(string? value) => Find(value) ?? Values[0];

    private static Setting Property(string name, params string[] values) => new(name, "build_property." + name, new(values));

    private string? Find(string? value)
    {
        var trimmed = value?.Trim() ?? "";
        if (trimmed.Length == 0)
        {
            return Values[0];
        }

        foreach (var known in Values)
        {
            if (known.Equals(trimmed, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return null;
    }
}
