using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Finds the subject of a verb among the words before it.</summary>
internal static class SubjectReader
{
    /// <summary>The maximum number of coordinated verbs to go back to a shared subject.</summary>
    private const int MaxSharedVerbs = 4;

    /// <summary>Finds the subject before the verb at <paramref name="verb"/>.</summary>
    public static Phrase FindBefore(ReportingSentence s, int verb) => FindBefore(s, verb, MaxSharedVerbs);

    private static Phrase FindBefore(ReportingSentence s, int verb, int shared)
    {
        var last = SkipModifiers(s, verb - 1);
        while (last > 0 && s.Mark(last) == ')'
            && Asides.FindOpeningBracket(s, last, Math.Max(0, last - ReportingSentence.MaxDistance)) is var bracket && bracket < last)
        {
            // "Jeb Bush (R-Fla.) said"
            last = bracket - 1;
        }

        if (last < 0 || s.IsQuote(last))
        {
            return Phrase.None;
        }

        var term = s.Term(last);
        if (term.HasAny(SpeechTerm.Relative) || (term.HasAny(SpeechTerm.Pronoun) && !s.IsWord(last, "you")))
        {
            return new Phrase(last, last + 1);
        }

        if (s.IsWord(last, "that"))
        {
            return Phrase.None;
        }

        if (s.Mark(last) is ',' or ')' || Grammar.IsDash(s, last))
        {
            return Asides.FindSubject(s, last);
        }

        if (shared > 0 && term.HasAny(SpeechTerm.Coordinator) && FindSharedVerb(s, last) is var first and >= 0)
        {
            return FindBefore(s, first, shared - 1);
        }

        if (term.HasAny(SpeechTerm.Coordinator) || s.Mark(last) != '\0' && s.Mark(last) is not ('\'' or '’' or '.' or ')' or ']' or '"'))
        {
            return ClauseSubject.Find(s, verb);
        }

        return FindInSegment(s, last, verb);
    }

