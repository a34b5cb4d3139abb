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
            return Grammar.CanEndAttribution(s, source.End) ? AttributionSpan.Create(s, source, i) : AttributionSpan.None;
        }

        if (!Grammar.OpensPhrase(s, i))
        {
            return AttributionSpan.None;
        }

        var verb = CueVerb.Find(s, i);
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
        return AttributionSpan.Create(s, subject.Start > i + 2 && NounPhrase.SeparatesAdjectives(s, i, i + 2) ? new Phrase(i, subject.End) : subject, verb);
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

            var verb = Grammar.IsFiniteSpeech(s, i + 1) ? i + 1 : Grammar.OpensPhrase(s, i + 1) ? CueVerb.Find(s, i + 1) : -1;
            if (verb == i + 1)
            {
                var after = Grammar.OpensPhrase(s, verb + 1) ? NounPhrase.From(s, verb + 1) : Phrase.None;
                if (after.Exists && Grammar.CanEndAttribution(s, after.End))
                {
                    return AttributionSpan.Create(s, after, verb);
                }
            }
            else if (verb > 0 && Grammar.CanEndAttribution(s, verb + 1))
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

        return i > start && Grammar.LooksLikeCue(s, i) && Grammar.CanEndAttribution(s, i + 1) ? i : -1;
    }
}
