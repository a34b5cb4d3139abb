using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Reports;

/// <summary>What the items of a sentence can be, told from their words and their neighbours.</summary>
internal static class Grammar
{
    private const char LastLatin = '\u024F';

    private const SpeechTerm OpensNoPhrase = SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Coordinator | SpeechTerm.Relative
        | SpeechTerm.Auxiliary | SpeechTerm.Object | SpeechTerm.According;

    /// <summary>A form of a cue verb that has a subject of its own: "said", "says".</summary>
    public static bool IsFiniteSpeech(ReportingSentence s, int item) =>
        s.Is(item, SpeechTerm.Speech) && s.Is(item, SpeechTerm.Past | SpeechTerm.Third) && !s.IsCapitalised(item) && !IsNoun(s, item);

    /// <summary>Whether a verb form that is a noun as well stands as a noun: "his claims", "in a report".</summary>
    public static bool IsNoun(ReportingSentence s, int item)
    {
        var before = item - 1;
        if (item > 0 && s.Mark(before) == '-' && !s.Words[s.WordAt(item)].Is(WordTraits.SpaceBefore))
        {
            // "low-rated", "so-called"
            return true;
        }

        if (item > 1 && IsGenitive(s, before) && !s.Is(before - 1, SpeechTerm.Pronoun | SpeechTerm.Relative) && !s.Is(item, SpeechTerm.Ing))
        {
            // "Clinton’s released emails"
            return true;
        }

        if (s.Is(item, SpeechTerm.WithParticle) && !(IsParticle(s, item + 1) && EndsPhrase(s, item + 2)))
        {
            // "as Wiener puts it", "she went on", but "put the genie back"
            return true;
        }

        if (!s.Is(item, SpeechTerm.NounToo) || item == 0)
        {
            return false;
        }

        if (s.IsClitic(before) || s.Mark(before) is '\'' or '’')
        {
            return true;
        }

        while (before > 0 && IsAdverb(s, before))
        {
            before--;
        }

        var term = s.Term(before);
        if (term.IsAny(SpeechTerm.Determiner) || (term.IsAny(SpeechTerm.Preposition) && !s.IsWord(before, "to")))
        {
            return true;
        }

        var verb = s.Term(item);
        if (verb.IsAny(SpeechTerm.Past | SpeechTerm.Ing))
        {
            return false;
        }

        if (term.IsAny(SpeechTerm.Speech) && term.IsAny(SpeechTerm.Past | SpeechTerm.Third))
        {
            // "said talks were difficult"
            return true;
        }

        // "to report", "will report", "they report"; "Trump reports", "the paper reports", not "lengthy reports".
        if (verb.IsAny(SpeechTerm.Plain))
        {
            return !s.IsWord(before, "to")
                && !term.IsAny(SpeechTerm.Auxiliary | SpeechTerm.Pronoun | SpeechTerm.Plural | SpeechTerm.Coordinator);
        }

        return s.IsLetters(before) && !s.IsCapitalised(before)
            && !term.IsAny(SpeechTerm.Pronoun | SpeechTerm.Relative | SpeechTerm.Role | SpeechTerm.Body | SpeechTerm.Coordinator | SpeechTerm.Subordinator);
    }

    /// <summary>The possessive "’s", not "’t" or "’ll".</summary>
    public static bool IsGenitive(ReportingSentence s, int item) =>
        s.IsClitic(item) && s.Words[s.WordAt(item)].Length == 2 && s.Words.Text[s.Words[s.WordAt(item)].Start + 1] is 's' or 'S';

    private static bool EndsPhrase(ReportingSentence s, int item) =>
        item >= s.Count || s.IsQuote(item) || s.Mark(item) != '\0'
            || s.Is(item, SpeechTerm.Subordinator | SpeechTerm.Time | SpeechTerm.Adverb) || s.IsWord(item, "to")
        || (s.Is(item, SpeechTerm.Preposition) && !s.IsWord(item, "of"));

