using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>The grammatical roles that words and quotes can have in a sentence, judged from the words and their neighbours.</summary>
internal static class Grammar
{
    private const char LastLatin = '\u024F';

    private const SpeechTerm NotPhraseStart = SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Coordinator | SpeechTerm.Relative
        | SpeechTerm.Auxiliary | SpeechTerm.Object | SpeechTerm.According;

    /// <summary>Whether the item is a finite form of a verb of speech: "said", "says".</summary>
    public static bool IsFiniteSpeech(ReportingSentence s, int item) =>
        s.HasAny(item, SpeechTerm.Speech) && (s.HasAny(item, SpeechTerm.Past | SpeechTerm.ThirdPerson) || IsPluralForm(s, item))
            && !s.IsCapitalized(item) && !IsNoun(s, item);

    /// <summary>Whether a plain form is finite because its subject is in the plural: "critics say", "they conclude", but not "did they say".</summary>
    private static bool IsPluralForm(ReportingSentence s, int item) =>
        s.HasAny(item, SpeechTerm.Plain) && s.HasAny(item - 1, SpeechTerm.Plural) && !s.HasAny(item - 2, SpeechTerm.Auxiliary);

    /// <summary>Whether a form of a cue verb is not a verb here, but a noun or adjective: "his claims", "in a report", "low-rated".</summary>
    public static bool IsNoun(ReportingSentence s, int item)
    {
        var before = item - 1;
        if (item > 0 && s.Mark(before) == '-' && !s.Words[s.WordAt(item)].Is(WordTraits.SpaceBefore))
        {
            // "low-rated", "so-called"
            return true;
        }

        if (item > 1 && IsGenitive(s, before) && !s.HasAny(before - 1, SpeechTerm.Pronoun | SpeechTerm.Relative) && !s.HasAny(item, SpeechTerm.Ing))
        {
            // "Clinton’s released emails"
            return true;
        }

        if (s.HasAny(item, SpeechTerm.WithParticle) && !(IsParticle(s, item + 1) && EndsPhrase(s, item + 2)))
        {
            // "as Wiener puts it", "she went on", but "put the genie back"
            return true;
        }

        if (!s.HasAny(item, SpeechTerm.AlsoNoun) || item == 0)
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
        if (term.HasAny(SpeechTerm.Determiner)
            || (term.HasAny(SpeechTerm.Preposition) && !s.IsWord(before, "to") && !(s.IsWord(before, "by") && s.HasAny(item, SpeechTerm.Ing))))
        {
            return true;
        }

        var verb = s.Term(item);
        if (verb.HasAny(SpeechTerm.Past | SpeechTerm.Ing))
        {
            return false;
        }

        if (term.HasAny(SpeechTerm.Speech) && term.HasAny(SpeechTerm.Past | SpeechTerm.ThirdPerson))
        {
            // "said talks were difficult"
            return true;
        }

        // "to report", "will report", "they report"; "Trump reports", "the paper reports", not "lengthy reports".
        if (verb.HasAny(SpeechTerm.Plain))
        {
            return !s.IsWord(before, "to")
                && !term.HasAny(SpeechTerm.Auxiliary | SpeechTerm.Pronoun | SpeechTerm.Plural | SpeechTerm.Coordinator);
        }

        // "more than 1,300 Clinton emails"
        return s.IsLetters(before) && (!s.IsCapitalized(before) || s.IsDigits(before - 1))
            && !term.HasAny(SpeechTerm.Pronoun | SpeechTerm.Relative | SpeechTerm.Role | SpeechTerm.Body | SpeechTerm.Coordinator | SpeechTerm.Subordinator);
    }

    /// <summary>The possessive "’s", not "’t" or "’ll".</summary>
    public static bool IsGenitive(ReportingSentence s, int item) =>
        s.IsClitic(item) && s.Words[s.WordAt(item)].Length == 2 && s.Words.Text[s.Words[s.WordAt(item)].Start + 1] is 's' or 'S';

    private static bool EndsPhrase(ReportingSentence s, int item) =>
        item >= s.Count || s.IsQuote(item) || s.Mark(item) != '\0'
            || s.HasAny(item, SpeechTerm.Subordinator | SpeechTerm.Time) || IsAdverb(s, item) || s.IsWord(item, "to")
        || (s.HasAny(item, SpeechTerm.Preposition) && !s.IsWord(item, "of"));

    /// <summary>Whether the item is a particle, as after "went" in "she went on".</summary>
    public static bool IsParticle(ReportingSentence s, int item) =>
        s.IsWord(item, "it") || s.IsWord(item, "on") || s.IsWord(item, "back") || s.IsWord(item, "in")
            || s.IsWord(item, "up") || s.IsWord(item, "out");

    /// <summary>Whether the item may be a cue verb that is missing from the word lists: a lower-case past form such as "groused".</summary>
    public static bool LooksLikeCue(ReportingSentence s, int item) =>
        LooksLikePast(s, item)
            && !s.HasAny(item, SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Verb | SpeechTerm.Adverb | SpeechTerm.Auxiliary);

    /// <summary>Whether the item is an adverb or looks like one.</summary>
    public static bool IsAdverb(ReportingSentence s, int item) =>
        (s.HasAny(item, SpeechTerm.Adverb) && !s.HasAny(item - 1, SpeechTerm.Determiner)) || (s.IsLowerCaseWithEnding(item, "ly") && !s.HasAny(item, SpeechTerm.NotAdverb));

