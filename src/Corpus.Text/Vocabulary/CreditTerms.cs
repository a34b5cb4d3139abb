namespace Corpus.Text.Vocabulary;

/// <summary>What a phrase that opens a credit says of the words after it.</summary>
internal enum CreditPhrase
{
    /// <summary>The name follows: "With inputs from …".</summary>
    Before,

    /// <summary>The author's name follows: "By …".</summary>
    Byline,

    /// <summary>Credits a picture.</summary>
    Picture,
}

/// <summary>The words that credits are made of.</summary>
internal static class CreditTerms
{
    /// <summary>What a credit begins with; the longest that fits counts.</summary>
    public static readonly TermTable<CreditPhrase> Phrases = new(
    [
        ("with inputs from", CreditPhrase.Before), ("with input from", CreditPhrase.Before), ("with additional inputs from", CreditPhrase.Before),
        ("with additional input from", CreditPhrase.Before), ("with additional reporting by", CreditPhrase.Before), ("with additional reporting from", CreditPhrase.Before),
        ("with reporting by", CreditPhrase.Before), ("with reporting from", CreditPhrase.Before), ("with reports from", CreditPhrase.Before),
        ("with files from", CreditPhrase.Before), ("with contributions from", CreditPhrase.Before), ("with information from", CreditPhrase.Before),
        ("with", CreditPhrase.Before), ("inputs from", CreditPhrase.Before), ("input from", CreditPhrase.Before), ("inputs by", CreditPhrase.Before),
        ("additional input from", CreditPhrase.Before), ("additional reporting by", CreditPhrase.Before), ("additional reporting from", CreditPhrase.Before),
        ("reporting by", CreditPhrase.Before), ("reported by", CreditPhrase.Before), ("compiled by", CreditPhrase.Before), ("compiled from", CreditPhrase.Before),
        ("contributing:", CreditPhrase.Before), ("contributed by", CreditPhrase.Before), ("source:", CreditPhrase.Before), ("sources:", CreditPhrase.Before),
        ("source |", CreditPhrase.Before), ("source -", CreditPhrase.Before), ("news source:", CreditPhrase.Before), ("courtesy:", CreditPhrase.Before), ("courtesy of", CreditPhrase.Before),
        ("courtesy", CreditPhrase.Before), ("credit:", CreditPhrase.Before), ("credits:", CreditPhrase.Before), ("via", CreditPhrase.Before), ("agency:", CreditPhrase.Before),
        ("published in", CreditPhrase.Before), ("originally published in", CreditPhrase.Before), ("first published in", CreditPhrase.Before),
        ("originally published by", CreditPhrase.Before), ("copyright", CreditPhrase.Before), ("©", CreditPhrase.Before), ("(c)", CreditPhrase.Before),
        ("by", CreditPhrase.Byline), ("by:", CreditPhrase.Byline), ("byline:", CreditPhrase.Byline), ("written by", CreditPhrase.Byline), ("edited by", CreditPhrase.Byline),
        ("author:", CreditPhrase.Byline), ("from", CreditPhrase.Before),
        ("photo:", CreditPhrase.Picture), ("photos:", CreditPhrase.Picture), ("photo by", CreditPhrase.Picture), ("photo credit:", CreditPhrase.Picture),
        ("photograph:", CreditPhrase.Picture), ("photo courtesy", CreditPhrase.Picture), ("image:", CreditPhrase.Picture), ("image credit:", CreditPhrase.Picture),
        ("image source:", CreditPhrase.Picture), ("picture:", CreditPhrase.Picture), ("file photo", CreditPhrase.Picture), ("video:", CreditPhrase.Picture),
    ]);

    /// <summary>Words in lower case that stand within names.</summary>
    public static readonly string[] Particles =
        ["and", "al", "bin", "da", "de", "del", "der", "di", "du", "el", "for", "in", "la", "of", "the", "van", "von", "ul", "ur"];

    /// <summary>What may follow the name of who supplied the text: "agency inputs", "agencies' input".</summary>
    public static readonly string[] Supplies = ["inputs", "input", "reports", "report", "feed", "feeds"];
}
