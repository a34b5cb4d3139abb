using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>
/// The words that recognizers react to. <see cref="DateTerms"/> and <see cref="SpeechTerms"/> are merged into one table with one entry per word, so
/// that each word of a text needs a single look-up.
/// </summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, ushort> EntryByWord = new(StringComparer.Ordinal);
    private static readonly List<DateTerm> DateEntries = [default];
    private static readonly List<SpeechTerm> SpeechEntries = [default];

    private static readonly DateTerm[] Dates;
    private static readonly SpeechTerm[] SpeechByEntry;
    private static readonly string[] WordByEntry;
    private static readonly ulong[] PackedByEntry;

    // A hash table with open addressing: slot → entry, 0 if free. Its size is a power of two, and at most a quarter of it is used.
    private static readonly ushort[] Slots;
    private static readonly int HashShift;

    static Lexicon()
    {
        foreach (var (word, term) in DateTerms.All)
        {
            DateEntries[GetOrAddEntry(word)] = term;
        }

        foreach (var (word, term) in SpeechTerms.All)
        {
            var entry = GetOrAddEntry(word);
            SpeechEntries[entry] = SpeechEntries[entry].With(term);
        }

        Dates = [.. DateEntries];
        SpeechByEntry = [.. SpeechEntries];
        WordByEntry = new string[Dates.Length];
        PackedByEntry = new ulong[Dates.Length];
        var bits = 10;
        while (1 << bits < Dates.Length * 4)
        {
            bits++;
        }

        HashShift = 64 - bits;
        Slots = new ushort[1 << bits];
        foreach (var pair in EntryByWord)
        {
            var packed = Pack(pair.Key, 0, pair.Key.Length);
            WordByEntry[pair.Value] = pair.Key;
            PackedByEntry[pair.Value] = packed;
            var slot = GetSlot(packed);
            while (Slots[slot] != 0)
            {
                slot = (slot + 1) & (Slots.Length - 1);
            }

            Slots[slot] = pair.Value;
        }
    }

    /// <summary>The meaning of an entry in a date.</summary>
    public static ref readonly DateTerm Date(ushort entry) => ref Dates[entry];

    /// <summary>The meanings of an entry for quotes and speakers.</summary>
    public static SpeechTerm Speech(ushort entry) => SpeechByEntry[entry];

    /// <summary>
    /// Adds a character in lower case to a packed word, which starts as 0. Up to eight ASCII characters identify a word, so that no characters need to be
    /// compared. Of a longer word, the first ones are lost, and other characters mix with the one before.
    /// </summary>
    public static ulong Pack(ulong packed, char lower) => (packed << 8) | lower;

    /// <summary>The entry of a word, in any letter case; 0 if it has none.</summary>
    public static ushort Find(string text, int start, int length) => Find(text, start, length, Pack(text, start, length), isIdentified: false);

    /// <summary>The entry of a word of ASCII letters, in any letter case; 0 if it has none. <paramref name="packed"/> is the packed word.</summary>
    public static ushort FindAscii(string text, int start, int length, ulong packed) => Find(text, start, length, packed, isIdentified: length <= sizeof(ulong));

    private static ushort Find(string text, int start, int length, ulong packed, bool isIdentified)
    {
        var slots = Slots;
        for (var slot = GetSlot(packed); slots[slot] is var entry and not 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (PackedByEntry[entry] == packed && (isIdentified || IsWord(entry, text, start, length)))
            {
                return entry;
            }
        }

        return 0;
    }

    private static bool IsWord(ushort entry, string text, int start, int length)
    {
        var key = WordByEntry[entry];
        if (key.Length != length)
        {
            return false;
        }

        for (var i = 0; i < key.Length; i++)
        {
            if (Letter.Lower(text[start + i]) != key[i])
            {
                return false;
            }
        }

        return true;
    }

    private static ushort GetOrAddEntry(string word)
    {
        if (!EntryByWord.TryGetValue(word, out var entry))
        {
            entry = checked((ushort)DateEntries.Count);
            EntryByWord.Add(word, entry);
            DateEntries.Add(default);
            SpeechEntries.Add(default);
        }

        return entry;
    }

    private static ulong Pack(string text, int start, int length)
    {
        var packed = 0UL;
        for (var i = start; i < start + length; i++)
        {
            packed = Pack(packed, Letter.Lower(text[i]));
        }

        return packed;
    }

    // The high bits of the product with a constant without a pattern (2 to the 64th power divided by the golden ratio) depend on all characters.
    private static int GetSlot(ulong packed) => (int)(unchecked(packed * 0x9E3779B97F4A7C15) >> HashShift);
}
