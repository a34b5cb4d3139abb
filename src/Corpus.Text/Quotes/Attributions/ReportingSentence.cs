using Corpus.Text.Quotes.Marks;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>
/// A sentence in the reporter's words: each word and each quote is one item. One instance is reused for all sentences of an article, to avoid allocations.
/// </summary>
internal sealed class ReportingSentence(WordList words, QuoteSpan[] quotes)
{
    /// <summary>The maximum number of items that a search covers. The limit keeps the time linear in the length of a sentence.</summary>
    public const int MaxDistance = 80;

    private int[] _items = new int[64];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The words of the article.</summary>
    public WordList Words { get; } = words;

    /// <summary>Empties the sentence.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a word outside quotes, by its index.</summary>
    public void AddWord(int word) => Add(word);

    /// <summary>Adds a quote, by its index.</summary>
    public void AddQuote(int quote) => Add(~quote);

    /// <summary>Whether the item is a quote.</summary>
    public bool IsQuote(int item) => _items[item] < 0;

    /// <summary>The index of the quote at an item.</summary>
    public int QuoteAt(int item) => ~_items[item];

    /// <summary>The span of the quote at an item.</summary>
    public ref readonly QuoteSpan SpanAt(int item) => ref quotes[~_items[item]];

    /// <summary>The index of the word at an item; for a quote, that of its opening mark.</summary>
    public int WordAt(int item) => _items[item] >= 0 ? _items[item] : quotes[~_items[item]].OpenWord;

    /// <summary>The index just past the last word at an item; for a quote, just past its closing mark.</summary>
    public int EndWordAt(int item) => _items[item] >= 0 ? _items[item] + 1 : quotes[~_items[item]].AfterWord;

    /// <summary>The terms of the item; none for a quote or an index outside the sentence.</summary>
    public SpeechTerm Term(int item)
    {
        var term = ListedTerm(item);
        return (term & NameWord.Lost) != 0 && IsCapitalized(item) && NameWord.Matches(this, item, term) ? term & ~NameWord.Lost : term;
    }

    /// <summary>The terms of the item in the word lists, even if it is a name here: "Will", "May". None for a quote or an index outside the sentence.</summary>
    public SpeechTerm ListedTerm(int item) => (uint)item < (uint)Count && _items[item] >= 0 ? Words[_items[item]].Speech : SpeechTerm.None;

    /// <summary>Whether the item has any of <paramref name="terms"/>.</summary>
    public bool HasAny(int item, SpeechTerm terms) => (Term(item) & terms) != 0;

    /// <summary>The item's punctuation mark; NUL if the item is something else.</summary>
    public char Mark(int item) =>
        (uint)item < (uint)Count && _items[item] >= 0
            && Words[_items[item]].Kind == WordKind.Mark ? Words.Text[Words[_items[item]].Start] : '\0';

    /// <summary>Whether the item is a word that begins with a capital.</summary>
    public bool IsCapitalized(int item) =>
        (uint)item < (uint)Count && _items[item] >= 0 && Words[_items[item]].Is(WordTraits.Capitalized);

    /// <summary>Whether the item is a word of letters.</summary>
    public bool IsLetters(int item) => (uint)item < (uint)Count && _items[item] >= 0 && Words[_items[item]].Kind == WordKind.Letters;

    /// <summary>Whether the item is a number.</summary>
    public bool IsDigits(int item) => (uint)item < (uint)Count && _items[item] >= 0 && Words[_items[item]].Kind == WordKind.Digits;

    /// <summary>Whether the item is a clitic: "’s", "’re".</summary>
    public bool IsClitic(int item) => (uint)item < (uint)Count && _items[item] >= 0 && Words[_items[item]].Kind == WordKind.Clitic;

    /// <summary>Whether the item is the word <paramref name="lower"/>, in any letter case.</summary>
    public bool IsWord(int item, string lower) => (uint)item < (uint)Count && _items[item] >= 0 && Words.IsWord(_items[item], lower);

    /// <summary>Whether the item is a word without a capital that ends in <paramref name="ending"/>.</summary>
    public bool IsLowerCaseWithEnding(int item, string ending) => !IsCapitalized(item) && EndsWith(item, ending);

    /// <summary>Whether the item is a word, with or without a capital, that ends in <paramref name="ending"/>.</summary>
    public bool EndsWith(int item, string ending)
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
