using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Recognizes cue verbs and finds their sources.</summary>
internal static class CueReader
{
    /// <summary>The maximum distance from "with" to the participle of its noun phrase: "with one minister saying".</summary>
    private const int MaxItemsAfterWith = 14;

    /// <summary>The maximum distance from "said" to "adding" with the same source.</summary>
    private const int MaxItemsFromSpeechVerb = 8;

    /// <summary>Whether an item is a form of a cue verb and is used as a verb.</summary>
    public static bool IsCue(ReportingSentence s, int item) =>
        s.HasAny(item, SpeechTerm.Speech | SpeechTerm.Judgment) && !s.HasAny(item, SpeechTerm.Preposition)
            && (!s.IsCapitalized(item) || s.HasAny(item, SpeechTerm.Ing) || (item == 0 && s.HasAny(0, SpeechTerm.Speech) && s.HasAny(0, SpeechTerm.Past))) && !Grammar.IsNoun(s, item);

    /// <summary>Finds the source of the cue at <paramref name="verb"/>, which precedes a quote.</summary>
    public static Phrase FindSource(ReportingSentence s, int verb, int quote)
    {
        var term = s.Term(verb);
        if (term.HasAny(SpeechTerm.Past) && IsPassive(s, verb))
        {
            // "Zakharova was quoted by PTI as saying", "was described by Khan as".
            return term.HasAny(SpeechTerm.ObjectSpeaks) ? SubjectReader.FindBefore(s, verb) : FindAgent(s, verb, quote);
        }

        if (term.HasAny(SpeechTerm.Ing))
        {
            // "was quoted as saying": the cue is "quoted".
            return s.IsWord(verb - 1, "as") ? Phrase.None : FindParticipleSource(s, verb, quote);
        }

        // "The paradox of Nancy, says Carl Anthony, historian at …, is …"
        if (term.HasAny(SpeechTerm.Speech) && s.Mark(verb - 1) == ',' && s.IsCapitalized(verb + 1))
        {
            var after = NounPhrase.From(s, verb + 1);
            if (s.Mark(after.End) == ',' && after.End + 1 < s.Count && !s.IsQuote(after.End + 1))
            {
                return after;
            }
        }

        if (verb == 0 && term.HasAny(SpeechTerm.Past | SpeechTerm.ThirdPerson))
        {
            // Said Dorothy Poynter, who knew him: "…"
            return Grammar.OpensPhrase(s, 1) ? NounPhrase.From(s, 1) : Phrase.None;
        }

        var before = SkipAdverbs(s, verb - 1);
        if (!term.HasAny(SpeechTerm.Plain) || term.HasAny(SpeechTerm.Past) || !s.IsWord(before, "to"))
        {
            return SubjectReader.FindBefore(s, verb);
        }

        // "X pledged to confront": the subject of the verb before "to".
        return before > 0 && !s.IsCapitalized(before - 1) && s.HasAny(before - 1, SpeechTerm.Speech | SpeechTerm.Judgment | SpeechTerm.Verb)
            && Grammar.IsFinite(s, before - 1) && SubjectReader.FindBefore(s, before - 1) is { Exists: true } subject
            ? subject
            : ClauseSubject.Find(s, before);
    }

    /// <summary>Finds the agent of a passive verb: "by Khan".</summary>
    private static Phrase FindAgent(ReportingSentence s, int verb, int quote)
    {
        var limit = Math.Min(quote, verb + ReportingSentence.MaxDistance);
        for (var i = verb + 1; i < limit; i++)
        {
            if (s.IsWord(i, "by") && Grammar.OpensPhrase(s, i + 1))
            {
                return NounPhrase.From(s, i + 1);
            }
        }

        return Phrase.None;
    }

    /// <summary>Finds the source of "saying", "adding" or "telling": its own subject, that of the verb of speech before it, or that of its clause.</summary>
    private static Phrase FindParticipleSource(ReportingSentence s, int verb, int quote)
    {
        for (var i = verb - 1; i >= 0 && i > verb - MaxItemsAfterWith && s.Mark(i) != ','; i--)
        {
            // "…, with Republican Senator John McCain telling reporters …"
            if (s.IsWord(i, "with") && Grammar.OpensPhrase(s, i + 1) && (i == 0 || s.Mark(i - 1) == ','))
            {
                return NounPhrase.From(s, i + 1);
            }
        }

        for (var i = verb - 1; i > 0 && i > verb - MaxItemsFromSpeechVerb && !s.IsQuote(i) && s.Mark(i) is not (';' or ':'); i--)
        {
            // "…, Nefzi said, adding"
            if (Grammar.IsFiniteSpeech(s, i) && SubjectReader.FindBefore(s, i) is { Exists: true } speaker)
            {
                return speaker;
            }
        }

        var active = SkipAdverbs(s, verb - 1);
        if (s.HasAny(active, SpeechTerm.Be))
        {
            return SubjectReader.FindBefore(s, verb);
        }

        if (!s.IsCapitalized(active) && s.HasAny(active, SpeechTerm.Verb))
        {
            // "keeps talking", "began telling"
            return SubjectReader.FindBefore(s, active);
        }

        var subject = ClauseSubject.Find(s, verb);
        return subject.Exists ? subject : ClauseSubject.FindAfterQuote(s, quote);
    }

    private static bool IsPassive(ReportingSentence s, int verb) => s.HasAny(SkipAdverbs(s, verb - 1), SpeechTerm.Be);

    /// <summary>The index of the last item up to <paramref name="item"/> that is not an adverb; -1 if there is none.</summary>
    private static int SkipAdverbs(ReportingSentence s, int item)
    {
        while (Grammar.IsAdverb(s, item))
        {
            item--;
        }

        return item;
    }
}
