using Corpus.Text.Quotes.Marks;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Recognizes a signature after a quote: "…" — Imran Khan; "…" – John Roe, The Times; "…" [Jane Doe, The Sun].</summary>
internal static class Signature
{
    /// <summary>The maximum number of words in a signature.</summary>
    private const int MaxWords = 24;

    /// <summary>
    /// The index just past the signature that begins at <paramref name="at"/>, right after a quote; -1 if there is none. A signature ends with its line or
    /// paragraph, or with the bracket that it began with.
    /// </summary>
    public static int FindEnd(WordList words, int at, int endWord)
    {
        var first = SkipOpening(words, at, endWord);
        if (first < 0)
        {
            return -1;
        }

        var close = words.IsMark(at, '[') ? ']' : words.IsMark(at, '(') ? ')' : '\0';
        var capitals = 0;
        for (var i = first; i <= endWord && i < first + MaxWords; i++)
        {
            if (close != '\0' ? i < endWord && words.IsMark(i, close) : i == endWord || words.StartsLine(i))
            {
                // "(Reuters)" names the report, not the speaker.
                return capitals < (close == '\0' ? 1 : 2) ? -1 : close == '\0' ? i : i + 1;
            }

            if (i == endWord || (words[i].Kind == WordKind.Mark && IsNotInSignature(words.Text[words[i].Start]))
                || (!words[i].Is(WordTraits.Capitalized) && words[i].Speech.HasAny(SpeechTerm.Auxiliary | SpeechTerm.Verb | SpeechTerm.Speech)))
            {
                return -1;
            }

            capitals += words[i].Is(WordTraits.Capitalized) ? 1 : 0;
        }

        return -1;
    }

    /// <summary>Reads the attribution of a quote that a signature follows.</summary>
    public static AttributionSpan Read(ReportingSentence s, int quote)
    {
        var at = quote + 1;
        if (at >= s.Count || s.IsQuote(at))
        {
            return AttributionSpan.None;
        }

        var words = s.Words;
        var sentenceEnd = s.EndWordAt(s.Count - 1);
        var end = FindEnd(words, s.WordAt(at), sentenceEnd);
        if (end < 0)
        {
            return AttributionSpan.None;
        }

        var start = at + SkipOpening(words, s.WordAt(at), sentenceEnd) - s.WordAt(at);
        var limit = at + end - s.WordAt(at) - (words[end - 1].Kind == WordKind.Mark && words.Text[words[end - 1].Start] is ']' or ')' ? 1 : 0);
        var source = NounPhrase.From(s, start);
        return source.Exists ? new AttributionSpan(s.WordAt(start), s.EndWordAt(Math.Min(source.End, limit) - 1), 0, 0) : AttributionSpan.None;
    }

    /// <summary>The index of the first word after the dash or bracket; -1 if there is none, or no name follows.</summary>
    private static int SkipOpening(WordList words, int at, int endWord)
    {
        var i = at;
        while (i < endWord && i < at + 2 && words[i].Kind == WordKind.Mark && words.Text[words[i].Start] is '—' or '–' or '-' or '―' or '~')
        {
            i++;
        }

        if (i == at && i < endWord && (words.IsMark(i, '[') || words.IsMark(i, '(')))
        {
            i++;
        }

        return i > at && i < endWord && words[i].Is(WordTraits.Capitalized) && !words[i].Speech.HasAny(SpeechTerm.Pronoun | SpeechTerm.Subordinator) ? i : -1;
    }

    private static bool IsNotInSignature(char c) => (QuoteMark.IsMarkCharacter(c) && c is not ('’' or '\'')) || c is '?' or '!' or ';' or ':';
}
