using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Reads an attribution that precedes its quote: X said, "…"; X called it "…"; according to X, "…".</summary>
internal static class AttributionBefore
{
    /// <summary>The maximum distance from a source back to the cue of the clause that contains it.</summary>
    private const int MaxItemsToOuterCue = 14;

    /// <summary>The maximum distance from a participle to a quote that its agent follows.</summary>
    private const int MaxItemsToAgent = 5;

    /// <summary>The maximum distance from a cue back to the relative pronoun of its clause.</summary>
    private const int MaxItemsToRelative = 8;

    /// <summary>The maximum distance from "as" to a quote.</summary>
    private const int MaxItemsFromAs = 5;

    /// <summary>The maximum distance from the "by" of an agent to "as".</summary>
    private const int MaxItemsFromBy = 8;

    /// <summary>The maximum distance from an unlisted verb to its "that".</summary>
    private const int MaxItemsToThat = 8;

    /// <summary>The maximum number of nested clauses of speech: "X said Y thinks Z wants …".</summary>
    private const int MaxNesting = 4;

    /// <summary>The maximum number of cues to try. Most cues have a source, so that a sentence with more is a list of verbs.</summary>
    private const int MaxCues = 2;

    /// <summary>Reads the attribution with the nearest cue before the quote that has a source.</summary>
    public static AttributionSpan Read(ReportingSentence s, int quote)
    {
        var limit = Math.Max(0, quote - ReportingSentence.MaxDistance);
        var cues = 0;
        for (var i = quote - 1; i >= limit && cues < MaxCues; i--)
        {
            if (s.IsQuote(i))
            {
                continue;
            }

            if (s.Mark(i) is ';')
            {
                break;
            }

            if (s.HasAny(i, SpeechTerm.According) && s.IsWord(i + 1, "to"))
            {
                // "X said that according to Y, …"
                var outer = s.IsWord(i - 1, "that") ? FindOuterCue(s, new Phrase(i, i + 1)) : -1;
                var said = outer >= 0 ? CueReader.FindSource(s, outer, quote) : Phrase.None;
                return said.Exists ? AttributionSpan.Create(s, said, outer) : AttributionSpan.Create(s, NounPhrase.From(s, i + 2), i, 2);
            }

            var byNoun = CueNoun.Read(s, i, quote);
            if (byNoun.Exists)
            {
                return byNoun;
            }

            if ((!CueReader.IsCue(s, i) && !IsUnlistedCue(s, i, quote)) || IsInClosedRelative(s, i, quote))
            {
                continue;
            }

            cues++;
            if (s.HasAny(i, SpeechTerm.Judgment) && s.HasAny(i, SpeechTerm.Past) && quote - i <= MaxItemsToAgent && s.IsWord(quote + 1, "by")
                && Grammar.OpensPhrase(s, quote + 2))
            {
                // "called a “witch hunt” by Democrats"
                return AttributionSpan.Create(s, NounPhrase.From(s, quote + 2), i);
            }

            var source = CueReader.FindSource(s, i, quote);
            var attribution = source.Exists ? CreateOutermost(s, i, source, quote) : AttributionSpan.None;
            if (attribution.Exists)
            {
                return attribution;
            }
        }

        return s.Mark(quote - 1) == ':' ? ReadColon(s, quote - 1) : ReadUnlistedParticiple(s, quote);
    }

    /// <summary>Reads an attribution by a participle that is not in the word lists: seen by organizers as a "…"; known to Britons as "…".</summary>
    private static AttributionSpan ReadUnlistedParticiple(ReportingSentence s, int quote)
    {
        var asItem = quote - 1;
        while (asItem > 0 && asItem > quote - MaxItemsFromAs && s.IsLetters(asItem) && !s.IsWord(asItem, "as"))
        {
            asItem--;
        }

        if (!s.IsWord(asItem, "as"))
        {
            return AttributionSpan.None;
        }

        for (var i = asItem - 2; i > 0 && i > asItem - MaxItemsFromBy && s.Mark(i) == '\0' && !s.IsQuote(i); i--)
        {
            if (s.IsWord(i, "by") && (s.EndsWith(i - 1, "ed") || s.EndsWith(i - 1, "en") || s.EndsWith(i - 1, "own")) && Grammar.OpensPhrase(s, i + 1))
            {
                return AttributionSpan.Create(s, new Phrase(i + 1, NounPhrase.TrimEnd(s, i + 1, asItem)), i - 1);
            }
        }

        return AttributionSpan.None;
    }