    private static bool IsParticle(ReportingSentence s, int item) =>
        s.IsWord(item, "it") || s.IsWord(item, "on") || s.IsWord(item, "back") || s.IsWord(item, "in")
            || s.IsWord(item, "up") || s.IsWord(item, "out");

    /// <summary>A lower-case verb of no table that looks like a past: "groused".</summary>
    public static bool MayReport(ReportingSentence s, int item) =>
        s.EndsIn(item, "ed") && LooksPast(s, item)
            && !s.Is(item, SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Verb | SpeechTerm.Adverb | SpeechTerm.Auxiliary);

    /// <summary>An adverb, or a word that looks like one.</summary>
    public static bool IsAdverb(ReportingSentence s, int item) => s.Is(item, SpeechTerm.Adverb) || (s.EndsIn(item, "ly") && !s.Is(item, SpeechTerm.NoAdverb));

    /// <summary>A lower-case word that looks like the past of a verb.</summary>
    public static bool LooksPast(ReportingSentence s, int item) =>
        s.EndsIn(item, "ed") && !s.Is(item - 1, SpeechTerm.Determiner | SpeechTerm.Preposition) && s.Mark(item - 1) is not '-';

    /// <summary>A verb form with a subject of its own, of any meaning.</summary>
    public static bool IsFinite(ReportingSentence s, int item)
    {
        var term = s.Term(item);
        return term.IsAny(SpeechTerm.Auxiliary | SpeechTerm.Verb)
            || (term.IsAny(SpeechTerm.Speech | SpeechTerm.Judgement) && term.IsAny(SpeechTerm.Past | SpeechTerm.Third)
                && !s.IsCapitalised(item) && !IsNoun(s, item))
            || (!term.IsAny(SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Adverb) && LooksPast(s, item));
    }

    /// <summary>Whether a noun phrase can begin at the item.</summary>
    public static bool OpensPhrase(ReportingSentence s, int item)
    {
        if (item >= s.Count || s.IsQuote(item))
        {
            return false;
        }

        if (s.Mark(item) == '@' && s.IsLetters(item + 1))
        {
            return true;
        }

        if (s.Words.Text[s.Words[s.WordAt(item)].Start] > LastLatin)
        {
            // A sentence in another script: its words mean nothing here, and name nobody.
            return false;
        }

        var term = s.Term(item);
        if (s.IsCapitalised(item))
        {
            return !term.IsAny(OpensNoPhrase) || term.IsAny(SpeechTerm.Determiner | SpeechTerm.Pronoun);
        }

        if (term.IsAny(SpeechTerm.Determiner | SpeechTerm.Pronoun | SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Body | SpeechTerm.Particle))
        {
            return true;
        }

        return s.IsLetters(item)
            && !term.IsAny(OpensNoPhrase | SpeechTerm.Speech | SpeechTerm.Judgement | SpeechTerm.Verb | SpeechTerm.Time)
            && !IsAdverb(s, item)
            && !s.EndsIn(item, "ing") && (!s.EndsIn(item, "ed") || NamesSoon(s, item));
    }

    /// <summary>"retired neurosurgeon Ben Carson": a participle that a name or role follows.</summary>
    private static bool NamesSoon(ReportingSentence s, int item)
    {
        for (var i = item + 1; i <= item + 3 && s.IsLetters(i) && !s.Is(i, OpensNoPhrase); i++)
        {
            if (s.IsCapitalised(i) || s.Is(i, SpeechTerm.Role | SpeechTerm.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Punctuation that no phrase crosses.</summary>
    public static bool IsBreak(ReportingSentence s, int item) =>
        s.Mark(item) is ';' or ':' or '•' or '|' or '?' or '!' || IsDash(s, item);

    /// <summary>A dash between clauses, not a hyphen.</summary>
    public static bool IsDash(ReportingSentence s, int item) =>
        s.Mark(item) is '—' or '–' or '―' || (s.Mark(item) == '-' && s.Words[s.WordAt(item)].Is(WordTraits.SpaceBefore));
}