    /// <summary>The index of the verb that shares its subject with the one after "and": "she laughed and admitted"; -1 if there is none nearby.</summary>
    private static int FindSharedVerb(ReportingSentence s, int coordinator)
    {
        for (var i = coordinator - 1; i > 0 && i > coordinator - ReportingSentence.MaxDistance / 4; i--)
        {
            if (s.Mark(i) is ';' or ':')
            {
                break;
            }

            if (!s.IsCapitalized(i) && !s.HasAny(i, SpeechTerm.Auxiliary) && Grammar.IsFinite(s, i) && !s.IsWord(i - 1, "to"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Skips back over words that may separate a subject from its verb: auxiliaries, adverbs, times.</summary>
    private static int SkipModifiers(ReportingSentence s, int item)
    {
        while (item >= 0 && !s.IsQuote(item))
        {
            var term = s.Term(item);
            if (Grammar.IsAdverb(s, item) || s.IsWord(item, "to")
                || (term.HasAny(SpeechTerm.Auxiliary) && !s.IsCapitalized(item)) || (s.IsClitic(item) && !IsPossessive(s, item)))
            {
                item--;
                continue;
            }

            // "Bolton and Gorka both denounced"
            if (item > 0 && (s.IsWord(item, "both") || s.IsWord(item, "all") || s.IsWord(item, "each")) && s.IsLetters(item - 1)
                && !s.HasAny(item - 1, SpeechTerm.Coordinator | SpeechTerm.Subordinator | SpeechTerm.Preposition))
            {
                item--;
                continue;
            }

            // "Price on Tuesday told", "Price Tuesday told", "Price last week told".
            if (term.HasAny(SpeechTerm.Time))
            {
                var first = item;
                while (first > 0 && (s.HasAny(first - 1, SpeechTerm.Time) || s.IsDigits(first - 1) || s.HasAny(first - 1, SpeechTerm.Determiner)))
                {
                    first--;
                }

                if (s.HasAny(first - 1, SpeechTerm.Preposition))
                {
                    first--;
                }

                if (first > 0)
                {
                    item = first - 1;
                    continue;
                }
            }

            break;
        }

        return item;
    }

    /// <summary>Whether a clitic is a possessive, not an auxiliary: "Clinton’s released emails", but not "he’s said" or "Clinton’s saying".</summary>
    private static bool IsPossessive(ReportingSentence s, int item) => Grammar.IsGenitive(s, item)
        && !s.HasAny(item - 1, SpeechTerm.Pronoun | SpeechTerm.Relative) && !s.HasAny(item + 1, SpeechTerm.Ing | SpeechTerm.Adverb);

    /// <summary>Finds the subject in the segment of words that ends at <paramref name="last"/>, before the verb.</summary>
    private static Phrase FindInSegment(ReportingSentence s, int last, int verb)
    {
        var limit = Math.Max(0, last - ReportingSentence.MaxDistance);
        var start = FindSegmentStart(s, last, verb, limit);
        if (start < 0)
        {
            return Phrase.None;
        }

        if (start > 0 && s.HasAny(start - 1, SpeechTerm.Coordinator) && s.HasAny(start, SpeechTerm.Preposition))
        {
            return ClauseSubject.Find(s, start - 1);
        }

        var opening = start;
        while (opening < last && s.HasAny(opening, SpeechTerm.Coordinator))
        {
            opening++;
        }

        if (s.HasAny(opening, SpeechTerm.Preposition) && start > 0 && Introduction.FindEnd(s, opening, last + 1) <= opening)
        {
            // "…, but in a later interview said"
            return ClauseSubject.Find(s, start);
        }

        start = Introduction.Skip(s, start, last + 1);
        if (start > last || !Grammar.OpensPhrase(s, start))
        {
            start = NounPhrase.FindStart(s, last, limit);
        }

        if (start < 0)
        {
            return Phrase.None;
        }

        return new Phrase(start, s.HasAny(start, SpeechTerm.Pronoun) ? start + 1 : NounPhrase.TrimEnd(s, start, last + 1));
    }

    /// <summary>The index where the clause of a verb begins; -1 if the words before the verb are the object of another verb.</summary>
    private static int FindSegmentStart(ReportingSentence s, int last, int verb, int limit)
    {
        var start = last;
        var coordinator = -1;
        while (start > limit)
        {
            var i = start - 1;
            if (s.IsQuote(i) || s.Mark(i) is ',' or '(' or ')' || Grammar.IsBreak(s, i))
            {
                break;
            }

            var term = s.Term(i);
            var opensClause = term.HasAny(SpeechTerm.Subordinator) || OpensTimeClause(s, i);
            if (!s.IsCapitalized(i) && !opensClause && !term.HasAny(SpeechTerm.Speech) && Grammar.IsFinite(s, i)
                && FindRelativeBefore(s, i, limit) is var relative and > 0)
            {
                // "the man who shot him said": the phrase continues to the left of "who".
                start = relative;
                continue;
            }

            if (!s.IsCapitalized(i) && (opensClause || Grammar.IsFinite(s, i)))
            {
                if (coordinator > 0 && !opensClause && !term.HasAny(SpeechTerm.Speech))
                {
                    start = coordinator + 1;
                }
                else if (!opensClause && !term.HasAny(SpeechTerm.Speech | SpeechTerm.Auxiliary)
                    && s.HasAny(verb, SpeechTerm.Past) && !s.HasAny(verb, SpeechTerm.Speech) && !s.HasAny(start, SpeechTerm.Pronoun))
                {
                    // "they slammed the loophole called": the object of another verb, not a subject.
                    return -1;
                }

                break;
            }

            if (term.HasAny(SpeechTerm.Coordinator))
            {
                if (s.HasAny(i + 1, SpeechTerm.Preposition))
                {
                    // "supports him and in a statement praised"
                    break;
                }

                coordinator = i;
            }

            start = i;
        }

        return start;
    }

    /// <summary>The index of the relative pronoun whose clause contains a verb; -1 if there is none without punctuation in between.</summary>
    private static int FindRelativeBefore(ReportingSentence s, int verb, int limit)
    {
        for (var i = verb - 1; i > limit && i > verb - ReportingSentence.MaxDistance / 8 && !s.IsQuote(i) && s.Mark(i) == '\0'; i--)
        {
            if (s.HasAny(i, SpeechTerm.Relative) && i > 0 && s.IsLetters(i - 1))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the item can introduce a clause of time: "after", "before", "since", "until".</summary>
    private static bool OpensTimeClause(ReportingSentence s, int item) =>
        s.HasAny(item, SpeechTerm.Preposition)
            && (s.IsWord(item, "after") || s.IsWord(item, "before") || s.IsWord(item, "since") || s.IsWord(item, "until"));
}
