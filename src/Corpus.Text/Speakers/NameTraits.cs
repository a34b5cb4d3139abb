namespace Corpus.Text.Speakers;

/// <summary>Traits of a name, from its own words and those around it.</summary>
[Flags]
internal enum NameTraits : byte
{
    None = 0,

    /// <summary>The subject of a clause.</summary>
    Subject = 1,

    /// <summary>A possessive "’s" follows.</summary>
    Possessive = 2,

    /// <summary>A title or role precedes it.</summary>
    Titled = 4,

    /// <summary>A ministry, a paper, a place: not a person.</summary>
    Impersonal = 8,

    /// <summary>A man, according to a title, role or pronoun.</summary>
    Masculine = 16,

    /// <summary>A woman, according to a title, role or pronoun.</summary>
    Feminine = 32,

    /// <summary>Either gender.</summary>
    Gender = Masculine | Feminine,

    /// <summary>Mentioned within a quote, so not evidence of who is speaking.</summary>
    Quoted = 64,

    /// <summary>Mentioned within a sentence, where only names are capitalized.</summary>
    InSentence = 128,
}

/// <summary>Tests the traits of names.</summary>
internal static class NameTraitsExtensions
{
    /// <summary>Whether a name has any of <paramref name="others"/>.</summary>
    public static bool HasAny(this NameTraits traits, NameTraits others) => (traits & others) != 0;
}
