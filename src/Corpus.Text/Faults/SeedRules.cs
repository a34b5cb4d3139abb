namespace Corpus.Text.Faults;

/// <summary>How serious a fault is unless the user configures something else.</summary>
public enum FaultSeverity
{
    /// <summary>Worth a look in an editor; not printed by a build.</summary>
    Suggestion,

    /// <summary>A build warning.</summary>
    Warning,

    /// <summary>A build error.</summary>
    Error,
}

/// <summary>A rule that seeds are checked against.</summary>
public sealed record SeedRule
{
    internal SeedRule(string id, string title, FaultSeverity severity, string description, bool hasFixes = false)
    {
        Id = id;
        Title = title;
        Severity = severity;
        Description = description;
        HasFixes = hasFixes;
    }

    /// <summary>The id, for example <c>CORPUS001</c>.</summary>
    public string Id { get; }

    /// <summary>What is wrong, in a few words.</summary>
    public string Title { get; }

    /// <summary>The default severity.</summary>
    public FaultSeverity Severity { get; }

    /// <summary>What the rule expects, and what happens if it is broken.</summary>
    public string Description { get; }

    /// <summary>Whether a fault of this rule can have <see cref="SeedFault.Fixes"/>.</summary>
    public bool HasFixes { get; }
}

/// <summary>The rules that need nothing but the seeds themselves. Each has a page in <c>docs/rules</c>.</summary>
public static class SeedRules
{
    /// <summary>CORPUS001: the date header of the seed, or the date in its front matter, cannot be read.</summary>
    public static readonly SeedRule MalformedDateHeader = new(
        Ids.MalformedDateHeader,
        "Malformed date header",
        FaultSeverity.Warning,
        "A seed can begin with its publication date, written 'date YYYY-MM-DD', or have it in its front matter, as 'date: YYYY-MM-DD'. The date of this one cannot be read, so the article has no publication date.",
        hasFixes: true);

    /// <summary>CORPUS002: the seed has no date header although one is required.</summary>
    public static readonly SeedRule MissingDateHeader = new(
        Ids.MissingDateHeader,
        "Date header missing",
        FaultSeverity.Warning,
        "The option corpus_date_header is 'required' for this seed, but neither a date header nor front matter, a byline or the dateline gives its publication date.");

    /// <summary>CORPUS003: an opening quotation mark without a closing one, or the reverse.</summary>
    public static readonly SeedRule UnpairedQuotationMark = new(
        Ids.UnpairedQuotationMark,
        "Unpaired quotation mark",
        FaultSeverity.Suggestion,
        "A quotation that is never closed is assumed to end with its paragraph, and one that was never opened to begin with it. Either guess may be wrong.",
        hasFixes: true);

    /// <summary>CORPUS004: the text mentions a date that does not exist.</summary>
    public static readonly SeedRule NonexistentDate = new(
        Ids.NonexistentDate,
        "Date does not exist",
        FaultSeverity.Warning,
        "The text mentions a day that is not in the calendar. The mention keeps its value, but its first and last day are null.");

    /// <summary>CORPUS005: the seed is not text in UTF-8.</summary>
    public static readonly SeedRule UnreadableText = new(
        Ids.UnreadableText,
        "Seed is not readable as UTF-8 text",
        FaultSeverity.Warning,
        "A seed is UTF-8 text. Replacement and control characters show that the file was saved in another encoding or is not text.");

    /// <summary>CORPUS006: the seed is empty.</summary>
    public static readonly SeedRule EmptySeed = new(
        Ids.EmptySeed,
        "Empty seed",
        FaultSeverity.Warning,
        "The seed is empty or contains only white space.");

    /// <summary>CORPUS007: two seeds have the same text or the same name.</summary>
    public static readonly SeedRule RepeatedSeed = new(
        Ids.RepeatedSeed,
        "Seed repeats another",
        FaultSeverity.Suggestion,
        "Two seeds have the same text, so the corpus counts their dates and quotations twice; or they would get the same name, so one of them gets a longer name that depends on the other.");

    /// <summary>CORPUS016: the front matter cannot be read, or a field is missing, unknown or of the wrong type.</summary>
    public static readonly SeedRule MalformedFrontMatter = new(
        Ids.MalformedFrontMatter,
        "Malformed front matter",
        FaultSeverity.Warning,
        "Front matter is YAML between two lines '---' at the start of a seed. This one has an error, or a field that the project declares with CorpusField is missing, unknown or of the wrong type. Everything else of the seed is read.");

    /// <summary>CORPUS017: the seed has no date header, but begins with words that were probably meant as one.</summary>
    public static readonly SeedRule MisplacedDateHeader = new(
        Ids.MisplacedDateHeader,
        "Misplaced or misspelled date header",
        FaultSeverity.Suggestion,
        "The seed has no date header, but begins with a date, has a date after a word such as 'Published:', or has a date header on its second line. The article has no publication date.",
        hasFixes: true);

    /// <summary>CORPUS018: the seed quotes more speakers than get a property.</summary>
    public static readonly SeedRule ManySpeakers = new(
        Ids.ManySpeakers,
        "Too many speakers in one seed",
        FaultSeverity.Warning,
        "A class can have about 65,000 properties. So that one seed does not take them all, only the first 1,000 speakers of a seed get a property in Speakers. Speakers.All and Speakers.Find have every speaker.");

    /// <summary>Every rule, in order of id.</summary>
    public static IReadOnlyList<SeedRule> All { get; } = new EquatableArray<SeedRule>(
    [
        MalformedDateHeader, MissingDateHeader, UnpairedQuotationMark, NonexistentDate, UnreadableText, EmptySeed, RepeatedSeed, MalformedFrontMatter, MisplacedDateHeader,
        ManySpeakers,
    ]);

    /// <summary>The ids of the rules.</summary>
    internal static class Ids
    {
        /// <summary>The id of <see cref="SeedRules.MalformedDateHeader"/>.</summary>
        public const string MalformedDateHeader = "CORPUS001";

        /// <summary>The id of <see cref="SeedRules.MissingDateHeader"/>.</summary>
        public const string MissingDateHeader = "CORPUS002";

        /// <summary>The id of <see cref="SeedRules.UnpairedQuotationMark"/>.</summary>
        public const string UnpairedQuotationMark = "CORPUS003";

        /// <summary>The id of <see cref="SeedRules.NonexistentDate"/>.</summary>
        public const string NonexistentDate = "CORPUS004";

        /// <summary>The id of <see cref="SeedRules.UnreadableText"/>.</summary>
        public const string UnreadableText = "CORPUS005";

        /// <summary>The id of <see cref="SeedRules.EmptySeed"/>.</summary>
        public const string EmptySeed = "CORPUS006";

        /// <summary>The id of <see cref="SeedRules.RepeatedSeed"/>.</summary>
        public const string RepeatedSeed = "CORPUS007";

        /// <summary>The id of <see cref="SeedRules.MalformedFrontMatter"/>.</summary>
        public const string MalformedFrontMatter = "CORPUS016";

        /// <summary>The id of <see cref="SeedRules.MisplacedDateHeader"/>.</summary>
        public const string MisplacedDateHeader = "CORPUS017";

        /// <summary>The id of <see cref="SeedRules.ManySpeakers"/>.</summary>
        public const string ManySpeakers = "CORPUS018";
    }
}