    /// <summary>
    /// Whether the cue is in a relative clause that ends before the verb that governs the quote: "Beck, who has described him as rude, wanted to “recognize” …".
    /// </summary>
    private static bool IsInClosedRelative(ReportingSentence s, int cue, int quote)
    {
        var relative = cue - 1;
        while (relative > 0 && relative > cue - MaxItemsToRelative && s.Mark(relative) == '\0' && !s.IsQuote(relative) && !s.HasAny(relative, SpeechTerm.Relative))
        {
            relative--;
        }

        if (!s.HasAny(relative, SpeechTerm.Relative) || (s.Mark(relative - 1) != ',' && s.Mark(relative - 2) != ','))
        {
            return false;
        }

        for (var i = cue + 1; i < quote - 1; i++)
        {
            if (s.Mark(i) == ',')
            {
                var verb = i + 1;
                while (verb < quote && Grammar.IsAdverb(s, verb))
                {
                    verb++;
                }

                return verb < quote && !s.IsQuote(verb) && !s.IsCapitalized(verb) && Grammar.IsFinite(s, verb);
            }
        }

        return false;
    }

    /// <summary>Reads an attribution whose cue is a colon: X: "…"; heading - X: "…"; Khan was blunt: "…".</summary>
    private static AttributionSpan ReadColon(ReportingSentence s, int colon)
    {
        var start = colon;
        var limit = Math.Max(0, colon - ReportingSentence.MaxDistance);
        while (start > limit && !Grammar.IsDash(s, start - 1))
        {
            start--;
        }

        if (Grammar.OpensPhrase(s, start) && NounPhrase.From(s, start) is var whole && whole.End == colon && LooksLikeName(s, whole))
        {
            return AttributionSpan.Create(s, whole, colon);
        }

        var subject = ClauseSubject.Find(s, colon);
        for (var i = subject.End; subject.Exists && i < colon; i++)
        {
            if (Grammar.IsFinite(s, i))
            {
                return AttributionSpan.Create(s, subject, colon);
            }
        }

        return AttributionSpan.None;
    }

    /// <summary>Whether a phrase before a colon can be a name: it must not end in an unknown lower-case word, which may be a verb: "Khan sagte".</summary>
    private static bool LooksLikeName(ReportingSentence s, Phrase phrase)
    {
        var last = phrase.End - 1;
        return !s.IsLetters(last) || s.IsCapitalized(last) || s.Term(last) != SpeechTerm.None
            || s.HasAny(phrase.Start, SpeechTerm.Determiner) || s.Mark(last - 1) != '\0';
    }

    /// <summary>Whether a verb missing from the word lists is a cue, because "that" follows: "Trump groused to a crowd that CNN …".</summary>
    private static bool IsUnlistedCue(ReportingSentence s, int verb, int quote)
    {
        if (!Grammar.LooksLikeCue(s, verb))
        {
            return false;
        }

        var limit = Math.Min(quote, verb + MaxItemsToThat);
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
    /// Creates the attribution with the outermost source, following the cues of the clauses around the quote: in "X said he believes “…”", X is
    /// the source.
    /// </summary>
    private static AttributionSpan CreateOutermost(ReportingSentence s, int cue, Phrase source, int quote)
    {
        for (var depth = 0; depth < MaxNesting; depth++)
        {
            var outer = FindOuterCue(s, source);
            if (outer < 0 || outer >= cue)
            {
                return AttributionSpan.Create(s, source, cue);
            }

            var said = CueReader.FindSource(s, outer, quote);
            if (!said.Exists || said.Start >= outer)
            {
                return AttributionSpan.Create(s, source, cue);
            }

            cue = outer;
            source = said;
        }

        return AttributionSpan.Create(s, source, cue);
    }

    /// <summary>
    /// The index of the verb of speech that reports the clause of a source: right before the source, before "that", or further away if the source is
    /// a pronoun; -1 if there is none.
    /// </summary>
    private static int FindOuterCue(ReportingSentence s, Phrase source)
    {
        var outer = source.Start - 1;
        if (outer > 0 && s.HasAny(outer, SpeechTerm.Subordinator) && !s.IsWord(outer, "that")
            && (s.IsWord(outer - 1, "that") || IsSpeechCue(s, outer - 1)))
        {
            // "said that when X railed …"
            outer--;
        }

        if (IsSpeechCue(s, outer))
        {
            return outer;
        }

        if (s.Mark(outer) == ',' || !s.IsWord(outer, "that") && !s.HasAny(source.Start, SpeechTerm.Pronoun) && !s.IsWord(source.Start, "which"))
        {
            return -1;
        }

        // "he" is close to the outer verb; "that" or "which" may be further away.
        var pronoun = s.HasAny(source.Start, SpeechTerm.Pronoun) && !s.IsWord(outer, "that");
        for (var limit = Math.Max(0, outer - MaxItemsToOuterCue); outer >= limit; outer--)
        {
            if (IsSpeechCue(s, outer))
            {
                return outer;
            }

            if (s.IsQuote(outer) || Grammar.IsBreak(s, outer)
                || (s.Mark(outer) == ',' && (pronoun || (s.HasAny(outer + 1, SpeechTerm.Coordinator) && Grammar.OpensPhrase(s, outer + 2)))))
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsSpeechCue(ReportingSentence s, int item) => s.HasAny(item, SpeechTerm.Speech) && CueReader.IsCue(s, item);
}
