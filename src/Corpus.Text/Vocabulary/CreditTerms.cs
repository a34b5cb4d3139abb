namespace Corpus.Text.Vocabulary;

/// <summary>What the phrase at the start of a credit introduces.</summary>
internal enum CreditPhrase
{
    /// <summary>The name of the supplier of the text: "With inputs from …".</summary>
    Supplier,

    /// <summary>The name of the author: "By …".</summary>
    Byline,

    /// <summary>The source of a picture: "Photo: …".</summary>
    Picture,
}

/// <summary>The words that credits consist of.</summary>
internal static class CreditTerms
{
    private static readonly string[] SupplierPhrases =
    [
        "with inputs from", "with input from", "with additional inputs from", "with additional input from", "with additional reporting by",
        "with additional reporting from", "with reporting by", "with reporting from", "with reports from", "with files from",
        "with contributions from", "with information from", "with", "inputs from", "input from", "inputs by", "additional input from",
        "additional reporting by", "additional reporting from", "reporting by", "reported by", "compiled by", "compiled from", "contributing:",
        "contributed by", "source:", "sources:", "source |", "source -", "news source:", "courtesy:", "courtesy of", "courtesy", "credit:",
        "credits:", "via", "agency:", "published in", "originally published in", "first published in", "originally published by", "copyright", "©",
        "(c)", "from",
    ];

    private static readonly string[] BylinePhrases =
    [
        "by", "by:", "byline:", "written by", "edited by", "author:",
    ];

    private static readonly string[] PicturePhrases =
    [
        "photo:", "photos:", "photo by", "photo credit:", "photograph:", "photo courtesy", "image:", "image credit:", "image source:", "picture:",
        "file photo", "video:",
    ];

    /// <summary>The phrases that credits start with.</summary>
    public static readonly TermTable<CreditPhrase> Phrases = new(
    [
        .. SupplierPhrases.Select(phrase => (phrase, CreditPhrase.Supplier)),
        .. BylinePhrases.Select(phrase => (phrase, CreditPhrase.Byline)),
        .. PicturePhrases.Select(phrase => (phrase, CreditPhrase.Picture)),
    ]);

    /// <summary>Lower-case words within names: "Ursula von der Leyen".</summary>
    public static readonly string[] Particles =
        ["and", "al", "bin", "da", "de", "del", "der", "di", "du", "el", "for", "in", "la", "of", "the", "van", "von", "ul", "ur"];

    /// <summary>Words that may follow the name of the supplier: "agency inputs".</summary>
    public static readonly string[] SupplyWords = ["inputs", "input", "reports", "report", "feed", "feeds"];
}
