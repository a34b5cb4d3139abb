using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Reads an attribution whose cue is a noun: Khan's claim that "…"; her promise to "…"; the contention of Khan that "…"; Khan's "…" remark.</summary>
internal static class CueNoun
{
    /// <summary>The maximum number of adjectives before the noun: "Trump's recent evidence-free assertion".</summary>
    private const int MaxAdjectives = 5;

    /// <summary>The maximum distance from the noun to "that": "her statement on Wednesday that".</summary>
    private const int MaxItemsToThat = 6;

    /// <summary>The maximum distance from the noun to a quote after "to", "for" or "of".</summary>
    private const int MaxItemsToQuote = 10;

    /// <summary>Reads the attribution by the noun at <paramref name="noun"/> before a quote.</summary>
    public static AttributionSpan Read(ReportingSentence s, int noun, int quote)
    {
        if (!s.HasAny(noun, SpeechTerm.CueNoun) || s.IsCapitalized(noun) || !Introduces(s, noun, quote))
        {
            return AttributionSpan.None;
        }

        var source = FindPossessor(s, noun - 1);
        if (!source.Exists && s.IsWord(noun + 1, "of") && s.IsCapitalized(noun + 2))
        {
            source = NounPhrase.From(s, noun + 2);
        }

        return AttributionSpan.Create(s, source, noun);
    }

    /// <summary>Reads the attribution by a noun right after the quote: Romney's "47 percent" comment.</summary>
    public static AttributionSpan ReadAfter(ReportingSentence s, int quote) =>
        s.HasAny(quote + 1, SpeechTerm.CueNoun) && !s.IsCapitalized(quote + 1)
            ? AttributionSpan.Create(s, FindPossessor(s, quote - 1), quote + 1)
            : AttributionSpan.None;

    /// <summary>Whether the words after the noun lead to the quote: "that", "was that", "to", "of", "for", a colon, or nothing.</summary>
    private static bool Introduces(ReportingSentence s, int noun, int quote)
    {
        var next = noun + 1;
        if (next == quote || (s.Mark(quote - 1) == ':' && quote - noun <= MaxItemsToQuote))
        {
            return true;
        }

        if ((s.IsWord(next, "to") || s.IsWord(next, "for")) && quote - noun <= MaxItemsToQuote)
        {
            return true;
        }

        for (var i = next; i < quote && i < next + MaxItemsToThat && s.Mark(i) == '\0' && !s.IsQuote(i); i++)
        {
            if (s.IsWord(i, "that"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name or pronoun in the possessive before a noun and its adjectives; no phrase if there is none.</summary>
    private static Phrase FindPossessor(ReportingSentence s, int last)
    {
        for (var i = last; i >= 0 && i > last - MaxAdjectives && !s.IsQuote(i) && s.Mark(i) is '\0' or '-' or '\'' or '’'; i--)
        {
            if (s.HasAny(i, SpeechTerm.Masculine | SpeechTerm.Feminine | SpeechTerm.Determiner) && (s.IsWord(i, "his") || s.IsWord(i, "her") || s.IsWord(i, "their")))
            {
                // "said in his statement": the verb is the cue.
                return s.HasAny(i - 1, SpeechTerm.Preposition) && IsReported(s, i - 1) ? Phrase.None : new Phrase(i, i + 1);
            }

            if (Grammar.IsGenitive(s, i) || s.Mark(i) is '\'' or '’')
            {
                var start = NounPhrase.FindStart(s, i - 1, Math.Max(0, i - ReportingSentence.MaxDistance / 4));
                return start >= 0 ? new Phrase(start, i) : Phrase.None;
            }

            if (s.HasAny(i, SpeechTerm.Determiner | SpeechTerm.Preposition | SpeechTerm.Auxiliary | SpeechTerm.Pronoun))
            {
                break;
            }
        }

        return Phrase.None;
    }

    /// <summary>Whether a verb of speech precedes the preposition: "said in", "wrote on Monday in".</summary>
    private static bool IsReported(ReportingSentence s, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i > preposition - MaxAdjectives && s.Mark(i) == '\0' && !s.IsQuote(i); i--)
        {
            if (s.HasAny(i, SpeechTerm.Speech) && CueReader.IsCue(s, i))
            {
                return true;
            }
        }

        return false;
    }
}
