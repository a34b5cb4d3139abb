namespace Corpus.Text.Vocabulary;

/// <summary>Words that an apostrophe shortens.</summary>
internal static class Contractions
{
    /// <summary>What English glues to a word with an apostrophe: the possessive and the contracted verbs.</summary>
    public static readonly string[] Clitics = ["s", "t", "re", "ve", "ll", "d", "m"];

    /// <summary>Words that a straight or curly single mark shortens, and does not quote: "’tis", "rock ’n’ roll".</summary>
    public static readonly string[] Shortened = ["em", "n", "til", "till", "tis", "twas", "cause", "bout", "round", "cos", "er", "nuff", "neath"];
}
