using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Finds the attribution of a quote in the sentence that contains it.</summary>
internal static class AttributionReader
{
    /// <summary>The maximum distance, in words, at which a cue before a quote takes precedence over one after it.</summary>
    private const int MaxWordsToQuote = 3;

    /// <summary>Reads the attribution of the quote at an item.</summary>
    public static AttributionSpan Read(ReportingSentence s, int quote)
    {
        var opens = Grammar.OpensSentence(s, quote);
        var canPrecede = Grammar.CanPrecedeAttribution(s, quote);
        if (!opens && CueNoun.ReadAfter(s, quote) is { Exists: true } byNoun)
        {
            return byNoun;
        }

        if (!opens && (WorkTitle.Matches(s, quote) || IsSoCalled(s, quote)))
        {
            return AttributionSpan.None;
        }

        var isLedIn = !opens && HasLeadIn(s, quote) && !(canPrecede && IsAttributedRightAfter(s, quote));
        if (isLedIn)
        {
            if (s.Mark(quote - 1) == '\0' && !s.HasAny(quote - 1, SpeechTerm.Speech))
            {
                // The FBI found “nothing,” said its director: the director is the source of the whole sentence.
                var atEnd = AttributionAfter.ReadAtEnd(s, quote);
                if (atEnd.Exists)
                {
                    return atEnd;
                }
            }

            var lead = AttributionBefore.Read(s, quote);
            if (lead.Exists)
            {
                return lead;
            }
        }

        if (opens || canPrecede)
        {
            var after = AttributionAfter.Read(s, quote);
            if (after.Exists && !opens && s.HasAny(0, SpeechTerm.Subordinator) && !EndsClause(s.Words, after.CueEnd))
            {
                // While X called it “over”, Y said …
                var own = AttributionBefore.Read(s, quote);
                after = own.Exists && own.CueEnd >= s.WordAt(quote) - MaxWordsToQuote ? own : after;
            }

            if (after.Exists)
            {
                return after;
            }
        }

        var end = AttributionAfter.ReadAtEnd(s, quote);
        if (end.Exists || opens)
        {
            return end;
        }

        end = ReadAsClause(s, quote);
        return end.Exists || isLedIn ? end : AttributionBefore.Read(s, quote);
    }

    /// <summary>Whether "so-called" precedes the quote, whose words nobody in particular said.</summary>
    private static bool IsSoCalled(ReportingSentence s, int quote) =>
        s.IsWord(quote - 1, "called") && (s.IsWord(quote - 2, "so") || (s.Mark(quote - 2) == '-' && s.IsWord(quote - 3, "so")));

    /// <summary>Whether only punctuation, a time or a place follows a cue, so that it reports nothing more.</summary>
    private static bool EndsClause(WordList words, int word) =>
        word >= words.Count || words[word].Kind == WordKind.Mark || words[word].Speech.HasAny(SpeechTerm.Time | SpeechTerm.Preposition);

    /// <summary>Reads the attribution of a sentence that need not contain a quote: "Clinton said she had made progress."</summary>
    public static AttributionSpan ReadWithoutQuote(ReportingSentence s)
    {
        var limit = Math.Min(s.Count, ReportingSentence.MaxDistance);
        for (var i = 1; i < limit; i++)
        {
            if (s.HasAny(i, SpeechTerm.WithParticle)
                || !Grammar.IsFiniteSpeech(s, i) && !(s.HasAny(i, SpeechTerm.Judgment) && s.HasAny(i, SpeechTerm.Past) && CueReader.IsCue(s, i)))
            {
                continue;
            }

            var source = CueReader.FindSource(s, i, s.Count);
            if (source.Exists && !s.HasAny(source.Start, SpeechTerm.Relative))
            {
                return AttributionSpan.Create(s, source, i);
            }
        }

        return AttributionSpan.None;
    }

    /// <summary>Whether an attribution right after a quote takes precedence over a colon before it: X spoke up: "…," he said.</summary>
    private static bool IsAttributedRightAfter(ReportingSentence s, int quote) =>
        s.Mark(quote - 1) == ':' && !s.HasAny(quote - 2, SpeechTerm.Speech) && Grammar.OpensPhrase(s, quote + 1)
        && CueVerb.Find(s, quote + 1) is var verb and > 0 && Grammar.CanEndAttribution(s, verb + 1);

    /// <summary>Whether the words right before the quote introduce it: a colon, a cue, or a cue and a comma.</summary>
    private static bool HasLeadIn(ReportingSentence s, int quote)
    {
        var i = quote - 1;
        if (s.Mark(i) is ':')
        {
            return true;
        }

        if (s.Mark(i) is ',')
        {
            i--;
        }

        return s.HasAny(i, SpeechTerm.Speech | SpeechTerm.Judgment) && !Grammar.IsNoun(s, i);
    }

    /// <summary>Reads an attribution with "as" at the start of the sentence: As X put it, Y does “…”.</summary>
    private static AttributionSpan ReadAsClause(ReportingSentence s, int quote)
    {
        if (!s.IsWord(0, "as") || !Grammar.OpensPhrase(s, 1))
        {
            return AttributionSpan.None;
        }

        var verb = CueVerb.Find(s, 1);
        return verb > 0 && verb < quote && (s.Mark(verb + 1) == ',' || (s.HasAny(verb, SpeechTerm.WithParticle) && s.Mark(verb + 2) == ','))
            ? AttributionSpan.Create(s, SubjectReader.FindBefore(s, verb), verb)
            : AttributionSpan.None;
    }
}
