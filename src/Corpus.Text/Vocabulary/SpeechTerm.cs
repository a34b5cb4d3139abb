namespace Corpus.Text.Vocabulary;

/// <summary>Classes of words for the recognition of attributions and speakers. A word may have several; its context decides.</summary>
[Flags]
internal enum SpeechTerm : ulong
{
    None = 0,

    /// <summary>A form of a verb that reports speech: "said", "told", "wrote".</summary>
    Speech = 1,

    /// <summary>A form of a verb that reports words while judging them: "called", "accused", "praised".</summary>
    Judgment = 1 << 1,

    /// <summary>A past form or past participle.</summary>
    Past = 1 << 2,

    /// <summary>The third person singular of the present: "says".</summary>
    ThirdPerson = 1 << 3,

    /// <summary>The plain form: "say".</summary>
    Plain = 1 << 4,

    /// <summary>The present participle: "saying".</summary>
    Ing = 1 << 5,

    /// <summary>A verb form that is also a noun: "claims", "report".</summary>
    AlsoNoun = 1 << 6,

    /// <summary>Opens a noun phrase: "the", "his", "several".</summary>
    Determiner = 1 << 7,

    /// <summary>"in", "on", "of", "at".</summary>
    Preposition = 1 << 8,

    /// <summary>Opens a dependent clause: "that", "because", "when".</summary>
    Subordinator = 1 << 9,

    /// <summary>"and", "but", "or".</summary>
    Coordinator = 1 << 10,

    /// <summary>Opens a relative clause: "who", "which".</summary>
    Relative = 1 << 11,

    /// <summary>A pronoun that can be a subject: "he", "they".</summary>
    Pronoun = 1 << 12,

    /// <summary>"has", "would", "did", "is".</summary>
    Auxiliary = 1 << 13,

    /// <summary>A form of "be"; before a past participle, it forms the passive.</summary>
    Be = 1 << 14,

    /// <summary>An adverb that may separate a subject from its verb: "also", "later".</summary>
    Adverb = 1 << 15,

    /// <summary>A word of time: "Tuesday", "March", "week", "last".</summary>
    Time = 1 << 16,

    /// <summary>A title before a name: "Mr", "President", "Sen".</summary>
    Title = 1 << 17,

    /// <summary>A role of a person: "spokesman", "minister", "professor".</summary>
    Role = 1 << 18,

    /// <summary>A lower-case part of a name: "al", "bin", "de", "von".</summary>
    Particle = 1 << 19,

    /// <summary>A finite form of a frequent verb that is not a cue: "won", "went".</summary>
    Verb = 1 << 20,

    /// <summary>Refers to a man: "he", "Mr", "spokesman".</summary>
    Masculine = 1 << 21,

    /// <summary>Refers to a woman: "she", "Mrs", "spokeswoman".</summary>
    Feminine = 1 << 22,

    /// <summary>Refers to several persons: "they", "officials".</summary>
    Plural = 1 << 23,

    /// <summary>A body or document that can be a source: "ministry", "campaign", "report".</summary>
    Body = 1 << 24,

    /// <summary>An object or reflexive pronoun, which cannot begin a subject: "him", "themselves".</summary>
    Object = 1 << 25,

    /// <summary>A verb whose object is the source, not its subject: "quoted".</summary>
    ObjectSpeaks = 1 << 26,

    /// <summary>A preposition whose phrase may attach to the noun before it: "of", "for".</summary>
    AttachesToNoun = 1 << 27,

    /// <summary>"according", which is a cue before "to".</summary>
    According = 1 << 28,

    /// <summary>A verb that reports speech only with a particle: "went on", "shot back", "put it".</summary>
    WithParticle = 1 << 29,

    /// <summary>A word that a title of a work may follow: "book", "entitled".</summary>
    Work = 1 << 30,

    /// <summary>A word that ends in "ly" but is not an adverb: "family".</summary>
    NotAdverb = 1u << 31,

    /// <summary>A noun for words that were said, which is a cue after the name of its author: "claim", "remark".</summary>
    CueNoun = 1ul << 32,
}