    /// <summary>Whether the item is a lower-case word that looks like a past form.</summary>
    public static bool LooksLikePast(ReportingSentence s, int item) =>
        s.IsLowerCaseWithEnding(item, "ed") && !s.HasAny(item - 1, SpeechTerm.Determiner | SpeechTerm.Preposition) && s.Mark(item - 1) is not '-';

    /// <summary>Whether the item is a finite form of any verb, or looks like one.</summary>
    public static bool IsFinite(ReportingSentence s, int item)
    {
        var term = s.Term(item);
        return term.HasAny(SpeechTerm.Auxiliary | SpeechTerm.Verb)
            || (term.HasAny(SpeechTerm.Speech | SpeechTerm.Judgment) && term.HasAny(SpeechTerm.Past | SpeechTerm.ThirdPerson)
                && !s.IsCapitalized(item) && !IsNoun(s, item))
            || (!term.HasAny(SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Adverb) && LooksLikePast(s, item));
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
            // Another script: its words are not in the word lists, so no source can be found.
            return false;
        }

        if (IsQuantity(s, item))
        {
            return true;
        }

        var term = s.Term(item);
        if (s.IsCapitalized(item))
        {
            return !term.HasAny(NotPhraseStart) || term.HasAny(SpeechTerm.Determiner | SpeechTerm.Pronoun);
        }

        if (term.HasAny(SpeechTerm.Determiner | SpeechTerm.Pronoun | SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Body | SpeechTerm.Particle))
        {
            return true;
        }

        if (s.IsDigits(item))
        {
            // "63 percent", "12 residents"
            return s.Words[s.WordAt(item)].Is(WordTraits.SpaceBefore) && s.IsLetters(item + 1) && !s.IsCapitalized(item + 1) && !s.HasAny(item + 1, NotPhraseStart | SpeechTerm.Time | SpeechTerm.Speech | SpeechTerm.Verb);
        }

        return s.IsLetters(item)
            && !term.HasAny(NotPhraseStart | SpeechTerm.Speech | SpeechTerm.Judgment | SpeechTerm.Verb | SpeechTerm.Time)
            && !IsAdverb(s, item)
            && !s.IsLowerCaseWithEnding(item, "ing") && (!s.IsLowerCaseWithEnding(item, "ed") || IsFollowedByName(s, item));
    }

    /// <summary>Whether a number with "about" or the like begins at the item: "about 200 protesters", "over four in ten".</summary>
    public static bool IsQuantity(ReportingSentence s, int item) =>
        s.HasAny(item, SpeechTerm.Preposition) && (s.IsWord(item, "about") || s.IsWord(item, "over") || s.IsWord(item, "around") || s.IsWord(item, "under"))
            && (s.IsDigits(item + 1) || (s.IsLetters(item + 1) && s.Words[s.WordAt(item + 1)].Date.Kind == DateTermKind.Cardinal));

    /// <summary>Whether a name or role follows a participle: "retired neurosurgeon Ben Carson".</summary>
    private static bool IsFollowedByName(ReportingSentence s, int item)
    {
        for (var i = item + 1; i <= item + 3 && s.IsLetters(i) && !s.HasAny(i, NotPhraseStart); i++)
        {
            if (s.IsCapitalized(i) || s.HasAny(i, SpeechTerm.Role | SpeechTerm.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the quote opens its sentence: only punctuation and coordinators precede it.</summary>
    public static bool OpensSentence(ReportingSentence s, int quote)
    {
        for (var i = quote - 1; i >= 0; i--)
        {
            if (s.IsQuote(i) || (s.Mark(i) == '\0' && !s.HasAny(i, SpeechTerm.Coordinator)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an attribution can follow: the quote ends in a comma, dash, question mark or the like, or a comma or dash follows.</summary>
    public static bool CanPrecedeAttribution(ReportingSentence s, int quote)
    {
        ref readonly var span = ref s.SpanAt(quote);
        var last = s.Words.Text[Math.Max(span.Start, span.End - 1)];
        return last is ',' or '?' or '!' or '—' or '-' or '…' or '–' or '’' or '\'' || s.Mark(quote + 1) is ',' or '—' or '–';
    }

    /// <summary>Whether an attribution that ends its sentence can end before the item: at its full stop, before a comma, a time or a preposition.</summary>
    public static bool CanEndAttribution(ReportingSentence s, int item) =>
        item >= s.Count || s.Mark(item) is '.' or ',' || s.HasAny(item, SpeechTerm.Time)
        || (s.HasAny(item, SpeechTerm.Preposition) && !s.IsWord(item, "of") && !s.IsWord(item, "to"));

    /// <summary>Whether the item is punctuation that no phrase crosses.</summary>
    public static bool IsBreak(ReportingSentence s, int item) =>
        s.Mark(item) is ';' or ':' or '•' or '|' or '?' or '!' || IsDash(s, item);

    /// <summary>Whether the item is a dash between clauses, not a hyphen.</summary>
    public static bool IsDash(ReportingSentence s, int item) =>
        s.Mark(item) is '—' or '–' or '―' || (s.Mark(item) == '-' && s.Words[s.WordAt(item)].Is(WordTraits.SpaceBefore));
}
