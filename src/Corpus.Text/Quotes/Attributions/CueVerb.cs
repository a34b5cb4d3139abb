using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Finds the cue verb that follows its subject: "X said", "X, a professor, has said", "X was heard saying".</summary>
internal static class CueVerb
{
    /// <summary>The index of the verb of the subject that begins at <paramref name="start"/>; -1 if that verb is not a cue.</summary>
    public static int Find(ReportingSentence s, int start)
    {
        var limit = Math.Min(s.Count, start + ReportingSentence.MaxDistance / 2);
        var relative = false;
        for (var i = start; i < limit; i++)
        {
            if ((s.IsQuote(i) && !WorkTitle.IsInNounPhrase(s, i)) || s.Mark(i) is ';' || (s.Mark(i) is ':' or '—' && i > start))
            {
                return -1;
            }

            if (s.Mark(i) == ',')
            {
                // Skip an apposition, aside or relative clause up to its second comma, unless the verb follows immediately.
                var next = SkipAuxiliaries(s, i + 1);
                if (Grammar.IsFiniteSpeech(s, next))
                {
                    return next;
                }

                if (NounPhrase.SeparatesAdjectives(s, start, i))
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
            else if (term.HasAny(SpeechTerm.Judgment) && IsFiniteJudgment(term) && Grammar.CanEndAttribution(s, i + 1) && !relative && !s.IsCapitalized(i))
            {
                return i;
            }
            else if (!s.IsCapitalized(i) && term.HasAny(SpeechTerm.Auxiliary))
            {
                var next = SkipAuxiliaries(s, i + 1);
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

    /// <summary>The index of the first item from <paramref name="item"/> on that is neither an auxiliary nor an adverb.</summary>
    private static int SkipAuxiliaries(ReportingSentence s, int item)
    {
        while (Grammar.IsAdverb(s, item) || s.HasAny(item, SpeechTerm.Auxiliary))
        {
            item++;
        }

        return item;
    }

    private static bool IsFiniteJudgment(SpeechTerm term) =>
        term.HasAny(SpeechTerm.Past) || (term.HasAny(SpeechTerm.ThirdPerson) && !term.HasAny(SpeechTerm.AlsoNoun));
}
