namespace Corpus.Text.Vocabulary;

/// <summary>What the phrase at the start of a byline introduces.</summary>
internal enum BylinePhrase
{
    /// <summary>The names of the authors: "By …".</summary>
    Author,

    /// <summary>The publication date: "Published …".</summary>
    Published,

    /// <summary>The date of a change, which is not the publication date: "Last updated …".</summary>
    Updated,

    /// <summary>The permission to publish a press release: "FOR IMMEDIATE RELEASE".</summary>
    Release,
}

/// <summary>The words that bylines consist of.</summary>
internal static class BylineTerms
{
    private static readonly string[] AuthorPhrases = ["by", "by:", "byline:", "written by", "story by", "author:", "authors:", "words by", "text by"];

    private static readonly string[] PublishedPhrases =
    [
        "published", "published on", "published at", "published:", "first published", "first published on", "first published:", "originally published",
        "originally published on", "posted", "posted on", "posted at", "posted:", "date:", "publication date:", "publish date:", "release date:", "dated",
        "created:", "issued", "issued:", "released", "released:",
    ];

    private static readonly string[] UpdatedPhrases =
        ["updated", "updated on", "updated at", "updated:", "last updated", "last updated on", "last updated at", "last updated:", "last modified", "modified", "last edited"];

    private static readonly string[] ReleasePhrases =
    [
        "for immediate release", "for release", "for release on", "embargoed until", "under embargo until", "not for release until", "press release",
        "news release", "media release", "media advisory", "press statement",
    ];

    /// <summary>The phrases that bylines start with.</summary>
    public static readonly TermTable<BylinePhrase> Phrases = new(
    [
        .. AuthorPhrases.Select(phrase => (phrase, BylinePhrase.Author)),
        .. PublishedPhrases.Select(phrase => (phrase, BylinePhrase.Published)),
        .. UpdatedPhrases.Select(phrase => (phrase, BylinePhrase.Updated)),
        .. ReleasePhrases.Select(phrase => (phrase, BylinePhrase.Release)),
    ]);

    /// <summary>Words that belong to a time of day, beside digits and the abbreviations of time zones, which are in capitals.</summary>
    public static readonly string[] TimeWords =
        ["am", "pm", "a.m", "p.m", "at", "on", "noon", "midnight", "hrs", "hours", "hour", "mins", "minutes", "minute", "min", "read", "ago", "time", "eastern", "pacific", "central", "local"];

    /// <summary>Words in the name of an office, which is not the name of an author: "Political Editor".</summary>
    public static readonly HashSet<string> Offices = new(
        ("analyst|bureau|chief|columnist|commentator|contributor|contributing|correspondent|critic|desk|director|editor|editors|editorial|fellow|intern|"
        + "journalist|photographer|producer|professor|reporter|reporters|staff|team|writer|writers").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in the name of a newspaper or another outlet, which is not the name of an author: "Boston Globe".</summary>
    public static readonly HashSet<string> Outlets = new(
        ("agency|associated|broadcasting|chronicle|courier|daily|dispatch|examiner|express|foundation|gazette|globe|guardian|herald|independent|inquirer|"
        + "institute|journal|magazine|mail|media|mirror|network|news|newspaper|newspapers|newsweek|observer|post|press|radio|register|report|review|sentinel|"
        + "service|standard|sun|telegram|telegraph|television|times|today|tribune|tv|university|weekly|wire").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Titles and degrees around the name of an author, which are not part of it.</summary>
    public static readonly string[] Titles = ["dr.", "dr", "prof.", "prof", "professor", "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "sir", "dame", "ph.d", "phd", "m.d", "md", "jr", "sr", "esq"];

    /// <summary>Lower-case words after which no name of an author follows: "Jane Doe in Moscow".</summary>
    public static readonly string[] PlaceWords = ["in", "at", "for", "from", "of", "near", "on", "with"];

    /// <summary>Words that begin other phrases after "By": "By the numbers", "By all means".</summary>
    public static readonly string[] NoNames =
        ["the", "a", "an", "all", "any", "each", "every", "no", "our", "their", "his", "her", "my", "your", "its", "this", "that", "these", "those", "some", "one", "two", "three", "land", "air", "sea"];
}
