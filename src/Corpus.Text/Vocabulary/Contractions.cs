namespace Corpus.Text.Vocabulary;

/// <summary>Contractions: words written with an apostrophe.</summary>
internal static class Contractions
{
    /// <summary>Clitics, which follow an apostrophe at the end of a word: the possessive and contracted verbs.</summary>
    public static readonly string[] Clitics = ["s", "t", "re", "ve", "ll", "d", "m"];

    /// <summary>Shortened words, before which a single mark is an apostrophe, not an opening quotation mark: "’tis", "rock ’n’ roll".</summary>
    public static readonly string[] Shortened = ["em", "n", "til", "till", "tis", "twas", "cause", "bout", "round", "cos", "er", "nuff", "neath"];
}
