namespace Corpus.Text.Quotes;

/// <summary>Finds who said a quote in the sentence of the reporter's that holds it.</summary>
internal static class ReportReader
{
    /// <summary>No cue is looked for further away than so many items.</summary>
    private const int Reach = 80;

    /// <summary>So many items may stand between "said" and its "that".</summary>
    private const int Gap = 14;

    /// <summary>So many items may stand between "said" and the "adding" of the same speaker.</summary>
    private const int Near = 8;

    /// <summary>So many reports may stand inside one another.</summary>
    private const int MostNested = 4;

    /// <summary>The report of the quote at an item.</summary>
    public static Report Read(ReportingSentence s, int quote)
    {
        var opens = OpensSentence(s, quote);
        var paused = IsPaused(s, quote);
        var end = Report.None;
        if (!opens && LeadsIn(s, quote) && !(paused && IsSaidAfter(s, quote)))
        {
            if (s.Mark(quote - 1) == '\0' && !s.Is(quote - 1, SpeechTerm.Speech))
            {
                // The FBI found “nothing,” said its director: the whole is his.
                end = AtEnd(s, quote);
                if (end.Exists)
                {
                    return end;
                }
            }

            var lead = Before(s, quote);
            if (lead.Exists)
            {
                return lead;
            }
        }

        if (opens || paused)
        {
            var after = After(s, quote);
            if (after.Exists)
            {
                return after;
            }
        }

        end = AtEnd(s, quote);
        if (end.Exists || opens)
        {
            return end;
        }

        if (WorkTitle.Is(s, quote))
        {
            return Report.None;
        }

        end = AsPut(s, quote);
        return end.Exists ? end : Before(s, quote);
    }

    /// <summary>What a sentence without a quote reports: "Clinton said she had made progress."</summary>
    public static Report OfSentence(ReportingSentence s)
    {
        var limit = Math.Min(s.Count, Reach);
        for (var i = 1; i < limit; i++)
        {
            if (!Grammar.IsFiniteSpeech(s, i) && !(s.Is(i, SpeechTerm.Judgement) && s.Is(i, SpeechTerm.Past) && IsCue(s, i)))
            {
                continue;
            }

            var source = OfVerb(s, i, s.Count);
            if (source.Exists && !s.Is(source.Start, SpeechTerm.Relative))
            {
                return Report.Of(s, source, i);
            }
        }

        return Report.None;
    }

    /// <summary>As X put it, Y does “…”: the report that opens the sentence.</summary>
    private static Report AsPut(ReportingSentence s, int quote)
    {
        if (!s.IsWord(0, "as") || !Grammar.OpensPhrase(s, 1))
        {
            return Report.None;
        }

        var verb = VerbAfter(s, 1);
        return verb > 0 && verb < quote && (s.Mark(verb + 1) == ',' || (s.Is(verb, SpeechTerm.WithParticle) && s.Mark(verb + 2) == ','))
            ? Report.Of(s, SourceReader.Before(s, verb), verb)
            : Report.None;
    }

    /// <summary>“We don’t teach anything” against it, he said: the report that ends the sentence.</summary>
    private static Report AtEnd(ReportingSentence s, int quote)
    {
        var limit = Math.Min(s.Count, quote + Reach);
        for (var i = quote + 1; i < limit; i++)
        {
            if (s.Mark(i) is ';' || (s.IsQuote(i) && OpensSentence(s, i)))
            {
                break;
            }

            if (s.Mark(i) != ',' && !(s.IsQuote(i) && IsPaused(s, i)))
            {
                continue;
            }

            if (s.Is(i + 1, SpeechTerm.According) && s.IsWord(i + 2, "to") && Grammar.OpensPhrase(s, i + 3))
            {
                return Report.Of(s, SourceReader.After(s, i + 3), i + 1, 2);
            }

            var verb = Grammar.IsFiniteSpeech(s, i + 1) ? i + 1 : Grammar.OpensPhrase(s, i + 1) ? VerbAfter(s, i + 1) : -1;
            if (verb == i + 1)
            {
                var after = Grammar.OpensPhrase(s, verb + 1) ? SourceReader.After(s, verb + 1) : Phrase.None;
                if (after.Exists && EndsReport(s, after.End))
                {
                    return Report.Of(s, after, verb);
                }
            }
            else if (verb > 0 && EndsReport(s, verb + 1))
            {
                return Report.Of(s, SourceReader.Before(s, verb), verb);
            }
        }

        return Report.None;
    }

