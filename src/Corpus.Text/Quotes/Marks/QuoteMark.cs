using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Marks;

/// <summary>The families of quotation marks. A mark closes only a quote that a mark of the same family opened.</summary>
internal enum MarkFamily : byte
{
    None,

    /// <summary><c>“ ”</c>, <c>" "</c> and <c>`` ''</c>: one family, because writers mix them.</summary>
    Double,

    /// <summary><c>‘ ’</c>, <c>' '</c> and <c>` '</c>.</summary>
    Single,

    /// <summary><c>« »</c>.</summary>
    Guillemet,
}

/// <summary>A quotation mark of one or two words (<c>''</c> is two), and whether it can open or close a quote in its position.</summary>
internal readonly struct QuoteMark(MarkFamily family, int wordCount, bool opens, bool closes)
{
    public readonly MarkFamily Family = family;

    /// <summary>Number of words: 2 for <c>``</c> and <c>''</c>.</summary>
    public readonly int WordCount = wordCount;

    /// <summary>Whether it can open a quote.</summary>
    public readonly bool Opens = opens;

    /// <summary>Whether it can close a quote.</summary>
    public readonly bool Closes = closes;

    /// <summary>Whether the character can be a quotation mark or part of one.</summary>
    public static bool IsMarkCharacter(char c) => c < 128 ? c is '"' or '\'' or '`' : c is '“' or '”' or '‘' or '’' or '«' or '»' or '„' or '‟';

    /// <summary>Reads the mark at <paramref name="index"/>, in the paragraph from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static QuoteMark Read(WordList words, int index, int first, int end)
    {
        var text = words.Text;
        ref readonly var word = ref words[index];
        var c = text[word.Start];
        var length = 1;
        var tightBefore = index > first && !word.Is(WordTraits.SpaceBefore);
        var family = c switch
        {
            '"' or '“' or '”' or '„' or '‟' => MarkFamily.Double,
            '«' or '»' => MarkFamily.Guillemet,
            '\'' or '‘' or '’' or '`' => MarkFamily.Single,
            _ => MarkFamily.None,
        };

        // Two adjacent single marks are a double one: `` '' ‘‘ ’’. Of three at the end of a quote, the first closes a nested quote.
        if (family == MarkFamily.Single && IsRepeated(words, index, end) && !(tightBefore && IsRepeated(words, index + 1, end)))
        {
            family = MarkFamily.Double;
            length = 2;
        }

        var next = index + length;
        var tightAfter = next < end && !words[next].Is(WordTraits.SpaceBefore);
        switch (c)
        {
            case '“' or '‘' or '„' or '‟' or '`':
                // An opening mark typed for a closing one is recognized by the spaces around it.
                var reversed = tightBefore && !tightAfter && IsWordOrStop(words, index - 1);
                return new QuoteMark(family, length, !reversed, reversed);

            case '”' or '’' when !tightBefore && (tightAfter || (index == first && c == '”')):
                return new QuoteMark(family, length, family != MarkFamily.Single, family != MarkFamily.Single);

            case '«':
                return new QuoteMark(family, length, true, false);

            case '”' or '’' or '»':
                return new QuoteMark(family, length, false, true);
        }

        if (!tightBefore)
        {
            // With a space on both sides, it may be either; before a comma or full stop, it can only close.
            return new QuoteMark(family, length, !tightAfter || !IsStop(words, next, end), !tightAfter || IsStop(words, next, end));
        }

        if (!tightAfter)
        {
            return new QuoteMark(family, length, false, true);
        }

        // No space on either side: "(“We", "said—“We", "said,“We", "“gang”-style", "“No”).".
        var before = text[word.Start - 1];
        var after = words[next].Kind != WordKind.Mark || text[words[next].Start] is '[' or '(' or '$' or '#' or '@' or '…';
        var opening = before is '(' or '[' or '{' or '-' or '–' or '—' or '―' or '/' or ':' or '=' or '>' || (IsMarkCharacter(before) && after);
        return new QuoteMark(family, length, after
            && !(family == MarkFamily.Single && words[index - 1].Kind != WordKind.Mark), !(opening && after));
    }

    /// <summary>Whether a word is punctuation that can follow a closing mark: "," and ")", but not "...".</summary>
    private static bool IsStop(WordList words, int index, int end) =>
        words[index].Kind == WordKind.Mark
        && (words.Text[words[index].Start] is ',' or ';' or ':' or ')' or ']' or '}' or '!' or '?'
            || (words.IsMark(index, '.') && !(index + 1 < end && words.IsMark(index + 1, '.'))));

    /// <summary>Whether the same mark follows without a space.</summary>
    private static bool IsRepeated(WordList words, int index, int end) =>
        index + 1 < end && words[index + 1].Start == words[index].End && words[index + 1].Kind == WordKind.Mark
        && words.Text[words[index].End] == words.Text[words[index].Start];

    private static bool IsWordOrStop(WordList words, int index) =>
        words[index].Kind != WordKind.Mark || words.Text[words[index].Start] is '.' or ',' or '!' or '?' or '…' or ')' or ']';
}
