using Corpus.Text.Vocabulary;

namespace Corpus.Text.Words;

/// <summary>
/// One token of a paragraph. Words are read once; every recogniser works on these. There is one for every few characters of a text, so they are
/// packed into eight bytes; a run of more than <see cref="MaxLength"/> letters or digits is several words.
/// </summary>
internal readonly struct Word
{
    /// <summary>The longest word, in code units.</summary>
    public const int MaxLength = (1 << LengthBits) - 1;

    private const int LengthBits = 10;
    private const int KindBits = 2;
    private const int TraitsShift = LengthBits + KindBits;

    /// <summary>Offset of the first code unit in the text.</summary>
    public readonly int Start;

    /// <summary>Its entry in the <see cref="Lexicon"/>, 0 if it has none.</summary>
    public readonly ushort Entry;

    // Length, kind and traits, from the lowest bit on.
    private readonly ushort _form;

    /// <summary>A word; <paramref name="length"/> is at most <see cref="MaxLength"/>.</summary>
    public Word(int start, int length, WordKind kind, WordTraits traits, ushort entry)
    {
        Start = start;
        Entry = entry;
        _form = (ushort)(length | ((int)kind << LengthBits) | ((int)traits << TraitsShift));
    }

    /// <summary>Number of code units.</summary>
    public int Length => _form & MaxLength;

    /// <summary>What it is made of.</summary>
    public WordKind Kind => (WordKind)((_form >> LengthBits) & ((1 << KindBits) - 1));

    /// <summary>How it is written and where it stands.</summary>
    public WordTraits Traits => (WordTraits)(_form >> TraitsShift);

    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>What it means to dates.</summary>
    public ref readonly DateTerm Date => ref Lexicon.Date(Entry);

    /// <summary>What it means to quotes and speakers. In capitals throughout it is a name or a title ("US", "WHO", "CEO"), never a function word.</summary>
    public SpeechTerm Speech => Is(WordTraits.AllCapitals) ? Lexicon.Speech(Entry) & SpeechTerms.InAllCapitals : Lexicon.Speech(Entry);

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

/// <summary>How a token is written and where it stands: at most four, which is what a <see cref="Word"/> has room for.</summary>
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
