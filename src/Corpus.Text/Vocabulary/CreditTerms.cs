namespace Corpus.Text.Vocabulary;

/// <summary>What the phrase at the start of a credit introduces.</summary>
internal enum CreditPhrase
{
    /// <summary>The name of the supplier of the text: "With inputs from …".</summary>
    Supplier,

    /// <summary>The names of reporters, or of an agency: "Reporting by …".</summary>
    Contributors,

    /// <summary>The source of a picture, or an editor: "Photo: …", "Edited by …".</summary>
    Other,
}

/// <summary>The words that credits consist of.</summary>
internal static class CreditTerms
{
    private static readonly string[] SupplierPhrases =
    [
        "with inputs from", "with input from", "with additional inputs from", "with additional input from", "with additional reporting from",
        "with reporting from", "with reports from", "with a report from", "with files from",
        "with contributions from", "with information from", "with", "inputs from", "input from", "inputs by", "additional input from",
        "additional reporting from", "compiled by", "compiled from",
        "contributed by", "source:", "sources:", "source |", "source -", "news source:", "courtesy:", "courtesy of", "courtesy", "credit:",
        "credits:", "news provided by", "source", "via", "agency:", "published in", "originally published in", "first published in", "originally published by", "copyright", "copyright ©", "copyright (c)", "© copyright", "©",
        "(c)", "from",
    ];

    private static readonly string[] ContributorPhrases =
    [
        "reporting by", "reported by", "additional reporting by", "with reporting by", "with additional reporting by", "written by", "writing by",
    ];

    private static readonly string[] OtherPhrases =
    [
        "edited by", "editing by", "photo:", "photos:", "photo by", "photo credit:", "photograph:", "photo courtesy", "image:", "image credit:", "image source:", "picture:",
        "file photo", "image caption", "image source", "media caption", "video caption", "caption:",
    ];

    /// <summary>The phrases that credits start with.</summary>
    public static readonly TermTable<CreditPhrase> Phrases = new(
    [
        .. SupplierPhrases.Select(phrase => (phrase, CreditPhrase.Supplier)),
        .. ContributorPhrases.Select(phrase => (phrase, CreditPhrase.Contributors)),
        .. OtherPhrases.Select(phrase => (phrase, CreditPhrase.Other)),
    ]);

    /// <summary>Words in the source of a picture, at the end of a caption: "(AP Photo/Jane Doe)", "[File: AFP]".</summary>
    public static readonly string[] PictureWords =
        ["photo:", "photo by", "photograph:", "photo/", "photos/", "ap photo", "file photo", "file:", "image:", "getty images", "via getty", "via ap", "handout", "credit:", "credit.."];

    /// <summary>Words before the source of a picture that stands alone: "[File: Jane Doe/Reuters]".</summary>
    public static readonly string[] PictureLabels = ["file:", "ap photo"];

    /// <summary>Those who supply pictures, but no texts: "AFP via Getty Images".</summary>
    public static readonly string[] PictureAgencies = ["getty images", "shutterstock", "alamy", "istock", "imago", "pool/getty images", "zuma press"];

    /// <summary>Sites that pictures come from, beside the name of an account: "Facebook/Jane Doe".</summary>
    public static readonly HashSet<string> PictureSites =
        new("facebook|flickr|instagram|linkedin|telegram|tiktok|twitter|wikimedia commons|youtube".Split('|'), StringComparer.OrdinalIgnoreCase);

    /// <summary>Lower-case words within names: "Ursula von der Leyen".</summary>
    public static readonly string[] Particles =
        ["and", "al", "bin", "da", "de", "del", "der", "di", "du", "el", "for", "in", "la", "of", "the", "van", "von", "ul", "ur"];

    /// <summary>The words at the end of a sentence that names contributors: "The Associated Press contributed to this report."</summary>
    public static readonly string[] ContributionEnds =
    [
        "contributed to this report", "contributed to this story", "contributed to this article", "contributed to this piece", "contributed to this post",
        "contributed to this dispatch", "contributed reporting", "contributed to reporting", "contributed to the reporting",
    ];

    /// <summary>Phrases at the start of notes about the authors. The note is one only with the other words, if there are any: "Follow Jane Doe on Twitter @jane."</summary>
    public static readonly TermTable<string> Notes = new(
    [
        ("contributing", ""), ("contributing:", ""), ("twitter:", ""), ("reporting by", ""), ("writing by", ""), ("follow", "@"), ("contact the reporter", ""),
        ("contact the author", ""), ("email the author", ""), ("h/t:", ""), ("h/t/:", ""), ("@", "@"), ("reach", "@"), ("contact", "@"), ("email", "@"),
        ("email:", "@"), ("e-mail", "@"), ("x:", "@"), ("contact:", ""), ("contacts:", ""), ("media contact:", ""), ("media contacts:", ""),
        ("press contact:", ""), ("press contacts:", ""), ("media inquiries:", ""), ("press inquiries:", ""), ("our standards:", ""),
        ("the writer is a", ""), ("the writer is an", ""), ("the writer is the", ""), ("the writer can be reached", ""),
        ("the author can be reached", ""), ("this story has not been edited", ""), ("except for the headline, this story", ""),
        ("this article originally appeared", ""), ("this story originally appeared", ""), ("this piece originally appeared", ""),
        ("this article first appeared", ""), ("this story first appeared", ""), ("this article was first published", ""),
        ("this story was first published", ""), ("this article was originally published", ""), ("this story was originally published", ""),
        ("this post was originally published", ""), ("this article is republished", ""), ("this article was produced with", ""),
        ("this article was produced in partnership", ""), ("this story was produced with", ""), ("this story was produced in partnership", ""), ("republished with permission of", ""),
        ("republished with permission from", ""), ("reprinted with permission of", ""), ("reprinted with permission from", ""), ("a version of this article", "appear"),
        ("a version of this story", "appear"), ("the views expressed in this", ""), ("the views expressed here", ""), ("views expressed in this", ""),
        ("the opinions expressed in this", ""), ("opinions expressed in this", ""), ("this report by", "first published"), ("the post", "appeared first on"),
    ]);

    /// <summary>Words after the name of the author at the start of a note about them: "Jane Doe is a fellow at …".</summary>
    public static readonly string[] NoteVerbs =
        ["is", "covers", "reports for", "reports from", "reports on", "writes about", "writes for", "writes on", "joined", "can be reached"];

    /// <summary>The word before the name of the company that issued a press release, in capitals: "SOURCE Acme Corp."</summary>
    public const string ReleaseSource = "SOURCE";

    /// <summary>Words after a name that say where somebody reported from: "Payne reported from Oakland."</summary>
    public static readonly string[] ReportedFrom = ["reported from", "reported in", "contributed from", "contributed reporting", "contributed research"];

    /// <summary>Words that may follow the name of the supplier: "agency inputs".</summary>
    public static readonly string[] SupplyWords = ["inputs", "input", "reports", "report", "feed", "feeds"];
}
