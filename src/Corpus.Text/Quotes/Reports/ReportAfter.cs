using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Reads a report that follows its quote: "…," X said; "…," said X; "…," according to X.</summary>
internal static class ReportAfter
{
    /// <summary>"…," X said. "…," said X. "…," according to X.</summary>
    public static Report Read(ReportingSentence s, int quote)
    {
        var i = quote + 1;
        if (s.Mark(i) is '—' or '–' or '-' or '―' && s.IsCapitalised(i + 1))
        {
            // “…” – Imran Khan
            var signed = NounPhrase.From(s, i + 1);
            if (signed.End >= s.Count || (signed.End == s.Count - 1 && s.Mark(signed.End) == '.'))
            {
                return new Report(s.WordAt(signed.Start), s.EndWordAt(signed.End - 1), 0, 0);
            }
        }

        while (s.Mark(i) is ',' or '—' or '–' or '-' or ')' or ']' or '…' or '\'' or '’' or '"' or '”' || s.IsWord(i, "as"))
        {
            i++;
        }

        if (i >= s.Count || s.IsQuote(i))
        {
            return Report.None;
        }

        if (s.Is(i, SpeechTerm.According) && s.IsWord(i + 1, "to"))
        {
            return Report.Of(s, NounPhrase.From(s, i + 2), i, 2);
        }

        if (Grammar.IsFiniteSpeech(s, i))
        {
            var start = i + 1;
            while (start < s.Count && s.Is(start, SpeechTerm.Time) && !s.IsQuote(start))
            {
                start++;
            }

            if (!Grammar.OpensPhrase(s, start))
            {
                return Report.None;
            }

            var source = NounPhrase.From(s, start);
            return source.Exists && !Grammar.IsFinite(s, source.End) ? Report.Of(s, source, i) : Report.None;
        }

        if (Grammar.MayReport(s, i) && s.IsCapitalised(i + 1))
        {
            // "…," groused Trump.
            var source = NounPhrase.From(s, i + 1);
            return Ends(s, source.End) ? Report.Of(s, source, i) : Report.None;
        }

        if (!Grammar.OpensPhrase(s, i))
        {
            return Report.None;
        }

        var verb = VerbOf(s, i);
        if (verb < 0 && ReportReader.OpensSentence(s, quote))
        {
            verb = UnknownVerbAfter(s, i);
        }

        if (verb < 0)
        {
            return Report.None;
        }

        // "…," PTI quoted Zakharova.
        if (s.Is(verb, SpeechTerm.ObjectSpeaks) && Grammar.OpensPhrase(s, verb + 1))
        {
            return Report.Of(s, NounPhrase.From(s, verb + 1), verb);
        }

        // "was heard saying": the subject is that of "was".
        var own = s.Is(verb, SpeechTerm.Ing) && !s.Is(verb - 1, SpeechTerm.Be | SpeechTerm.Adverb) ? verb - 1 : verb;
        return Report.Of(s, SubjectReader.Before(s, own), verb);
    }

    /// <summary>“We don’t teach anything” against it, he said: the report that ends the sentence.</summary>
    public static Report AtEnd(ReportingSentence s, int quote)
    {
        var limit = Math.Min(s.Count, quote + ReportingSentence.Reach);
        for (var i = quote + 1; i < limit; i++)
        {
            if (s.Mark(i) is ';' || (s.IsQuote(i) && ReportReader.OpensSentence(s, i)))
            {
                break;
            }

            if (s.Mark(i) != ',' && !(s.IsQuote(i) && ReportReader.IsPaused(s, i)))
            {
                continue;
            }

            if (s.Is(i + 1, SpeechTerm.According) && s.IsWord(i + 2, "to") && Grammar.OpensPhrase(s, i + 3))
            {
                return Report.Of(s, NounPhrase.From(s, i + 3), i + 1, 2);
            }

            var verb = Grammar.IsFiniteSpeech(s, i + 1) ? i + 1 : Grammar.OpensPhrase(s, i + 1) ? VerbOf(s, i + 1) : -1;
            if (verb == i + 1)
            {
                var after = Grammar.OpensPhrase(s, verb + 1) ? NounPhrase.From(s, verb + 1) : Phrase.None;
                if (after.Exists && Ends(s, after.End))
                {
                    return Report.Of(s, after, verb);
                }
            }
            else if (verb > 0 && Ends(s, verb + 1))
            {
                return Report.Of(s, SubjectReader.Before(s, verb), verb);
            }
        }

        return Report.None;
    }

