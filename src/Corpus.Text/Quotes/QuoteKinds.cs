using Corpus.Text.Quotes.Reports;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>Tells speech from a few quoted words.</summary>
internal static class QuoteKinds
{
    /// <summary>Fewer words than this make no clause.</summary>
    private const int Clause = 3;

    /// <summary>A quote of so many words within a sentence of the reporter's is a clause even without a capital.</summary>
    private const int LongQuote = 8;

    /// <summary>The kind of the quote at an item of its sentence.</summary>
    public static QuoteKind Of(ReportingSentence s, int item, in Report report, bool continues)
    {
        ref readonly var span = ref s.SpanAt(item);
        var words = s.Words;
        var count = 0;
        var verb = false;
        for (var i = span.FirstWord; i < span.EndWord && count < 50; i++)
        {
            if (words[i].Kind is WordKind.Letters or WordKind.Digits)
            {
                count++;
                verb |= words[i].Speech.IsAny(SpeechTerm.Auxiliary | SpeechTerm.Verb | SpeechTerm.Pronoun | SpeechTerm.Speech);
            }
            else if (words[i].Kind == WordKind.Clitic)
            {
                verb = true;
            }
        }

        var first = span.FirstWord;
        while (first < span.EndWord - 1 && words[first].Kind == WordKind.Mark)
        {
            first++;
        }

        var capital = words[first].Is(WordTraits.Capitalised) || words[first].Kind == WordKind.Digits
            || words[span.FirstWord].Kind == WordKind.Mark;
        var ends = words.Text[Math.Max(span.Start, span.End - 1)] is '.' or ',' or '!' or '?' or '…' or '—' or '–';
        if (ReportReader.OpensSentence(s, item))
        {
            if (report.Exists || continues)
            {
                return capital && (count >= Clause || ends) || count >= LongQuote ? QuoteKind.Direct : QuoteKind.Fragment;
            }

            return capital && ends && count >= Clause && (verb || count >= LongQuote) ? QuoteKind.Direct : QuoteKind.Fragment;
        }

        if (!report.Exists)
        {
            return QuoteKind.Fragment;
        }

        // After a colon, a comma, "that" or the cue itself, or split by it.
        var led = s.Mark(item - 1) is ':' or ',' or '(' or '—' or '–' || s.IsWord(item - 1, "that") || report.CueEnd == s.WordAt(item);
        if (led && (((capital || continues) && (count >= Clause || ends)) || (verb && IsClause(words, first, span.EndWord))))
        {
            return QuoteKind.Direct;
        }

        return capital && verb && ends && count >= LongQuote ? QuoteKind.Direct : QuoteKind.Fragment;
    }

    /// <summary>Whether quoted words begin with a subject and go on with its verb: "we will win".</summary>
    private static bool IsClause(WordList words, int first, int end)
    {
        var term = words[first].Speech;
        if (!term.IsAny(SpeechTerm.Pronoun | SpeechTerm.Determiner))
        {
            return false;
        }

        var limit = Math.Min(end, first + (term.IsAny(SpeechTerm.Pronoun) ? 4 : 6));
        for (var i = first + 1; i < limit; i++)
        {
            if (words[i].Kind == WordKind.Clitic || words[i].Speech.IsAny(SpeechTerm.Auxiliary | SpeechTerm.Verb))
            {
                return end - first >= Clause;
            }
        }

        return false;
    }
}
