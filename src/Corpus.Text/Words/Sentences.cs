using Corpus.Text.Vocabulary;

namespace Corpus.Text.Words;

/// <summary>Finds where sentences begin, in one pass over the words of a paragraph.</summary>
internal static class Sentences
{
    /// <summary>Gives the first word of each sentence its <see cref="WordTraits.SentenceStart"/>.</summary>
    public static void Mark(string text, Word[] words, int first, int end)
    {
        var starts = true;
        var closed = false;
        for (var i = first; i < end; i++)
        {
            ref var word = ref words[i];
            if (starts)
            {
                Start(ref word);
                starts = false;
                closed = false;
            }
            else if (closed && word.Is(WordTraits.SpaceBefore) && !(IsCloser(text, word) && (i + 1 == end || words[i + 1].Is(WordTraits.SpaceBefore))))
            {
                if (Begins(text, words, i, first, end))
                {
                    Start(ref word);
                }

                closed = false;
            }

            if (word.Kind == WordKind.Mark)
            {
                closed = text[word.Start] is '.' or '!' or '?' or '…' || (closed && IsCloser(text, word));
            }
            else
            {
                closed = word.Kind == WordKind.Letters && text[word.End - 1] == '.';
            }
        }
    }

    private static void Start(ref Word word) =>
        word = new Word(word.Start, word.Length, word.Kind, word.Traits | WordTraits.SentenceStart, word.Entry);

    private static bool IsCloser(string text, in Word word) =>
        word.Kind == WordKind.Mark && text[word.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    /// <summary>Whether the word at <paramref name="index"/>, which follows an end mark, begins a sentence.</summary>
    private static bool Begins(string text, Word[] words, int index, int first, int end)
    {
        // The word itself, or the one after opening quotation marks and brackets.
        var opener = index;
        while (opener < end && words[opener].Kind == WordKind.Mark)
        {
            opener++;
        }

        if (opener == end)
        {
            return true;
        }

        ref readonly var next = ref words[opener];
        var capital = next.Kind != WordKind.Letters || next.Is(WordTraits.Capitalised);
        var previous = index - 1;
        while (previous > first && IsCloser(text, words[previous]))
        {
            previous--;
        }

        var dotted = words[previous].Kind == WordKind.Letters;
        if (!dotted && text[words[previous].Start] != '.')
        {
            return capital || opener > index;
        }

        if (!capital)
        {
            return false;
        }

        var abbreviated = dotted
            || (previous > first && words[previous - 1] is { Kind: WordKind.Letters } before
                && (before.Length == 1 || SentenceWords.Abbreviations.Contains(text.Substring(before.Start, before.Length))));
        return !abbreviated || SentenceWords.Openers.Contains(text.Substring(next.Start, next.Length));
    }
}
