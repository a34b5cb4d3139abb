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

    // A hash table with open addressing: slot → entry, 0 if free. Its size is a power of two, and at most a quarter of it is used.
    private static readonly ushort[] Slots;

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
        var size = 1024;
        while (size < Dates.Length * 4)
        {
            size *= 2;
        }

        Slots = new ushort[size];
        foreach (var pair in EntryByWord)
        {
            WordByEntry[pair.Value] = pair.Key;
            var slot = Hash(pair.Key) & (size - 1);
            while (Slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            Slots[slot] = pair.Value;
        }
    }

    /// <summary>The hash of the empty word; <see cref="Step"/> adds a character.</summary>
    public const int HashSeed = unchecked((int)2166136261);

    /// <summary>Adds a lower-case character to the hash of a word (FNV-1a over UTF-16 code units).</summary>
    public static int Step(int hash, char lower) => unchecked((hash ^ lower) * 16777619);

    /// <summary>The meaning of an entry in a date.</summary>
    public static ref readonly DateTerm Date(ushort entry) => ref Dates[entry];

    /// <summary>The meanings of an entry for quotes and speakers.</summary>
    public static SpeechTerm Speech(ushort entry) => SpeechByEntry[entry];

    /// <summary>The entry of a word, in any letter case; 0 if it has none. <paramref name="hash"/> is the hash of the word in lower case.</summary>
    public static ushort Find(string text, int start, int length, int hash)
    {
        var mask = Slots.Length - 1;
        for (var slot = hash & mask; Slots[slot] is var entry and not 0; slot = (slot + 1) & mask)
        {
            var key = WordByEntry[entry];
            if (key.Length == length && Matches(key, text, start))
            {
                return entry;
            }
        }

        return 0;
    }

    private static bool Matches(string key, string text, int start)
    {
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

    private static int Hash(string word)
    {
        var hash = HashSeed;
        foreach (var c in word)
        {
            hash = Step(hash, c);
        }

        return hash;
    }
}
