namespace Corpus.Text.Quotes;

/// <summary>What a word means to quotes and their speakers.</summary>
[Flags]
internal enum SpeechTerm : uint
{
    None = 0,

    /// <summary>A verb that reports speech: "said", "told", "wrote".</summary>
    Cue = 1,
}

/// <summary>The vocabulary of attribution, in lower case.</summary>
internal static class SpeechTerms
{
    public static IEnumerable<(string Word, SpeechTerm Term)> All =>
    [
        ("said", SpeechTerm.Cue),
    ];

    /// <summary>Joins what two tables say of one word.</summary>
    public static SpeechTerm With(this SpeechTerm term, SpeechTerm other) => term | other;
}
