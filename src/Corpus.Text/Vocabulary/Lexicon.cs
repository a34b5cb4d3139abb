using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>
/// The words that recognizers react to. <see cref="DateTerms"/> and <see cref="SpeechTerms"/> are merged into one table with one entry per word, so
/// that each word of a text needs a single look-up.
/// </summary>
internal static class Lexicon
{
    private static readonly DateTerm[] DateTermByEntry;
    private static readonly SpeechTerm[] SpeechTermByEntry;
    private static readonly string[] WordByEntry;
    private static readonly ulong[] PackedByEntry;

    // A hash table with open addressing: slot → entry, 0 if free. Its size is a power of two, and at most a quarter of it is used.
    private static readonly ushort[] Slots;
    private static readonly int HashShift;

    static Lexicon()
    {
        var entryByWord = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var dateTerms = new List<DateTerm> { default };
        var speechTerms = new List<SpeechTerm> { default };
        foreach (var (word, term) in DateTerms.All)
        {
            dateTerms[GetOrAddEntry(word)] = term;
        }

        foreach (var (word, term) in SpeechTerms.All)
        {
            speechTerms[GetOrAddEntry(word)] |= term;
        }

        DateTermByEntry = [.. dateTerms];
        SpeechTermByEntry = [.. speechTerms];
        WordByEntry = new string[dateTerms.Count];
        PackedByEntry = new ulong[dateTerms.Count];
        var bits = 10;
        while (1 << bits < dateTerms.Count * 4)
        {
            bits++;
        }

        HashShift = 64 - bits;
        Slots = new ushort[1 << bits];
        foreach (var pair in entryByWord)
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

        ushort GetOrAddEntry(string word)
        {
            if (!entryByWord.TryGetValue(word, out var entry))
            {
                entry = checked((ushort)dateTerms.Count);
                entryByWord.Add(word, entry);
                dateTerms.Add(default);
                speechTerms.Add(default);
            }

            return entry;
        }
    }

    /// <summary>The meaning of an entry in a date.</summary>
    public static ref readonly DateTerm GetDateTerm(ushort entry) => ref DateTermByEntry[entry];

    /// <summary>The meanings of an entry for quotes and speakers.</summary>
    public static SpeechTerm GetSpeechTerm(ushort entry) => SpeechTermByEntry[entry];

    /// <summary>
    /// Adds a character in lower case to a packed word, which starts as 0. Up to eight ASCII characters identify a word, so that no characters need to be
    /// compared. Of a longer word, the first ones are lost, and a character that is not ASCII overlaps the one before.
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
            if (PackedByEntry[entry] == packed && (isIdentified || (WordByEntry[entry].Length == length && Letter.Matches(text, start, WordByEntry[entry]))))
            {
                return entry;
            }
        }

        return 0;
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
