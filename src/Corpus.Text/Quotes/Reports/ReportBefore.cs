using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Reads a report that goes before its quote: X said, "…"; X called it "…"; according to X, "…".</summary>
internal static class ReportBefore
{
    /// <summary>So many items may stand between "said" and its "that".</summary>
    private const int Gap = 14;

    /// <summary>So many items may stand between "said" and the "adding" of the same speaker.</summary>
    private const int Near = 8;

    /// <summary>So many reports may stand inside one another.</summary>
    private const int MostNested = 4;

    /// <summary>X said, "…"; X called it "…"; according to X, "…": the nearest cue before the quote that has a source.</summary>
    public static Report Read(ReportingSentence s, int quote)
    {
        var limit = Math.Max(0, quote - ReportingSentence.Reach);
        for (var i = quote - 1; i >= limit; i--)
        {
            if (s.IsQuote(i))
            {
                continue;
            }

            if (s.Mark(i) is ';')
            {
                break;
            }

            if (s.Is(i, SpeechTerm.According) && s.IsWord(i + 1, "to"))
            {
                return Report.Of(s, NounPhrase.From(s, i + 2), i, 2);
            }

            if (!CueReader.IsCue(s, i) && !ReportsClause(s, i, quote))
            {
                continue;
            }

            var source = CueReader.SourceOf(s, i, quote);
            var report = source.Exists ? Outermost(s, i, source, quote) : Report.None;
            if (report.Exists)
            {
                return report;
            }
        }

        return s.Mark(quote - 1) == ':' ? AtColon(s, quote - 1) : Report.None;
    }

    /// <summary>X: "…". Heading - X: "…". Khan was blunt: "…".</summary>
    private static Report AtColon(ReportingSentence s, int colon)
    {
        var start = colon;
        var limit = Math.Max(0, colon - ReportingSentence.Reach);
        while (start > limit && !Grammar.IsDash(s, start - 1))
        {
            start--;
        }

        if (Grammar.OpensPhrase(s, start) && NounPhrase.From(s, start) is var whole && whole.End == colon && IsName(s, whole))
        {
            return Report.Of(s, whole, colon);
        }

        var subject = ClauseSubject.Of(s, colon);
        for (var i = subject.End; subject.Exists && i < colon; i++)
        {
            if (Grammar.IsFinite(s, i))
            {
                return Report.Of(s, subject, colon);
            }
        }

        return Report.None;
    }

    /// <summary>Whether a phrase that opens a sentence does not end in a verb of no table: "Khan sagte".</summary>
    private static bool IsName(ReportingSentence s, Phrase phrase)
    {
        var last = phrase.End - 1;
        return !s.IsLetters(last) || s.IsCapitalised(last) || s.Term(last) != SpeechTerm.None
            || s.Is(phrase.Start, SpeechTerm.Determiner) || s.Mark(last - 1) != '\0';
    }

    /// <summary>"Trump groused to a crowd that CNN …": a verb of no table that a "that" follows.</summary>
    private static bool ReportsClause(ReportingSentence s, int verb, int quote)
    {
        if (!Grammar.MayReport(s, verb))
        {
            return false;
        }

        var limit = Math.Min(quote, verb + Near);
        for (var i = verb + 1; i < limit && s.Mark(i) == '\0' && !s.IsQuote(i); i++)
        {
            if (s.IsWord(i, "that"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// X said he believes "…": the words are X's. From a cue and its source outward, as long as that clause is what somebody said.
    /// </summary>
    private static Report Outermost(ReportingSentence s, int cue, Phrase source, int quote)
    {
        for (var depth = 0; depth < MostNested; depth++)
        {
            var outer = OuterCue(s, source);
            if (outer < 0 || outer >= cue)
            {
                return Report.Of(s, source, cue);
            }

            var said = CueReader.SourceOf(s, outer, quote);
            if (!said.Exists || said.Start >= outer)
            {
                return Report.Of(s, source, cue);
            }

            cue = outer;
            source = said;
        }

        return Report.Of(s, source, cue);
    }

    /// <summary>
    /// The verb of speech whose clause a source stands in: right before it, before its "that", or further off for a pronoun; -1 where
    /// there is none.
    /// </summary>
    private static int OuterCue(ReportingSentence s, Phrase source)
    {
        var outer = source.Start - 1;
        if (outer > 0 && s.Is(outer, SpeechTerm.Subordinator) && !s.IsWord(outer, "that")
            && (s.IsWord(outer - 1, "that") || IsSpeech(s, outer - 1)))
        {
            // "said that when X railed …"
            outer--;
        }

        if (IsSpeech(s, outer))
        {
            return outer;
        }

        if (s.Mark(outer) == ',' || !s.IsWord(outer, "that") && !s.Is(source.Start, SpeechTerm.Pronoun) && !s.IsWord(source.Start, "which"))
        {
            return -1;
        }

        // "he" stands close to the verb it depends on; a "that" or "which" may stand further off.
        var pronoun = s.Is(source.Start, SpeechTerm.Pronoun) && !s.IsWord(outer, "that");
        for (var limit = Math.Max(0, outer - Gap); outer >= limit; outer--)
        {
            if (IsSpeech(s, outer))
            {
                return outer;
            }

            if (s.IsQuote(outer) || Grammar.IsBreak(s, outer)
                || (s.Mark(outer) == ',' && (pronoun || (s.Is(outer + 1, SpeechTerm.Coordinator) && Grammar.OpensPhrase(s, outer + 2)))))
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsSpeech(ReportingSentence s, int item) => s.Is(item, SpeechTerm.Speech) && CueReader.IsCue(s, item);
}
