using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Finds the subject of a verb: the words before it that name who spoke.</summary>
internal static class SubjectReader
{
    /// <summary>So many verbs in a row may share a subject.</summary>
    private const int MostShared = 4;

    /// <summary>The subject that stands before the verb at <paramref name="verb"/>.</summary>
    public static Phrase Before(ReportingSentence s, int verb) => Before(s, verb, MostShared);

    private static Phrase Before(ReportingSentence s, int verb, int shared)
    {
        var last = SkipModifiers(s, verb - 1);
        while (last > 0 && s.Mark(last) == ')' && Asides.Bracket(s, last, Math.Max(0, last - ReportingSentence.Reach)) is var bracket && bracket < last)
        {
            // "Jeb Bush (R-Fla.) said"
            last = bracket - 1;
        }

        if (last < 0 || s.IsQuote(last))
        {
            return Phrase.None;
        }

        var term = s.Term(last);
        if (term.IsAny(SpeechTerm.Relative))
        {
            return new Phrase(last, last + 1);
        }

        if (term.IsAny(SpeechTerm.Pronoun) && !s.IsWord(last, "you"))
        {
            return new Phrase(last, last + 1);
        }

        if (s.IsWord(last, "that"))
        {
            return Phrase.None;
        }

        if (s.Mark(last) is ',' or '—' or '–' or ')')
        {
            return Asides.SubjectBefore(s, last);
        }

        if (shared > 0 && term.IsAny(SpeechTerm.Coordinator) && SharedVerb(s, last) is var first and >= 0)
        {
            return Before(s, first, shared - 1);
        }

        if (term.IsAny(SpeechTerm.Coordinator) || s.Mark(last) != '\0' && s.Mark(last) is not ('\'' or '’' or '.' or ')' or ']' or '"'))
        {
            return ClauseSubject.Of(s, verb);
        }

        return Segment(s, last, verb);
    }

