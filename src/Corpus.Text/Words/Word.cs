using Corpus.Text.Vocabulary;

namespace Corpus.Text.Words;

/// <summary>
/// A token of a paragraph. A text is split into words once and all recognizers share them. Words are packed into eight bytes because there is one for
/// every few characters of a text. A run of more than <see cref="MaxLength"/> letters or digits becomes several words.
/// </summary>
internal readonly struct Word
{
    /// <summary>The maximum length of a word in UTF-16 code units.</summary>
    public const int MaxLength = (1 << LengthBits) - 1;

    private const int LengthBits = 10;
    private const int KindBits = 2;
    private const int TraitsShift = LengthBits + KindBits;

    /// <summary>Offset of the first UTF-16 code unit in the text.</summary>
    public readonly int Start;

    /// <summary>The entry of the word in the <see cref="Lexicon"/>; 0 if it has none.</summary>
    public readonly ushort Entry;

    // Length, kind and traits, starting at the lowest bit.
    private readonly ushort _form;

    /// <summary>Creates a word. <paramref name="length"/> must not exceed <see cref="MaxLength"/>.</summary>
    public Word(int start, int length, WordKind kind, WordTraits traits, ushort entry)
    {
        Start = start;
        Entry = entry;
        _form = (ushort)(length | ((int)kind << LengthBits) | ((int)traits << TraitsShift));
    }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => _form & MaxLength;

    /// <summary>The kind of characters in the word.</summary>
    public WordKind Kind => (WordKind)((_form >> LengthBits) & ((1 << KindBits) - 1));

    /// <summary>The spelling and position of the word.</summary>
    public WordTraits Traits => (WordTraits)(_form >> TraitsShift);

    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The meaning of the word in a date.</summary>
    public ref readonly DateTerm Date => ref Lexicon.GetDateTerm(Entry);

    /// <summary>
    /// The meanings of the word for quotes and speakers. A word in capitals is a name or a title ("US", "WHO", "CEO"), never a function word.
    /// </summary>
    public SpeechTerm Speech => Is(WordTraits.AllCapitals) ? Lexicon.GetSpeechTerm(Entry) & SpeechTerms.InAllCapitals : Lexicon.GetSpeechTerm(Entry);

    /// <summary>Whether the word has all of <paramref name="traits"/>.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) == traits;
}

/// <summary>The kind of characters in a <see cref="Word"/>.</summary>
internal enum WordKind : byte
{
    /// <summary>Letters with their combining marks and inner apostrophes ("O’Brien"), or single letters with full stops ("U.S.", "p.m.").</summary>
    Letters,

    /// <summary>ASCII digits.</summary>
    Digits,

    /// <summary>An apostrophe and the letters that it attaches to a word: "’s", "'re".</summary>
    Clitic,

    /// <summary>A single punctuation mark or symbol.</summary>
    Mark,
}

/// <summary>The spelling and position of a <see cref="Word"/>, which has room for four traits.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>The word follows white space or is the first of its paragraph.</summary>
    SpaceBefore = 1,

    /// <summary>The first letter is in upper case.</summary>
    Capitalized = 2,

    /// <summary>The word has two or more letters, all in upper case.</summary>
    AllCapitals = 4,

    /// <summary>The word is the first of its sentence.</summary>
    SentenceStart = 8,
}
