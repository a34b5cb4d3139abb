using Corpus.Text.Quotes.Attributions;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>Classifies a quote as direct speech or as a fragment.</summary>
internal static class QuoteKindClassifier
{
    /// <summary>The maximum number of words to count.</summary>
    private const int MaxCounted = 50;

    /// <summary>The minimum number of words in a clause.</summary>
    private const int MinClauseWords = 3;

    /// <summary>The minimum number of words in a quote that can be direct speech even without a capital or a verb.</summary>
    private const int MinLongQuoteWords = 8;

    /// <summary>Classifies the quote at an item of its sentence.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="item">The quote's item.</param>
    /// <param name="attribution">The quote's attribution.</param>
    /// <param name="continues">Whether the quote continues the direct speech before it.</param>
    public static QuoteKind Classify(ReportingSentence s, int item, in AttributionSpan attribution, bool continues)
    {
        ref readonly var span = ref s.SpanAt(item);
        var words = s.Words;
        var count = 0;
        var verb = false;
        for (var i = span.FirstWord; i < span.EndWord && count < MaxCounted; i++)
        {
            if (words[i].Kind is WordKind.Letters or WordKind.Digits)
            {
                count++;
                verb |= words[i].Speech.HasAny(SpeechTerm.Auxiliary | SpeechTerm.Verb | SpeechTerm.Pronoun | SpeechTerm.Speech);
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

        var capital = words[first].Is(WordTraits.Capitalized) || words[first].Kind == WordKind.Digits
            || words[span.FirstWord].Kind == WordKind.Mark;
        var last = words.Text[Math.Max(span.Start, span.End - 1)];
        var stops = last is '.' or '!' or '?' or '…';
        var ends = stops || last is ',' or '—' or '–';
        if (Grammar.OpensSentence(s, item))
        {
            if (attribution.Exists || continues)
            {
                return capital && (count >= MinClauseWords || ends) || count >= MinLongQuoteWords ? QuoteKind.Direct : QuoteKind.Fragment;
            }

            return capital && ((ends && count >= MinClauseWords && (verb || count >= MinLongQuoteWords)) || (stops && verb && count > 1))
                ? QuoteKind.Direct
                : QuoteKind.Fragment;
        }

        if (!attribution.Exists)
        {
            // A whole sentence is speech, even if nothing says whose.
            return capital && stops && verb && count > MinClauseWords && !WorkTitle.IsTitleCase(words, span) ? QuoteKind.Direct : QuoteKind.Fragment;
        }

        // After a colon, a comma, "that" or the cue, or before the cue.
        var introduced = s.Mark(item - 1) is ':' or ',' or '(' or '—' or '–' || s.IsWord(item - 1, "that") || attribution.CueEnd == s.WordAt(item);
        if (introduced && (((capital || continues) && (count >= MinClauseWords || ends)) || (verb && IsClause(words, first, span.EndWord))))
        {
            return QuoteKind.Direct;
        }

        return capital && verb && ends && count >= MinLongQuoteWords ? QuoteKind.Direct : QuoteKind.Fragment;
    }

    /// <summary>Whether the quoted words begin with a subject and its verb: "we will win".</summary>
    private static bool IsClause(WordList words, int first, int end)
    {
        var term = words[first].Speech;
        if (!term.HasAny(SpeechTerm.Pronoun | SpeechTerm.Determiner))
        {
            return false;
        }

        var limit = Math.Min(end, first + (term.HasAny(SpeechTerm.Pronoun) ? 4 : 6));
        for (var i = first + 1; i < limit; i++)
        {
            if (words[i].Kind == WordKind.Clitic || words[i].Speech.HasAny(SpeechTerm.Auxiliary | SpeechTerm.Verb))
            {
                return end - first >= MinClauseWords;
            }
        }

        return false;
    }
}