    /// <summary>Whether a report that stands at the end of what it reports can end here.</summary>
    private static bool EndsReport(ReportingSentence s, int item) =>
        item >= s.Count || s.Mark(item) is '.' or ',' || s.Is(item, SpeechTerm.Time)
        || (s.Is(item, SpeechTerm.Preposition) && !s.IsWord(item, "of") && !s.IsWord(item, "to"));

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
        && VerbAfter(s, quote + 1) is var verb and > 0 && EndsReport(s, verb + 1);

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

    /// <summary>"…," X said. "…," said X. "…," according to X.</summary>
    private static Report After(ReportingSentence s, int quote)
    {
        var i = quote + 1;
        if (s.Mark(i) is '—' or '–' or '-' or '―' && s.IsCapitalised(i + 1))
        {
            // “…” – Imran Khan
            var signed = SourceReader.After(s, i + 1);
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
            return Report.Of(s, SourceReader.After(s, i + 2), i, 2);
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

            var source = SourceReader.After(s, start);
            return source.Exists && !Grammar.IsFinite(s, source.End) ? Report.Of(s, source, i) : Report.None;
        }

        if (Grammar.MayReport(s, i) && s.IsCapitalised(i + 1))
        {
            // "…," groused Trump.
            var source = SourceReader.After(s, i + 1);
            return EndsReport(s, source.End) ? Report.Of(s, source, i) : Report.None;
        }

        if (!Grammar.OpensPhrase(s, i))
        {
            return Report.None;
        }

        var verb = VerbAfter(s, i);
        if (verb < 0 && OpensSentence(s, quote))
        {
            verb = UnknownVerbAfter(s, i);
        }

        if (verb < 0)
        {
            return Report.None;
        }

        if (s.Is(verb, SpeechTerm.ObjectSpeaks) && Grammar.OpensPhrase(s, verb + 1) && s.SpanAt(quote).OpenMissing | s.Is(verb, SpeechTerm.ObjectSpeaks))
        {
            return Report.Of(s, SourceReader.After(s, verb + 1), verb);
        }

        return Report.Of(s, SourceReader.Before(s, verb), verb);
    }

    /// <summary>"…," Trump groused: a verb of no table, right after a pronoun or name, with the report's end after it; -1 where there is none.</summary>
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

