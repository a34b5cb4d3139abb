using Corpus.Text.Vocabulary;

namespace Corpus.Text.Words;

/// <summary>Finds where sentences start, in one pass over the words of a paragraph.</summary>
internal static class Sentences
{
    /// <summary>Sets <see cref="WordTraits.SentenceStart"/> on the first word of each sentence.</summary>
    public static void Mark(string text, Word[] words, int first, int end)
    {
        if (first < end)
        {
            MarkStart(ref words[first]);
        }

        var closed = false;
        var content = first;
        for (var i = first; i < end; i++)
        {
            ref var word = ref words[i];
            if (closed && word.Is(WordTraits.SpaceBefore) && !(IsCloser(text, word) && (i + 1 == end || words[i + 1].Is(WordTraits.SpaceBefore))))
            {
                // Skip opening quotation marks and brackets. Continue where the last search ended, so that a run of marks is read once.
                content = Math.Max(content, i);
                while (content < end && words[content].Kind == WordKind.Mark)
                {
                    content++;
                }

                if (StartsSentence(text, words, i, content, first, end))
                {
                    MarkStart(ref word);
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

    private static void MarkStart(ref Word word) =>
        word = new Word(word.Start, word.Length, word.Kind, word.Traits | WordTraits.SentenceStart, word.Entry);

    private static bool IsCloser(string text, in Word word) =>
        word.Kind == WordKind.Mark && text[word.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    /// <summary>
    /// Whether the word at <paramref name="index"/>, which follows a full stop or other end mark, starts a sentence. <paramref name="content"/> is the first
    /// word from there on that is not a mark.
    /// </summary>
    private static bool StartsSentence(string text, Word[] words, int index, int content, int first, int end)
    {
        if (content == end)
        {
            return true;
        }

        ref readonly var next = ref words[content];
        var canStart = next.Kind != WordKind.Letters || next.Is(WordTraits.Capitalized);
        var previous = index - 1;
        while (previous > first && IsCloser(text, words[previous]))
        {
            previous--;
        }

        var previousIsDotted = words[previous].Kind == WordKind.Letters;
        if (!previousIsDotted && text[words[previous].Start] != '.')
        {
            return canStart || content > index;
        }

        if (!canStart)
        {
            return false;
        }

        var isAbbreviation = previousIsDotted
            || (previous > first && words[previous - 1] is { Kind: WordKind.Letters } before
                && (before.Length == 1 || SentenceWords.Abbreviations.Contains(text.Substring(before.Start, before.Length))));
        return !isAbbreviation || SentenceWords.Openers.Contains(text.Substring(next.Start, next.Length));
    }
}
