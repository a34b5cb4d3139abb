using Corpus.Text.Words;

namespace Corpus.Text.Dates;

/// <summary>Tells whether the words around a mention look ahead ("will meet on Sunday") or, as news does, back.</summary>
internal static class SentenceOutlook
{
    private const int ReachBefore = 16;
    private const int ReachAfter = 10;

    public static bool IsAhead(in DateWords words, int first, int end)
    {
        if (words.Term(first - 1) is { Kind: DateTermKind.Preposition, Value: 1 })
        {
            return true;
        }

        // The nearest verb before it decides; without one, the nearest behind.
        for (var i = first - 1; i >= first - ReachBefore && words.IsWithin(i) && !words.IsSentenceStart(i + 1); i--)
        {
            if (Tense(words, i) is { } ahead)
            {
                return ahead;
            }
        }

        for (var i = end; i < end + ReachAfter && words.IsWithin(i) && !words.IsSentenceStart(i); i++)
        {
            if (Tense(words, i) is { } ahead)
            {
                return ahead;
            }
        }

        return false;
    }

    private static bool? Tense(in DateWords words, int index)
    {
        var kind = words.Kind(index);
        if (kind is DateTermKind.Ahead or DateTermKind.Back)
        {
            return kind == DateTermKind.Ahead;
        }

        return words.IsLetters(index) && words.Word(index) is { Length: > 4, Entry: 0 } && words.EndsWith(index, "ed") ? false : null;
    }
}
