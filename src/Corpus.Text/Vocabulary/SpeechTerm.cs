namespace Corpus.Text.Vocabulary;

/// <summary>What a word means to quotes and their speakers. A word may mean several things; its neighbours decide.</summary>
[Flags]
internal enum SpeechTerm : uint
{
    None = 0,

    /// <summary>A form of a verb that reports speech: "said", "told", "wrote".</summary>
    Speech = 1,

    /// <summary>A form of a verb that reports words while judging them: "called", "accused", "praised".</summary>
    Judgement = 1 << 1,

    /// <summary>A past form or past participle.</summary>
    Past = 1 << 2,

    /// <summary>The third person of the present: "says".</summary>
    Third = 1 << 3,

    /// <summary>The plain form: "say".</summary>
    Plain = 1 << 4,

    /// <summary>The present participle: "saying".</summary>
    Ing = 1 << 5,

    /// <summary>A verb form that is a noun as well: "claims", "report".</summary>
    NounToo = 1 << 6,

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

    /// <summary>A form of "be", which makes a past participle passive.</summary>
    Be = 1 << 14,

    /// <summary>An adverb that may stand between a subject and its verb: "also", "later".</summary>
    Adverb = 1 << 15,

    /// <summary>A word that tells when: "Tuesday", "March", "week", "last".</summary>
    Time = 1 << 16,

    /// <summary>Stands before a name: "Mr", "President", "Sen".</summary>
    Title = 1 << 17,

    /// <summary>What a person is: "spokesman", "minister", "professor".</summary>
    Role = 1 << 18,

    /// <summary>A lower-case part of a name: "al", "bin", "de", "von".</summary>
    Particle = 1 << 19,

    /// <summary>A finite form of a frequent verb that reports nothing: "won", "went".</summary>
    Verb = 1 << 20,

    /// <summary>Tells of a man.</summary>
    Masculine = 1 << 21,

    /// <summary>Tells of a woman.</summary>
    Feminine = 1 << 22,

    /// <summary>Tells of several.</summary>
    Plural = 1 << 23,

    /// <summary>A body of people, or a document, that can speak: "ministry", "campaign", "report".</summary>
    Body = 1 << 24,

    /// <summary>An object pronoun or possessive that can open no subject: "him", "them".</summary>
    Object = 1 << 25,

    /// <summary>A verb whose object speaks, not its subject: "quoted".</summary>
    ObjectSpeaks = 1 << 26,

    /// <summary>A preposition that ties a noun to the name or noun before it: "of", "for".</summary>
    Ties = 1 << 27,

    /// <summary>"according", a cue together with the "to" that follows it.</summary>
    According = 1 << 28,

    /// <summary>A verb that reports speech only together with a particle: "went on", "shot back", "put it".</summary>
    WithParticle = 1 << 29,

    /// <summary>A work that has a title, or a word that gives it one: "book", "entitled".</summary>
    Work = 1 << 30,

    /// <summary>A noun that ends like an adverb: "family".</summary>
    NoAdverb = 1u << 31,
}
