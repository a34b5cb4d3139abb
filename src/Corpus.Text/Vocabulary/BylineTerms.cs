namespace Corpus.Text.Vocabulary;

/// <summary>What the phrase at the start of a byline introduces.</summary>
internal enum BylinePhrase
{
    /// <summary>The names of the authors: "By …".</summary>
    Author,

    /// <summary>The names of those who reported: "Reported by …". Below the title they are the authors; after the text, it is a credit.</summary>
    Reporter,

    /// <summary>The names of others: "Photographs by …", "Edited by …".</summary>
    Other,

    /// <summary>The supplier of the text: "Source: …".</summary>
    Source,

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
    private static readonly string[] AuthorPhrases =
    [
        "by", "by:", "byline:", "written by", "posted by", "story by", "story:", "words:", "text:", "author:", "authors:", "words by", "text by",
        "interview by", "analysis by", "commentary by", "review by",
    ];

    private static readonly string[] ReporterPhrases = ["reported by", "reporter:"];

    private static readonly string[] OtherPhrases =
    [
        "photographs by", "photography by", "photos by", "photo by", "pictures by", "pictures:", "photos:", "photography:", "illustrations by", "illustration by", "graphics by", "video by", "edited by",
        "editing by", "editor:", "editors:", "translated by",
    ];

    private static readonly string[] SourcePhrases = ["source:", "agency:"];

    private static readonly string[] PublishedPhrases =
    [
        "published", "published on", "published at", "published:", "first published", "first published on", "first published:", "originally published",
        "originally published on", "posted", "posted on", "posted at", "posted:", "date:", "publication date:", "publish date:", "release date:", "dated",
        "created:", "issued", "issued:", "issued on", "released", "released:", "released on", "date published:", "uploaded", "uploaded on",
    ];

    private static readonly string[] UpdatedPhrases =
    [
        "updated", "updated on", "updated at", "updated:", "last updated", "last updated on", "last updated at", "last updated:", "last update", "last modified",
        "last modified on", "modified", "modified on", "last edited", "last edited on",
    ];

    private static readonly string[] ReleasePhrases =
    [
        "for immediate release", "for release", "for release on", "embargoed until", "under embargo until", "not for release until", "press release",
        "news release", "media release", "media advisory", "press statement",
    ];

    /// <summary>The phrases that bylines start with.</summary>
    public static readonly TermTable<BylinePhrase> Phrases = new(
    [
        .. AuthorPhrases.Select(phrase => (phrase, BylinePhrase.Author)),
        .. ReporterPhrases.Select(phrase => (phrase, BylinePhrase.Reporter)),
        .. OtherPhrases.Select(phrase => (phrase, BylinePhrase.Other)),
        .. SourcePhrases.Select(phrase => (phrase, BylinePhrase.Source)),
        .. PublishedPhrases.Select(phrase => (phrase, BylinePhrase.Published)),
        .. UpdatedPhrases.Select(phrase => (phrase, BylinePhrase.Updated)),
        .. ReleasePhrases.Select(phrase => (phrase, BylinePhrase.Release)),
    ]);

    /// <summary>Words that belong to a time of day, beside digits and the abbreviations of time zones, which are in capitals.</summary>
    public static readonly string[] TimeWords =
    [
        "am", "pm", "a.m", "p.m", "at", "on", "noon", "midnight", "hrs", "hr", "hours", "hour", "h", "mins", "minutes", "minute", "min", "m", "secs", "seconds", "days",
        "day", "d", "weeks", "week", "read", "ago", "time", "today", "yesterday", "eastern", "pacific", "central", "mountain", "daylight", "standard", "local",
    ];

    /// <summary>Words at the end of a time that only bylines have: "3 hours ago", "4 min read".</summary>
    public static readonly string[] AgeWords = ["ago", "read"];

    /// <summary>Words in the name of an office, which is not the name of an author: "Political Editor".</summary>
    public static readonly HashSet<string> Offices = new(
        ("analyst|bureau|chief|columnist|commentator|contributor|contributing|correspondent|critic|desk|director|editor|editors|editorial|fellow|intern|"
        + "journalist|photographer|producer|professor|reporter|reporters|staff|team|writer|writers").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in offices outside of newspapers, which can follow the name of an author: "Jane Doe, Foreign Minister of …".</summary>
    public static readonly HashSet<string> OtherOffices = new(
        ("ambassador|author|chair|chairman|chairwoman|commissioner|economist|executive|founder|general|governor|head|historian|lawyer|manager|mayor|minister|"
        + "officer|president|representative|scientist|secretary|senator").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The ends of offices at a newspaper: "Staff Writer", "diplomatic editor". Others, such as "fantasy writer", are not the author of the article.</summary>
    public static readonly string[] WritersOffices =
    [
        "columnist", "correspondent", "correspondents", "editor", "reporter", "reporters", "staff writer", "staff writers", "senior writer", "sports writer",
        "contributing writer", "features writer", "feature writer",
    ];

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
    public static readonly string[] NonNames =
        ["the", "a", "an", "all", "any", "each", "every", "no", "our", "their", "his", "her", "my", "your", "its", "this", "that", "these", "those", "some", "one", "two", "three", "land", "air", "sea"];
}
