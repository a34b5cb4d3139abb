using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Reads an attribution that follows its quote: "…," X said; "…," said X; "…," according to X.</summary>
internal static class AttributionAfter
{
    /// <summary>The maximum distance from a quote to "as": It is a “regional” race, as Khan put it.</summary>
    private const int MaxItemsToAs = 6;

    /// <summary>Reads the attribution right after the quote: "…," X said; "…," said X; "…," according to X; "…" – X.</summary>
    public static AttributionSpan Read(ReportingSentence s, int quote)
    {
        var i = quote + 1;
        if (Signature.Read(s, quote) is { Exists: true } signed)
        {
            return signed;
        }

        while (s.Mark(i) is ',' or '—' or '–' or '-' or ')' or ']' or '…' or '\'' or '’' or '"' or '”' || s.IsWord(i, "as"))
        {
            i++;
        }

        if (s.HasAny(i, SpeechTerm.According) && s.IsWord(i + 1, "to"))
        {
            return AttributionSpan.Create(s, NounPhrase.From(s, i + 2), i, 2);
        }

        if (Grammar.IsFiniteSpeech(s, i))
        {
            var start = s.HasAny(i, SpeechTerm.WithParticle) ? i + 2 : i + 1;
            while (s.HasAny(start, SpeechTerm.Time))
            {
                start++;
            }

            if (!Grammar.OpensPhrase(s, start))
            {
                return AttributionSpan.None;
            }

            var source = NounPhrase.From(s, start);
            return source.Exists && (!Grammar.IsFinite(s, source.End) || HasRelative(s, source))
                ? AttributionSpan.Create(s, source, i)
                : AttributionSpan.None;
        }

        if (Grammar.LooksLikeCue(s, i) && s.IsCapitalized(i + 1))
        {
            // "…," groused Trump.
            var source = NounPhrase.From(s, i + 1);
            return CanEnd(s, source.End) ? AttributionSpan.Create(s, source, i) : AttributionSpan.None;
        }

        if (!Grammar.OpensPhrase(s, i))
        {
            return AttributionSpan.None;
        }

        var verb = FindCueVerb(s, i);
        if (verb < 0 && Grammar.OpensSentence(s, quote))
        {
            verb = FindUnlistedVerb(s, i);
        }

        if (verb < 0)
        {
            return AttributionSpan.None;
        }

        // "…," PTI quoted Zakharova.
        if (s.HasAny(verb, SpeechTerm.ObjectSpeaks) && Grammar.OpensPhrase(s, verb + 1))
        {
            return AttributionSpan.Create(s, NounPhrase.From(s, verb + 1), verb);
        }

        // "was heard saying": the subject is that of "was".
        var own = s.HasAny(verb, SpeechTerm.Ing) && !s.HasAny(verb - 1, SpeechTerm.Be | SpeechTerm.Adverb) ? verb - 1 : verb;
        var subject = SubjectReader.FindBefore(s, own);
        return AttributionSpan.Create(s, subject.Start > i + 2 && SeparatesAdjectives(s, i, i + 2) ? new Phrase(i, subject.End) : subject, verb);
    }

    /// <summary>Reads the attribution that ends the sentence of a quote: “We don’t teach anything” against it, he said.</summary>
    public static AttributionSpan ReadAtEnd(ReportingSentence s, int quote)
    {
        var limit = Math.Min(s.Count, quote + ReportingSentence.MaxDistance);
        for (var i = quote + 1; i < limit; i++)
        {
            if (s.Mark(i) is ';' || (s.IsQuote(i) && Grammar.OpensSentence(s, i)))
            {
                break;
            }

            if (s.Mark(i) != ',' && !(s.IsQuote(i) && Grammar.CanPrecedeAttribution(s, i)))
            {
                continue;
            }

            if (s.IsWord(i + 1, "as") && i <= quote + MaxItemsToAs)
            {
                // "…, as the manager suggested", "…, as described by Khan"
                i++;
                if (s.HasAny(i + 1, SpeechTerm.Past) && CueReader.IsCue(s, i + 1) && s.IsWord(i + 2, "by") && Grammar.OpensPhrase(s, i + 3))
                {
                    return AttributionSpan.Create(s, NounPhrase.From(s, i + 3), i + 1);
                }
            }

            if (s.HasAny(i + 1, SpeechTerm.According) && s.IsWord(i + 2, "to") && Grammar.OpensPhrase(s, i + 3))
            {
                return AttributionSpan.Create(s, NounPhrase.From(s, i + 3), i + 1, 2);
            }

            var verb = Grammar.IsFiniteSpeech(s, i + 1) ? i + 1 : Grammar.OpensPhrase(s, i + 1) ? FindCueVerb(s, i + 1) : -1;
            if (verb == i + 1)
            {
                var after = Grammar.OpensPhrase(s, verb + 1) ? NounPhrase.From(s, verb + 1) : Phrase.None;
                if (after.Exists && CanEnd(s, after.End))
                {
                    return AttributionSpan.Create(s, after, verb);
                }
            }
            else if (verb > 0 && CanEnd(s, verb + 1))
            {
                return AttributionSpan.Create(s, SubjectReader.FindBefore(s, verb), verb);
            }
        }

        return AttributionSpan.None;
    }

