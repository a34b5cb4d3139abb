using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Tells which word is a cue, and who its source is.</summary>
internal static class CueReader
{
    /// <summary>So many items may stand between "with" and the "saying" of the one it names.</summary>
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
            // "Zakharova was quoted by PTI as saying", "was described by Khan as".
            return term.IsAny(SpeechTerm.ObjectSpeaks) ? SubjectReader.Before(s, verb) : Agent(s, verb, quote);
        }

        if (term.IsAny(SpeechTerm.Ing))
        {
            // "was quoted as saying": the source is that of "quoted".
            return s.IsWord(verb - 1, "as") ? Phrase.None : OfParticiple(s, verb, quote);
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

        var before = verb - 1;
        while (Grammar.IsAdverb(s, before))
        {
            before--;
        }

        return term.IsAny(SpeechTerm.Plain) && !term.IsAny(SpeechTerm.Past) && s.IsWord(before, "to")
            ? ClauseSubject.Of(s, before)
            : SubjectReader.Before(s, verb);
    }

    /// <summary>Who does what a passive says: "by Khan".</summary>
    private static Phrase Agent(ReportingSentence s, int verb, int quote)
    {
        var limit = Math.Min(quote, verb + ReportingSentence.Reach);
        for (var i = verb + 1; i < limit; i++)
        {
            if (s.IsWord(i, "by") && Grammar.OpensPhrase(s, i + 1))
            {
                return NounPhrase.From(s, i + 1);
            }
        }

        return Phrase.None;
    }

    /// <summary>The source of "saying", "adding", "telling": its own subject, that of the verb of speech before it, or that of its clause.</summary>
    private static Phrase OfParticiple(ReportingSentence s, int verb, int quote)
    {
        for (var i = verb - 1; i >= 0 && i > verb - Gap && s.Mark(i) != ',' && !s.IsQuote(i); i--)
        {
            // "…, with Republican Senator John McCain telling reporters …"
            if (s.IsWord(i, "with") && Grammar.OpensPhrase(s, i + 1) && (i == 0 || s.Mark(i - 1) == ','))
            {
                return new Phrase(i + 1, verb);
            }
        }

        for (var i = verb - 1; i > 0 && i > verb - Near && !s.IsQuote(i) && s.Mark(i) is not (';' or ':'); i--)
        {
            // "…, Nefzi said, adding"
            if (Grammar.IsFiniteSpeech(s, i) && SubjectReader.Before(s, i) is { Exists: true } speaker)
            {
                return speaker;
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
        while (i >= 0 && Grammar.IsAdverb(s, i))
        {
            i--;
        }

        return s.Is(i, SpeechTerm.Be);
    }
}