    /// <summary>Whether a report that stands at the end of what it reports can end here.</summary>
    public static bool Ends(ReportingSentence s, int item) =>
        item >= s.Count || s.Mark(item) is '.' or ',' || s.Is(item, SpeechTerm.Time)
        || (s.Is(item, SpeechTerm.Preposition) && !s.IsWord(item, "of") && !s.IsWord(item, "to"));

    /// <summary>The cue verb of the subject that begins at <paramref name="start"/>; -1 where its verb is none.</summary>
    public static int VerbOf(ReportingSentence s, int start)
    {
        var limit = Math.Min(s.Count, start + ReportingSentence.Reach / 2);
        var relative = false;
        for (var i = start; i < limit; i++)
        {
            if (s.IsQuote(i) || s.Mark(i) is ';' || (s.Mark(i) is ':' or '—' && i > start))
            {
                return -1;
            }

            if (s.Mark(i) == ',')
            {
                // Apposition, aside or relative clause: on to its second comma, unless the verb follows at once.
                var next = i + 1;
                while (Grammar.IsAdverb(s, next) || s.Is(next, SpeechTerm.Auxiliary))
                {
                    next++;
                }

                if (Grammar.IsFiniteSpeech(s, next))
                {
                    return next;
                }

                var close = next;
                while (close < limit && s.Mark(close) is not (',' or ';') && !s.IsQuote(close))
                {
                    close++;
                }

                if (close >= limit || s.Mark(close) != ',')
                {
                    return -1;
                }

                i = close - 1;
                if (Grammar.IsFiniteSpeech(s, close + 1))
                {
                    return close + 1;
                }

                i = close;
                continue;
            }

            if (i == start)
            {
                continue;
            }

            var term = s.Term(i);
            if (term.IsAny(SpeechTerm.Relative))
            {
                relative = true;
            }
            else if (Grammar.IsFiniteSpeech(s, i))
            {
                return i;
            }
            else if (term.IsAny(SpeechTerm.Judgement) && term.IsAny(SpeechTerm.Past) && Ends(s, i + 1) && !relative && !s.IsCapitalised(i))
            {
                return i;
            }
            else if (!s.IsCapitalised(i) && term.IsAny(SpeechTerm.Auxiliary))
            {
                var next = i + 1;
                while (Grammar.IsAdverb(s, next) || s.Is(next, SpeechTerm.Auxiliary))
                {
                    next++;
                }

                if (s.Is(next, SpeechTerm.Speech) && !s.Is(next, SpeechTerm.Third))
                {
                    return next;
                }

                if (s.Is(next + 1, SpeechTerm.Speech) && s.Is(next + 1, SpeechTerm.Ing) && s.Is(i, SpeechTerm.Be))
                {
                    // "was heard saying"
                    return next + 1;
                }

                if (!relative)
                {
                    return -1;
                }

                relative = false;
            }
            else if (term.IsAny(SpeechTerm.Subordinator) && !s.IsCapitalised(i))
            {
                return -1;
            }
            else if (!s.IsCapitalised(i) && Grammar.IsFinite(s, i))
            {
                if (!relative)
                {
                    return -1;
                }

                relative = false;
            }
        }

        return -1;
    }

    /// <summary>
    /// "…," Trump groused: a verb of no table, right after a pronoun or name, with the report's end after it; -1 where there is none.
    /// </summary>
    private static int UnknownVerbAfter(ReportingSentence s, int start)
    {
        var i = start;
        while (s.IsCapitalised(i) || (s.Mark(i) == '.' && i > start && i + 1 < s.Count))
        {
            i++;
        }

        if (i == start && s.Is(i, SpeechTerm.Pronoun))
        {
            i++;
        }

        return i > start && Grammar.MayReport(s, i) && Ends(s, i + 1) ? i : -1;
    }
}
