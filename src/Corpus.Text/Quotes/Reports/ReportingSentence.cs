using Corpus.Text.Quotes.Marks;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Reports;

/// <summary>
/// A sentence of the reporter's: its own words in order, and each quote in it as one item. Filled again for every sentence, so
/// that no sentence costs memory of its own.
/// </summary>
internal sealed class ReportingSentence(WordList words, QuoteSpan[] quotes)
{
    /// <summary>No search goes further than so many items, so that the longest sentence costs linear time.</summary>
    public const int Reach = 80;

    private int[] _items = new int[64];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The words of the article.</summary>
    public WordList Words { get; } = words;

    /// <summary>Empties the sentence.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a word of the reporter's.</summary>
    public void AddWord(int word) => Add(word);

    /// <summary>Adds a quote.</summary>
    public void AddQuote(int quote) => Add(~quote);

    /// <summary>Whether the item is a quote.</summary>
    public bool IsQuote(int item) => _items[item] < 0;

    /// <summary>The number of the quote at an item.</summary>
    public int QuoteAt(int item) => ~_items[item];

    /// <summary>The span of the quote at an item.</summary>
    public ref readonly QuoteSpan SpanAt(int item) => ref quotes[~_items[item]];

    /// <summary>The number of the word at an item; the opening mark's for a quote.</summary>
    public int WordAt(int item) => _items[item] >= 0 ? _items[item] : quotes[~_items[item]].OpenWord;

    /// <summary>Number just past the last word at an item.</summary>
    public int EndWordAt(int item) => _items[item] >= 0 ? _items[item] + 1 : quotes[~_items[item]].AfterWord;

    /// <summary>What the item means; nothing for a quote, and for items beyond the sentence.</summary>
    public SpeechTerm Term(int item) =>
        (uint)item < (uint)Count && _items[item] >= 0 ? Words[_items[item]].Speech : SpeechTerm.None;

    /// <summary>Whether the item means any of <paramref name="terms"/>.</summary>
    public bool Is(int item, SpeechTerm terms) => (Term(item) & terms) != 0;

    /// <summary>The item's punctuation mark; NUL where it is something else.</summary>
    public char Mark(int item) =>
        (uint)item < (uint)Count && _items[item] >= 0
            && Words[_items[item]].Kind == WordKind.Mark ? Words.Text[Words[_items[item]].Start] : '\0';

    /// <summary>Whether the item is a word of letters, written with a capital.</summary>
    public bool IsCapitalised(int item) =>
        (uint)item < (uint)Count && _items[item] >= 0 && Words[_items[item]].Is(WordTraits.Capitalised);

    /// <summary>Whether the item is a word of letters.</summary>
    public bool IsLetters(int item) => (uint)item < (uint)Count && _items[item] >= 0 && Words[_items[item]].Kind == WordKind.Letters;

    /// <summary>Whether the item is a number.</summary>
    public bool IsDigits(int item) => (uint)item < (uint)Count && _items[item] >= 0 && Words[_items[item]].Kind == WordKind.Digits;

    /// <summary>Whether the item is a possessive "’s".</summary>
    public bool IsClitic(int item) => (uint)item < (uint)Count && _items[item] >= 0 && Words[_items[item]].Kind == WordKind.Clitic;

    /// <summary>Whether the item is the word <paramref name="lower"/>, in any letter case.</summary>
    public bool IsWord(int item, string lower) => (uint)item < (uint)Count && _items[item] >= 0 && Words.IsWord(_items[item], lower);

    /// <summary>Whether the item is a lower-case word that ends in <paramref name="ending"/>.</summary>
    public bool EndsIn(int item, string ending) => !IsCapitalised(item) && EndsInAnyCase(item, ending);

    /// <summary>Whether the item is a word that ends in <paramref name="ending"/>.</summary>
    public bool EndsInAnyCase(int item, string ending)
    {
        if (!IsLetters(item))
        {
            return false;
        }

        ref readonly var word = ref Words[_items[item]];
        var start = word.End - ending.Length;
        if (start <= word.Start)
        {
            return false;
        }

        for (var i = 0; i < ending.Length; i++)
        {
            if (Words.Text[start + i] != ending[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(int item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }
}
