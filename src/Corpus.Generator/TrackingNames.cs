namespace Corpus.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask what an edit ran again.</summary>
internal static class TrackingNames
{
    /// <summary>What the project sets.</summary>
    public const string Set = nameof(Set);

    /// <summary>The corpora of other assemblies that have the records that the project uses.</summary>
    public const string References = nameof(References);

    /// <summary>What the project sets, as its references allow it.</summary>
    public const string Options = nameof(Options);

    /// <summary>The additional files that are seeds.</summary>
    public const string Files = nameof(Files);

    /// <summary>The seeds, read.</summary>
    public const string Seeds = nameof(Seeds);

    /// <summary>The name that each seed asks for.</summary>
    public const string NameRequests = nameof(NameRequests);

    /// <summary>The name that each seed gets.</summary>
    public const string Names = nameof(Names);

    /// <summary>The seeds under their names, in order.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>Whom each seed quotes.</summary>
    public const string Quoted = nameof(Quoted);

    /// <summary>Everyone who is quoted, and where.</summary>
    public const string Speakers = nameof(Speakers);

    /// <summary>Whether the project declares <c>IsExternalInit</c> itself.</summary>
    public const string OwnIsExternalInit = nameof(OwnIsExternalInit);

    /// <summary>Every step, in the order of the pipeline.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Set, References, Options, Files, Seeds, NameRequests, Names, Articles, Quoted, Speakers, OwnIsExternalInit];
}
