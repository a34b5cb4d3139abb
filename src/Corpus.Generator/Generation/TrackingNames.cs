namespace Corpus.Generator.Generation;

/// <summary>The names of the pipeline's steps, in order. Tests use them to check which steps an edit reruns.</summary>
internal static class TrackingNames
{
    /// <summary>The settings of the project.</summary>
    public const string ProjectOptions = nameof(ProjectOptions);

    /// <summary>How the package's targets looked for seeds.</summary>
    public const string SeedSearch = nameof(SeedSearch);

    /// <summary>The corpora of referenced assemblies.</summary>
    public const string References = nameof(References);

    /// <summary>The settings of the project, with what the references offer.</summary>
    public const string Options = nameof(Options);

    /// <summary>The additional files that are seeds.</summary>
    public const string Files = nameof(Files);

    /// <summary>Whether the project has seeds.</summary>
    public const string HasSeeds = nameof(HasSeeds);

    /// <summary>The seeds after reading.</summary>
    public const string Seeds = nameof(Seeds);

    /// <summary>The name that each seed would have on its own.</summary>
    public const string NameRequests = nameof(NameRequests);

    /// <summary>The name that each seed gets.</summary>
    public const string Names = nameof(Names);

    /// <summary>The generated files of articles.</summary>
    public const string ArticleFiles = nameof(ArticleFiles);

    /// <summary>What the tables have of each article.</summary>
    public const string Rows = nameof(Rows);

    /// <summary>The table of articles.</summary>
    public const string ArticleTable = nameof(ArticleTable);

    /// <summary>The index of articles.</summary>
    public const string ArticleIndex = nameof(ArticleIndex);

    /// <summary>The speakers of each seed.</summary>
    public const string Quoted = nameof(Quoted);

    /// <summary>The speakers of the corpus.</summary>
    public const string Speakers = nameof(Speakers);

    /// <summary>The generated files of speakers.</summary>
    public const string SpeakerFiles = nameof(SpeakerFiles);

    /// <summary>The size of the corpus.</summary>
    public const string Size = nameof(Size);

    /// <summary>What is left out of the code.</summary>
    public const string Omitted = nameof(Omitted);

    /// <summary>The digest of the text pack.</summary>
    public const string TextPack = nameof(TextPack);

    /// <summary>Whether the project declares <c>IsExternalInit</c> itself.</summary>
    public const string DeclaresIsExternalInit = nameof(DeclaresIsExternalInit);

    /// <summary>Whether a reference has something named <c>Corpus</c>.</summary>
    public const string IsNameReferenced = nameof(IsNameReferenced);

    /// <summary>Whether the project declares something named <c>Corpus</c>.</summary>
    public const string IsNameDeclared = nameof(IsNameDeclared);
}
