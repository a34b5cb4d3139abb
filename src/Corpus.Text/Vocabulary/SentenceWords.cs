namespace Corpus.Text.Vocabulary;

/// <summary>The words that decide whether a full stop ends a sentence.</summary>
internal static class SentenceWords
{
    /// <summary>Abbreviations: words whose full stop usually does not end a sentence.</summary>
    public static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Adm", "Sgt", "Cpl", "Pvt",
        "Sen", "Rep", "Gov", "Pres", "Sec", "Amb", "Atty", "Dist", "Supt", "St", "Ste", "Mt", "Ft", "Jr", "Sr", "Messrs",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "Inc", "Corp", "Co", "Ltd", "Bros", "No", "Nos", "vs", "v", "etc", "al", "cf", "ca", "approx", "est", "ave", "blvd", "rd",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Mich",
        "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
    };

    /// <summary>Capitalized words that begin a new sentence even after an abbreviation.</summary>
    public static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "The", "He", "She", "It", "They", "We", "I", "In", "On", "At", "But", "And", "A", "An", "This", "That", "These", "Those",
        "His", "Her", "Their", "Its", "If", "When", "While", "As", "For", "After", "Before", "Since", "There", "What", "Who", "So",
    };
}
