using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>
/// The words that mean something to a recogniser, found by one look-up for each word of a text. Each subject keeps its own
/// table (<see cref="DateTerms"/>, <see cref="SpeechTerms"/>); an entry joins what they say of the same word.
/// </summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, ushort> Numbers = new(StringComparer.Ordinal);
    private static readonly List<DateTerm> DateEntries = [default];
    private static readonly List<SpeechTerm> SpeechEntries = [default];

    private static readonly DateTerm[] Dates;
    private static readonly SpeechTerm[] SpeechByEntry;
    private static readonly string[] Keys;

    // Open addressing: slot → entry number, 0 where free. A power of two, at most a quarter full.
    private static readonly ushort[] Slots;

    static Lexicon()
    {
        foreach (var (word, term) in DateTerms.All)
        {
            DateEntries[EntryOf(word)] = term;
        }

        foreach (var (word, term) in SpeechTerms.All)
        {
            var entry = EntryOf(word);
            SpeechEntries[entry] = SpeechEntries[entry].With(term);
        }

        Dates = [.. DateEntries];
        SpeechByEntry = [.. SpeechEntries];
        Keys = new string[Dates.Length];
        var size = 1024;
        while (size < Dates.Length * 4)
        {
            size *= 2;
        }

        Slots = new ushort[size];
        foreach (var pair in Numbers)
        {
            Keys[pair.Value] = pair.Key;
            var slot = Hash(pair.Key) & (size - 1);
            while (Slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            Slots[slot] = pair.Value;
        }
    }

    /// <summary>The start value of a word's hash; <see cref="Step"/> adds a character.</summary>
    public const int HashSeed = unchecked((int)2166136261);

    /// <summary>Adds a lower-case character to a word's hash.</summary>
    public static int Step(int hash, char lower) => unchecked((hash ^ lower) * 16777619);

    /// <summary>What an entry means to dates.</summary>
    public static ref readonly DateTerm Date(ushort entry) => ref Dates[entry];

    /// <summary>What an entry means to quotes and speakers.</summary>
    public static SpeechTerm Speech(ushort entry) => SpeechByEntry[entry];

    /// <summary>The entry of a word in any letter case, 0 if there is none. <paramref name="hash"/> is over its lower-case characters.</summary>
    public static ushort Find(string text, int start, int length, int hash)
    {
        var mask = Slots.Length - 1;
        for (var slot = hash & mask; Slots[slot] is var entry and not 0; slot = (slot + 1) & mask)
        {
            var key = Keys[entry];
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

    private static ushort EntryOf(string word)
    {
        if (!Numbers.TryGetValue(word, out var entry))
        {
            entry = checked((ushort)DateEntries.Count);
            Numbers.Add(word, entry);
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