        return i > start && Grammar.MayReport(s, i) && EndsReport(s, i + 1) ? i : -1;
    }

    /// <summary>The cue verb of the subject that begins at <paramref name="start"/>; -1 where its verb is none.</summary>
    private static int VerbAfter(ReportingSentence s, int start)
    {
        var limit = Math.Min(s.Count, start + Reach / 2);
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
            else if (term.IsAny(SpeechTerm.Judgement) && term.IsAny(SpeechTerm.Past) && EndsReport(s, i + 1) && !relative && !s.IsCapitalised(i))
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

    /// <summary>X said, "…"; X called it "…"; according to X, "…": the nearest cue before the quote that has a source.</summary>
    private static Report Before(ReportingSentence s, int quote)
    {
        var limit = Math.Max(0, quote - Reach);
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
                return Report.Of(s, SourceReader.After(s, i + 2), i, 2);
            }

            if (!IsCue(s, i) && !ReportsClause(s, i, quote))
            {
                continue;
            }

            var source = OfVerb(s, i, quote);
            if (source.Exists)
            {
                return Outermost(s, i, source, quote);
            }
        }

        // X: "…"
        if (s.Mark(quote - 1) == ':' && Grammar.OpensPhrase(s, 0))
        {
            var source = SourceReader.After(s, 0);
            return Report.Of(s, source.End == quote - 1 ? source : SourceReader.OfClause(s, quote - 1), quote - 1);
        }

        return Report.None;
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

            var said = OfVerb(s, outer, quote);
            if (!said.Exists || said.Start >= outer)
            {
                return Report.Of(s, source, cue);
            }

            cue = outer;
            source = said;
        }

        return Report.Of(s, source, cue);
    }

    /// <summary>The verb of speech whose clause a source stands in: right before it, before its "that", or further off for a pronoun; -1 where there is none.</summary>
    private static int OuterCue(ReportingSentence s, Phrase source)
    {
        var outer = source.Start - 1;
        if (outer > 0 && s.Is(outer, SpeechTerm.Subordinator) && !s.IsWord(outer, "that") && (s.IsWord(outer - 1, "that") || IsSpeech(s, outer - 1)))
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

        for (var limit = Math.Max(0, outer - Gap); outer >= limit; outer--)
        {
            if (IsSpeech(s, outer))
            {
                return outer;
            }

            if (s.IsQuote(outer) || s.Mark(outer) is ';' or ':' || (s.Mark(outer) is ',' && s.Is(outer + 1, SpeechTerm.Coordinator) && Grammar.OpensPhrase(s, outer + 2)))
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsSpeech(ReportingSentence s, int item) => s.Is(item, SpeechTerm.Speech) && IsCue(s, item);

    /// <summary>Whether an item is a form of a cue verb, and stands as a verb.</summary>
    private static bool IsCue(ReportingSentence s, int item) =>
        s.Is(item, SpeechTerm.Speech | SpeechTerm.Judgement) && (!s.IsCapitalised(item) || s.Is(item, SpeechTerm.Ing)) && !Grammar.IsNoun(s, item);

    /// <summary>The source of the verb at <paramref name="verb"/>, which reports a quote after it.</summary>
    private static Phrase OfVerb(ReportingSentence s, int verb, int quote)
    {
        var term = s.Term(verb);
        if (term.IsAny(SpeechTerm.Past) && IsPassive(s, verb))
        {
            if (term.IsAny(SpeechTerm.ObjectSpeaks))
            {
                // "Zakharova was quoted by PTI as saying"
                return SourceReader.Before(s, verb);
            }

            for (var i = verb + 1; i < quote; i++)
            {
                if (s.IsWord(i, "by") && Grammar.OpensPhrase(s, i + 1))
                {
                    return SourceReader.After(s, i + 1);
                }
            }

            return Phrase.None;
        }

        if (term.IsAny(SpeechTerm.Ing))
        {
            // "was quoted as saying"
            if (s.IsWord(verb - 1, "as"))
            {
                return Phrase.None;
            }

            for (var i = verb - 1; i >= 0 && i > verb - Gap && s.Mark(i) != ',' && !s.IsQuote(i); i--)
            {
                // "…, with Republican Senator John McCain telling reporters …"
                if (s.IsWord(i, "with") && Grammar.OpensPhrase(s, i + 1) && (i == 0 || s.Mark(i - 1) == ','))
                {
                    return new Phrase(i + 1, verb);
                }
            }

            // "…, Nefzi said, adding": the speaker of the verb of speech before it.
            for (var i = verb - 1; i > 0 && i > verb - Near && !s.IsQuote(i) && s.Mark(i) is not (';' or ':'); i--)
            {
                if (Grammar.IsFiniteSpeech(s, i))
                {
                    var speaker = SourceReader.Before(s, i);
                    if (speaker.Exists)
                    {
                        return speaker;
                    }
                }
            }

            var active = verb - 1;
            while (Grammar.IsAdverb(s, active))
            {
                active--;
            }

            if (s.Is(active, SpeechTerm.Be))
            {
                return SourceReader.Before(s, verb);
            }

            var subject = SourceReader.OfClause(s, verb);
            return subject.Exists ? subject : SourceReader.OfNextClause(s, quote);
        }

        // "The paradox of Nancy, says Carl Anthony, historian at …, is …"
        if (term.IsAny(SpeechTerm.Speech) && s.Mark(verb - 1) == ',' && s.IsCapitalised(verb + 1) && IsOnlyComma(s, verb - 1))
        {
            var after = SourceReader.After(s, verb + 1);
            if (s.Mark(after.End) == ',')
            {
                return after;
            }
        }

        if (term.IsAny(SpeechTerm.Plain) && !term.IsAny(SpeechTerm.Past))
        {
            var before = verb - 1;
            while (Grammar.IsAdverb(s, before))
            {
                before--;
            }

            if (s.IsWord(before, "to"))
            {
                return SourceReader.OfClause(s, before);
            }
        }

        return SourceReader.Before(s, verb);
    }

    private static bool IsOnlyComma(ReportingSentence s, int comma)
    {
        for (var i = comma - 1; i >= 0 && i > comma - Reach; i--)
        {
            if (s.Mark(i) == ',')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPassive(ReportingSentence s, int verb)
    {
        var i = verb - 1;
        while (i >= 0 && (Grammar.IsAdverb(s, i) || s.IsWord(i, "widely")))
        {
            i--;
        }

        return s.Is(i, SpeechTerm.Be);
    }
}