    /// <summary>Whether the phrase has a relative clause, so that the verb after it may be another one of that clause: "said X, who was there and has".</summary>
    private static bool HasRelative(ReportingSentence s, Phrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (s.HasAny(i, SpeechTerm.Relative))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an attribution that ends its sentence can end before the item.</summary>
    public static bool CanEnd(ReportingSentence s, int item) =>
        item >= s.Count || s.Mark(item) is '.' or ',' || s.HasAny(item, SpeechTerm.Time)
        || (s.HasAny(item, SpeechTerm.Preposition) && !s.IsWord(item, "of") && !s.IsWord(item, "to"));

    /// <summary>The index of the verb of the subject that begins at <paramref name="start"/>; -1 if that verb is not a cue.</summary>
    public static int FindCueVerb(ReportingSentence s, int start)
    {
        var limit = Math.Min(s.Count, start + ReportingSentence.MaxDistance / 2);
        var relative = false;
        for (var i = start; i < limit; i++)
        {
            if ((s.IsQuote(i) && !WorkTitle.IsNamed(s, i)) || s.Mark(i) is ';' || (s.Mark(i) is ':' or '—' && i > start))
            {
                return -1;
            }

            if (s.Mark(i) == ',')
            {
                // Skip an apposition, aside or relative clause up to its second comma, unless the verb follows immediately.
                var next = i + 1;
                while (Grammar.IsAdverb(s, next) || s.HasAny(next, SpeechTerm.Auxiliary))
                {
                    next++;
                }

                if (Grammar.IsFiniteSpeech(s, next))
                {
                    return next;
                }

                if (SeparatesAdjectives(s, start, i))
                {
                    continue;
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
            if (term.HasAny(SpeechTerm.Relative))
            {
                relative = true;
            }
            else if (Grammar.IsFiniteSpeech(s, i))
            {
                return i;
            }
            else if (term.HasAny(SpeechTerm.Judgement) && IsFiniteJudgement(term) && CanEnd(s, i + 1) && !relative && !s.IsCapitalized(i))
            {
                return i;
            }
            else if (!s.IsCapitalized(i) && term.HasAny(SpeechTerm.Auxiliary))
            {
                var next = i + 1;
                while (Grammar.IsAdverb(s, next) || s.HasAny(next, SpeechTerm.Auxiliary))
                {
                    next++;
                }

                if (s.HasAny(next, SpeechTerm.Speech) && !s.HasAny(next, SpeechTerm.ThirdPerson))
                {
                    return next;
                }

                if (s.HasAny(next + 1, SpeechTerm.Speech) && s.HasAny(next + 1, SpeechTerm.Ing) && s.HasAny(i, SpeechTerm.Be))
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
            else if (term.HasAny(SpeechTerm.Subordinator) && !s.IsCapitalized(i))
            {
                return -1;
            }
            else if (!s.IsCapitalized(i) && Grammar.IsFinite(s, i))
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

    /// <summary>Whether only an article and adjectives precede the comma: "the bespectacled, 71-year-old diplomat".</summary>
    private static bool SeparatesAdjectives(ReportingSentence s, int start, int comma) =>
        comma == start + 2 && s.HasAny(start, SpeechTerm.Determiner) && !s.IsCapitalized(start + 1) && !s.IsCapitalized(comma + 1)
            && !s.HasAny(start + 1, SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Body) && !s.HasAny(comma + 1, SpeechTerm.Determiner | SpeechTerm.Relative);

    private static bool IsFiniteJudgement(SpeechTerm term) =>
        term.HasAny(SpeechTerm.Past) || (term.HasAny(SpeechTerm.ThirdPerson) && !term.HasAny(SpeechTerm.AlsoNoun));

    /// <summary>
    /// The index of a verb missing from the word lists, right after a pronoun or name and at the end of the attribution: "…," Trump groused; -1 if there is none.
    /// </summary>
    private static int FindUnlistedVerb(ReportingSentence s, int start)
    {
        var i = start;
        while (s.IsCapitalized(i) || (s.Mark(i) == '.' && i > start && i + 1 < s.Count))
        {
            i++;
        }

        if (i == start && s.HasAny(i, SpeechTerm.Pronoun))
        {
            i++;
        }

        return i > start && Grammar.LooksLikeCue(s, i) && CanEnd(s, i + 1) ? i : -1;
    }
}
