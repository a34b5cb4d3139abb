namespace Corpus.Text.Quotes.Reports;

/// <summary>Tells which word is a cue, and who its source is.</summary>
internal static class CueReader
{
    /// <summary>So many items may stand between "said" and its "that".</summary>
    private const int Gap = 14;

    /// <summary>So many items may stand between "said" and the "adding" of the same speaker.</summary>
    private const int Near = 8;

    /// <summary>Whether an item is a form of a cue verb, and stands as a verb.</summary>
    public static bool IsCue(ReportingSentence s, int item) =>
        s.Is(item, SpeechTerm.Speech | SpeechTerm.Judgement) && !s.Is(item, SpeechTerm.Preposition)
            && (!s.IsCapitalised(item) || s.Is(item, SpeechTerm.Ing)) && !Grammar.IsNoun(s, item);

    /// <summary>The source of the verb at <paramref name="verb"/>, which reports a quote after it.</summary>
    public static Phrase SourceOf(ReportingSentence s, int verb, int quote)
    {
        var term = s.Term(verb);
        if (term.IsAny(SpeechTerm.Past) && IsPassive(s, verb))
        {
            if (term.IsAny(SpeechTerm.ObjectSpeaks))
            {
                // "Zakharova was quoted by PTI as saying"
                return SubjectReader.Before(s, verb);
            }

            for (var i = verb + 1; i < quote; i++)
            {
                if (s.IsWord(i, "by") && Grammar.OpensPhrase(s, i + 1))
                {
                    return NounPhrase.From(s, i + 1);
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
                    var speaker = SubjectReader.Before(s, i);
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
                return SubjectReader.Before(s, verb);
            }

            var subject = ClauseSubject.Of(s, verb);
            return subject.Exists ? subject : ClauseSubject.AfterQuote(s, quote);
        }

        // "The paradox of Nancy, says Carl Anthony, historian at …, is …"
        if (term.IsAny(SpeechTerm.Speech) && s.Mark(verb - 1) == ',' && s.IsCapitalised(verb + 1) && IsOnlyComma(s, verb - 1))
        {
            var after = NounPhrase.From(s, verb + 1);
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
                return ClauseSubject.Of(s, before);
            }
        }

        return SubjectReader.Before(s, verb);
    }

    private static bool IsOnlyComma(ReportingSentence s, int comma)
    {
        for (var i = comma - 1; i >= 0 && i > comma - ReportingSentence.Reach; i--)
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
