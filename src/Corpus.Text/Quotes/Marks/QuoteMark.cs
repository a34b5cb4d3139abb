using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Marks;

/// <summary>The families of quotation marks. A mark closes what one of its own family opened.</summary>
internal enum MarkFamily : byte
{
    None,

    /// <summary><c>“ ”</c>, <c>" "</c>, <c>`` ''</c>: writers mix them.</summary>
    Double,

    /// <summary><c>‘ ’</c>, <c>' '</c>, <c>` '</c>.</summary>
    Single,

    /// <summary><c>« »</c>.</summary>
    Guillemet,
}

/// <summary>A quotation mark of one or two words (<c>''</c> is two), and what it can do where it stands.</summary>
internal readonly struct QuoteMark(MarkFamily family, int words, bool opens, bool closes)
{
    public readonly MarkFamily Family = family;

    /// <summary>Number of words: 2 for <c>``</c> and <c>''</c>.</summary>
    public readonly int Words = words;

    /// <summary>Whether it can open a quote here.</summary>
    public readonly bool Opens = opens;

    /// <summary>Whether it can close a quote here.</summary>
    public readonly bool Closes = closes;

    /// <summary>Whether a character may be part of a quotation mark.</summary>
    public static bool MayBe(char c) => c < 128 ? c is '"' or '\'' or '`' : c is '“' or '”' or '‘' or '’' or '«' or '»' or '„' or '‟';

    /// <summary>The mark at a word of its paragraph, which runs from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public static QuoteMark At(WordList words, int index, int first, int end)
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

        // Two single marks that touch are a double one: `` '' ‘‘ ’’. Of three at the end of a quote, the first closes what is nested.
        if (family == MarkFamily.Single && Touches(words, index, end) && !(tightBefore && Touches(words, index + 1, end)))
        {
            family = MarkFamily.Double;
            length = 2;
        }

        var next = index + length;
        var tightAfter = next < end && !words[next].Is(WordTraits.SpaceBefore);
        switch (c)
        {
            case '“' or '‘' or '„' or '‟' or '`':
                // Typed the wrong way round, a mark still shows by its spaces what it is.
                var wrong = tightBefore && !tightAfter && IsWordOrStop(words, index - 1);
                return new QuoteMark(family, length, !wrong, wrong);

            case '”' or '’' when !tightBefore && (tightAfter || (index == first && c == '”')):
                return new QuoteMark(family, length, family != MarkFamily.Single, family != MarkFamily.Single);

            case '«':
                return new QuoteMark(family, length, true, false);

            case '”' or '’' or '»':
                return new QuoteMark(family, length, false, true);
        }

        if (!tightBefore)
        {
            // Spaced on both sides, it is either. Before a comma or full stop, it opens nothing.
            return new QuoteMark(family, length, !tightAfter || !IsStop(words, next, end), !tightAfter || IsStop(words, next, end));
        }

        if (!tightAfter)
        {
            return new QuoteMark(family, length, false, true);
        }

        // Tight on both sides: "(“We", "said—“We", "said,“We", "“gang”-style", "“No”).".
        var before = text[word.Start - 1];
        var after = words[next].Kind != WordKind.Mark || text[words[next].Start] is '[' or '(' or '$' or '#' or '@' or '…';
        var opening = before is '(' or '[' or '{' or '-' or '–' or '—' or '―' or '/' or ':' or '=' or '>' || (MayBe(before) && after);
        return new QuoteMark(family, length, after
            && !(family == MarkFamily.Single && words[index - 1].Kind != WordKind.Mark), !(opening && after));
    }

    /// <summary>Whether a word is punctuation that ends something: "," and ")", but not "...".</summary>
    private static bool IsStop(WordList words, int index, int end) =>
        words[index].Kind == WordKind.Mark
        && (words.Text[words[index].Start] is ',' or ';' or ':' or ')' or ']' or '}' or '!' or '?'
            || (words.IsMark(index, '.') && !(index + 1 < end && words.IsMark(index + 1, '.'))));

    /// <summary>Whether the same mark follows without a space.</summary>
    private static bool Touches(WordList words, int index, int end) =>
        index + 1 < end && words[index + 1].Start == words[index].End && words[index + 1].Kind == WordKind.Mark
        && words.Text[words[index].End] == words.Text[words[index].Start];

    private static bool IsWordOrStop(WordList words, int index) =>
        words[index].Kind != WordKind.Mark || words.Text[words[index].Start] is '.' or ',' or '!' or '?' or '…' or ')' or ']';
}
