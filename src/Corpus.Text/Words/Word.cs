namespace Corpus.Text.Words;

/// <summary>One token of a paragraph. Words are read once; every recogniser works on these.</summary>
internal readonly struct Word(int start, int length, WordKind kind, WordTraits traits, ushort entry)
{
    /// <summary>Offset of the first code unit in the text.</summary>
    public readonly int Start = start;

    /// <summary>Number of code units.</summary>
    public readonly int Length = length;

    /// <summary>Its entry in the <see cref="Lexicon"/>, 0 if it has none.</summary>
    public readonly ushort Entry = entry;

    /// <summary>What it is made of.</summary>
    public readonly WordKind Kind = kind;

    /// <summary>How it is written and where it stands.</summary>
    public readonly WordTraits Traits = traits;

    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether all of <paramref name="traits"/> hold.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) == traits;
}

/// <summary>What a token is made of.</summary>
internal enum WordKind : byte
{
    /// <summary>Letters, with combining marks; also letters with inner full stops ("U.S.", "p.m.").</summary>
    Letters,

    /// <summary>ASCII digits.</summary>
    Digits,

    /// <summary>An apostrophe and the letters glued to a word: "’s", "'re".</summary>
    Clitic,

    /// <summary>One character of punctuation, or a symbol.</summary>
    Mark,
}

/// <summary>How a token is written and where it stands.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>White space, or the paragraph's start, stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>The first letter is upper case.</summary>
    Capitalised = 2,

    /// <summary>Two or more letters, all upper case.</summary>
    AllCapitals = 4,

    /// <summary>The first token of a sentence.</summary>
    SentenceStart = 8,
}
