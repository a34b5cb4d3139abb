using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Finds who said a quote in the sentence of the reporter’s that holds it.</summary>
internal static class ReportReader
{
    /// <summary>A cue with no more words between it and a quote than this is the quote's own.</summary>
    private const int Close = 3;

    /// <summary>The report of the quote at an item.</summary>
    public static Report Read(ReportingSentence s, int quote)
    {
        var opens = OpensSentence(s, quote);
        var paused = IsPaused(s, quote);
        if (!opens && WorkTitle.Is(s, quote))
        {
            return Report.None;
        }

        var end = Report.None;
        if (!opens && LeadsIn(s, quote) && !(paused && IsSaidAfter(s, quote)))
        {
            if (s.Mark(quote - 1) == '\0' && !s.Is(quote - 1, SpeechTerm.Speech))
            {
                // The FBI found “nothing,” said its director: the whole is his.
                end = ReportAfter.AtEnd(s, quote);
                if (end.Exists)
                {
                    return end;
                }
            }

            var lead = ReportBefore.Read(s, quote);
            if (lead.Exists)
            {
                return lead;
            }
        }

        if (opens || paused)
        {
            var after = ReportAfter.Read(s, quote);
            if (after.Exists && !opens && s.Is(0, SpeechTerm.Subordinator) && !EndsAt(s.Words, after.CueEnd))
            {
                // While X called it “over”, Y said …
                var own = ReportBefore.Read(s, quote);
                after = own.Exists && own.CueEnd >= s.WordAt(quote) - Close ? own : after;
            }

            if (after.Exists)
            {
                return after;
            }
        }

        end = ReportAfter.AtEnd(s, quote);
        if (end.Exists || opens)
        {
            return end;
        }

        end = AsPut(s, quote);
        return end.Exists ? end : ReportBefore.Read(s, quote);
    }

    /// <summary>Whether nothing that is reported follows a cue: a full stop, a time, a place.</summary>
    private static bool EndsAt(WordList words, int word) =>
        word >= words.Count || words[word].Kind == WordKind.Mark || words[word].Speech.IsAny(SpeechTerm.Time | SpeechTerm.Preposition);

    /// <summary>What a sentence without a quote reports: "Clinton said she had made progress."</summary>
    public static Report OfSentence(ReportingSentence s)
    {
        var limit = Math.Min(s.Count, ReportingSentence.Reach);
        for (var i = 1; i < limit; i++)
        {
            if (s.Is(i, SpeechTerm.WithParticle)
                || !Grammar.IsFiniteSpeech(s, i) && !(s.Is(i, SpeechTerm.Judgement) && s.Is(i, SpeechTerm.Past) && CueReader.IsCue(s, i)))
            {
                continue;
            }

            var source = CueReader.SourceOf(s, i, s.Count);
            if (source.Exists && !s.Is(source.Start, SpeechTerm.Relative))
            {
                return Report.Of(s, source, i);
            }
        }

        return Report.None;
    }

    /// <summary>Whether no word of the reporter's stands before the quote in its sentence.</summary>
    public static bool OpensSentence(ReportingSentence s, int quote)
    {
        for (var i = quote - 1; i >= 0; i--)
        {
            if (s.IsQuote(i) || (s.Mark(i) == '\0' && !s.Is(i, SpeechTerm.Coordinator)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the quote ends in a comma or an end mark, or a comma follows, so that who said it may come after.</summary>
    public static bool IsPaused(ReportingSentence s, int quote)
    {
        ref readonly var span = ref s.SpanAt(quote);
        var last = s.Words.Text[Math.Max(span.Start, span.End - 1)];
        return last is ',' or '?' or '!' or '—' or '-' or '…' or '–' or '’' or '\'' || s.Mark(quote + 1) is ',' or '—' or '–';
    }

    /// <summary>X spoke up: "…," he said. Who said it, right after a quote, outdoes a colon before it.</summary>
    private static bool IsSaidAfter(ReportingSentence s, int quote) =>
        s.Mark(quote - 1) == ':' && !s.Is(quote - 2, SpeechTerm.Speech) && Grammar.OpensPhrase(s, quote + 1)
        && ReportAfter.VerbOf(s, quote + 1) is var verb and > 0 && ReportAfter.Ends(s, verb + 1);

    /// <summary>Whether the words right before the quote lead in to it: a cue, or a colon or comma after one.</summary>
    private static bool LeadsIn(ReportingSentence s, int quote)
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

        return s.Is(i, SpeechTerm.Speech | SpeechTerm.Judgement) && !Grammar.IsNoun(s, i);
    }

    /// <summary>As X put it, Y does “…”: the report that opens the sentence.</summary>
    private static Report AsPut(ReportingSentence s, int quote)
    {
        if (!s.IsWord(0, "as") || !Grammar.OpensPhrase(s, 1))
        {
            return Report.None;
        }

        var verb = ReportAfter.VerbOf(s, 1);
        return verb > 0 && verb < quote && (s.Mark(verb + 1) == ',' || (s.Is(verb, SpeechTerm.WithParticle) && s.Mark(verb + 2) == ','))
            ? Report.Of(s, SubjectReader.Before(s, verb), verb)
            : Report.None;
    }
}