    /// <summary>The verb that shares its subject with the one after "and": "she laughed and admitted"; -1 where none is near.</summary>
    private static int SharedVerb(ReportingSentence s, int coordinator)
    {
        for (var i = coordinator - 1; i > 0 && i > coordinator - ReportingSentence.Reach / 4 && !s.IsQuote(i); i--)
        {
            if (s.Mark(i) is ';' or ':')
            {
                break;
            }

            if (!s.IsCapitalised(i) && !s.Is(i, SpeechTerm.Auxiliary) && Grammar.IsFinite(s, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Back over what may stand between a subject and its verb: auxiliaries, adverbs, times.</summary>
    private static int SkipModifiers(ReportingSentence s, int item)
    {
        while (item >= 0 && !s.IsQuote(item))
        {
            var term = s.Term(item);
            if (Grammar.IsAdverb(s, item) || s.IsWord(item, "to")
                || (term.IsAny(SpeechTerm.Auxiliary) && !s.IsCapitalised(item)) || (s.IsClitic(item) && !IsPossessive(s, item)))
            {
                item--;
                continue;
            }

            // "Price on Tuesday told", "Price Tuesday told", "Price last week told".
            if (term.IsAny(SpeechTerm.Time))
            {
                var first = item;
                while (first > 0 && (s.Is(first - 1, SpeechTerm.Time) || s.IsDigits(first - 1) || s.Is(first - 1, SpeechTerm.Determiner)))
                {
                    first--;
                }

                if (s.Is(first - 1, SpeechTerm.Preposition))
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

    /// <summary>Whether a clitic is no auxiliary: "Clinton’s released emails", but "he’s said" and "Clinton’s saying".</summary>
    private static bool IsPossessive(ReportingSentence s, int item) => Grammar.IsGenitive(s, item)
        && !s.Is(item - 1, SpeechTerm.Pronoun | SpeechTerm.Relative) && !s.Is(item + 1, SpeechTerm.Ing | SpeechTerm.Adverb);

    /// <summary>The subject in the run of words that ends right before the verb.</summary>
    private static Phrase Segment(ReportingSentence s, int last, int verb)
    {
        var limit = Math.Max(0, last - ReportingSentence.Reach);
        var start = StartOfSegment(s, last, verb, limit);
        if (start < 0)
        {
            return Phrase.None;
        }

        if (start > 0 && s.Is(start - 1, SpeechTerm.Coordinator) && s.Is(start, SpeechTerm.Preposition))
        {
            return ClauseSubject.Of(s, start - 1);
        }

        var opening = start;
        while (opening < last && s.Is(opening, SpeechTerm.Coordinator))
        {
            opening++;
        }

        if (s.Is(opening, SpeechTerm.Preposition) && start > 0 && Introduction.EndOf(s, opening, last + 1) <= opening)
        {
            // "…, but in a later interview said"
            return ClauseSubject.Of(s, start);
        }

        start = Introduction.Skip(s, start, last + 1);
        if (start > last || !Grammar.OpensPhrase(s, start))
        {
            start = NameBefore(s, last, limit);
        }

        if (start < 0)
        {
            return Phrase.None;
        }

        if (s.Is(start, SpeechTerm.Pronoun))
        {
            return new Phrase(start, start + 1);
        }

        return new Phrase(start, NounPhrase.Trimmed(s, start, last + 1));
    }

    /// <summary>Back over the words before a verb to where its clause begins; -1 where they are the object of another verb.</summary>
    private static int StartOfSegment(ReportingSentence s, int last, int verb, int limit)
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
            var opensClause = term.IsAny(SpeechTerm.Subordinator) || OpensTimeClause(s, i);
            if (!s.IsCapitalised(i) && !opensClause && !term.IsAny(SpeechTerm.Speech) && Grammar.IsFinite(s, i)
                && RelativeBefore(s, i, limit) is var relative and > 0)
            {
                // "the man who shot him said": the phrase goes on to the left of "who".
                start = relative;
                continue;
            }

            if (!s.IsCapitalised(i) && (opensClause || Grammar.IsFinite(s, i)))
            {
                if (coordinator > 0 && !opensClause && !term.IsAny(SpeechTerm.Speech))
                {
                    start = coordinator + 1;
                }
                else if (!opensClause && !term.IsAny(SpeechTerm.Speech | SpeechTerm.Auxiliary)
                    && s.Is(verb, SpeechTerm.Past) && !s.Is(verb, SpeechTerm.Speech) && !s.Is(start, SpeechTerm.Pronoun))
                {
                    // "they slammed the loophole called": the object of another verb, and no subject.
                    return -1;
                }

                break;
            }

            if (term.IsAny(SpeechTerm.Coordinator))
            {
                if (s.Is(i + 1, SpeechTerm.Preposition))
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

    /// <summary>The "who" or "that" whose clause a verb belongs to; -1 where there is none before it without a comma between.</summary>
    private static int RelativeBefore(ReportingSentence s, int verb, int limit)
    {
        for (var i = verb - 1; i > limit && i > verb - ReportingSentence.Reach / 8 && !s.IsQuote(i) && s.Mark(i) == '\0'; i--)
        {
            if (s.Is(i, SpeechTerm.Relative) && i > 0 && s.IsLetters(i - 1))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"after", "before", "since": a clause follows, where the words up to a verb follow.</summary>
    private static bool OpensTimeClause(ReportingSentence s, int item) =>
        s.Is(item, SpeechTerm.Preposition)
            && (s.IsWord(item, "after") || s.IsWord(item, "before") || s.IsWord(item, "since") || s.IsWord(item, "until"));

    /// <summary>Back from the last word of a name to its first, titles and roles included; -1 where there is none.</summary>
    private static int NameBefore(ReportingSentence s, int last, int limit)
    {
        var i = last;
        while (i >= limit && !s.IsQuote(i)
            && (s.IsCapitalised(i) && !s.Is(i, SpeechTerm.Preposition | SpeechTerm.Subordinator) || s.IsClitic(i) || s.Mark(i) is '.' or '-'
                || s.Is(i, SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Body | SpeechTerm.Particle)))
        {
            i--;
        }

        var start = i + 1;
        if (s.Is(i, SpeechTerm.Determiner) && i >= limit)
        {
            start = i;
        }
        else if (start > last)
        {
            // "the company": a determiner not far away.
            for (var j = last; j >= limit && j > last - 6 && s.IsLetters(j); j--)
            {
                if (s.Is(j, SpeechTerm.Determiner))
                {
                    return j;
                }
            }

            return -1;
        }

        return start;
    }
}
