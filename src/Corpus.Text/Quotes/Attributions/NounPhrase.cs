using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Finds the extent of a noun phrase, including its appositions: "X, a professor of Y".</summary>
internal static class NounPhrase
{
    /// <summary>The maximum distance from a common noun back to its determiner: "the company".</summary>
    private const int MaxItemsToDeterminer = 6;

    /// <summary>Reads the noun phrase that begins at <paramref name="start"/>, after its verb: "said X, a professor of Y".</summary>
    public static Phrase From(ReportingSentence s, int start)
    {
        if (s.HasAny(start, SpeechTerm.Pronoun))
        {
            return new Phrase(start, start + 1);
        }

        var i = start;
        var limit = Math.Min(s.Count, start + ReportingSentence.MaxDistance);
        while (i < limit && (!s.IsQuote(i) || WorkTitle.IsInNounPhrase(s, i)))
        {
            var mark = s.Mark(i);
            if (mark == ',')
            {
                if (!OpensApposition(s, i + 1))
                {
                    break;
                }

                // Skip to the comma that ends the apposition. A quote after "the" shows that it is not an apposition: "according to Khan, the “game” is over".
                var comma = i++;
                while (i < limit && (!s.IsQuote(i) || WorkTitle.IsInNounPhrase(s, i)) && s.Mark(i) != ',' && !EndsSentence(s, i) && !Grammar.IsBreak(s, i))
                {
                    i++;
                }

                if (i < limit && s.IsQuote(i) && s.HasAny(i - 1, SpeechTerm.Determiner))
                {
                    i = comma;
                    break;
                }

                continue;
            }

            if (EndsSentence(s, i) || Grammar.IsBreak(s, i))
            {
                break;
            }

            if (i > start)
            {
                var term = s.Term(i);
                if (term.HasAny(SpeechTerm.Subordinator | SpeechTerm.Time | SpeechTerm.Object) && !s.IsCapitalized(i)
                    || term.HasAny(SpeechTerm.Time) && s.IsCapitalized(i) && (!s.IsCapitalized(i - 1) || s.Words[s.WordAt(i)].Date.Kind == DateTermKind.Weekday)
                    || Grammar.IsAdverb(s, i)
                    || term.HasAny(SpeechTerm.Ing) && !s.IsCapitalized(i)
                    || term.HasAny(SpeechTerm.Preposition) && !AttachesToNoun(s, i)
                    || (term.HasAny(SpeechTerm.Relative) && DescribesConversation(s, i))
                    || term.HasAny(SpeechTerm.Coordinator) && !Grammar.OpensPhrase(s, i + 1)
                    || term.HasAny(SpeechTerm.Auxiliary | SpeechTerm.According) && !s.IsCapitalized(i) && !s.HasAny(i - 1, SpeechTerm.Relative))
                {
                    break;
                }
            }

            i++;
        }

        while (i > start && s.Mark(i - 1) is ',' or '-')
        {
            i--;
        }

        return new Phrase(start, i);
    }

    /// <summary>The index where the name or noun phrase that ends at <paramref name="last"/> begins, with its titles and roles; -1 if there is none.</summary>
    public static int FindStart(ReportingSentence s, int last, int limit)
    {
        var i = last;
        while (i >= limit && !s.IsQuote(i)
            && (s.IsCapitalized(i) && !s.HasAny(i, SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Auxiliary) || s.IsClitic(i) || s.Mark(i) is '.' or '-'
                || s.HasAny(i, SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Body | SpeechTerm.Particle)))
        {
            i--;
        }

        if (i >= limit && s.HasAny(i, SpeechTerm.Determiner))
        {
            return i;
        }

        if (i < last)
        {
            return i + 1;
        }

        // "the company": look for a determiner nearby.
        for (; i >= limit && i > last - MaxItemsToDeterminer && s.IsLetters(i); i--)
        {
            if (s.HasAny(i, SpeechTerm.Determiner))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the subject that begins at <paramref name="start"/>, before its verb; no phrase if none can begin there.</summary>
    public static Phrase ReadSubject(ReportingSentence s, int start, int limit) => !Grammar.OpensPhrase(s, start)
        ? Phrase.None
        : new Phrase(start, s.HasAny(start, SpeechTerm.Pronoun) ? start + 1 : FindSubjectEnd(s, start, limit));

    /// <summary>The index where the subject that begins at <paramref name="start"/> ends, before its verb.</summary>
    private static int FindSubjectEnd(ReportingSentence s, int start, int limit)
    {
        var relative = false;
        for (var i = start + 1; i < limit; i++)
        {
            if (s.IsQuote(i) || s.Mark(i) is ';' or ':')
            {
                return TrimEnd(s, start, i);
            }

            if (s.Mark(i) == ',')
            {
                if (!OpensApposition(s, i + 1))
                {
                    return TrimEnd(s, start, i);
                }

                var close = i + 1;
                while (close < limit && s.Mark(close) != ',' && !s.IsQuote(close))
                {
                    close++;
                }

                if (close >= limit || s.IsQuote(close))
                {
                    return TrimEnd(s, start, i);
                }

                i = close;
                continue;
            }

            if (s.HasAny(i, SpeechTerm.Relative))
            {
                relative = true;
            }
            else if (!s.IsCapitalized(i) && Grammar.IsFinite(s, i))
            {
                if (!relative)
                {
                    return TrimEnd(s, start, i);
                }

                relative = false;
            }
        }

        return TrimEnd(s, start, limit);
    }

    /// <summary>The end of a subject without trailing words that are not part of it: commas, adverbs, auxiliaries, prepositional phrases.</summary>
    public static int TrimEnd(ReportingSentence s, int start, int end)
    {
        // "Trump in an interview": the prepositional phrase does not attach to the name.
        for (var i = start + 1; i < end; i++)
        {
            if (s.HasAny(i, SpeechTerm.Preposition) && !AttachesToNoun(s, i) && !s.IsCapitalized(i))
            {
                end = i;
            }
            else if (s.HasAny(i, SpeechTerm.Relative) || s.Mark(i) == ',')
            {
                break;
            }
        }

        while (end > start + 1
            && (s.Mark(end - 1) is ',' or '—' or '–' || Grammar.IsAdverb(s, end - 1)
                || s.HasAny(end - 1, SpeechTerm.Auxiliary | SpeechTerm.Coordinator) && !s.IsCapitalized(end - 1)))
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// Whether a prepositional phrase attaches to the noun before it: "chairman of Fox", "at Rider University", not "in an interview".
    /// </summary>
    public static bool AttachesToNoun(ReportingSentence s, int item)
    {
        var next = item + 1;
        if (s.HasAny(item, SpeechTerm.AttachesToNoun) && !s.HasAny(next, SpeechTerm.Time) && !s.IsWord(item + 2, "time")
            && (s.IsCapitalized(next) || s.IsWord(next, "the")
                || s.IsWord(item, "of") || s.IsWord(item, "for") || s.IsWord(item, "from") || s.IsWord(item, "with")))
        {
            return true;
        }

        var afterName = s.IsCapitalized(item - 1);
        return s.IsWord(item, "behind") || s.IsWord(item, "against")
            || (s.IsWord(item, "by") && s.HasAny(item - 1, SpeechTerm.Body))
            || (s.IsWord(item, "in") && s.IsCapitalized(next) && !s.HasAny(next, SpeechTerm.Time) && !afterName)
            || (s.IsWord(item, "on") && !s.HasAny(next, SpeechTerm.Time | SpeechTerm.Determiner) && !afterName);
    }

    /// <summary>Whether only an article and adjectives precede the comma: "the bespectacled, 71-year-old diplomat".</summary>
    public static bool SeparatesAdjectives(ReportingSentence s, int start, int comma) =>
        comma == start + 2 && s.HasAny(start, SpeechTerm.Determiner) && !s.IsCapitalized(start + 1) && !s.IsCapitalized(comma + 1)
            && !s.HasAny(start + 1, SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Body) && !s.HasAny(comma + 1, SpeechTerm.Determiner | SpeechTerm.Relative);

    /// <summary>Whether the item, which follows a comma, begins an apposition.</summary>
    public static bool OpensApposition(ReportingSentence s, int item)
    {
        var term = s.Term(item);
        if (term.HasAny(SpeechTerm.Relative))
        {
            return !DescribesConversation(s, item);
        }

        if (s.IsDigits(item))
        {
            return true;
        }

        if (s.IsCapitalized(item))
        {
            return !term.HasAny(SpeechTerm.Time | SpeechTerm.Preposition | SpeechTerm.Subordinator);
        }

        return !term.HasAny(SpeechTerm.Pronoun | SpeechTerm.Ing | SpeechTerm.Past | SpeechTerm.ThirdPerson)
            && Grammar.OpensPhrase(s, item) && !IsClause(s, item);
    }

    /// <summary>Whether a relative clause describes the conversation, not the person: "who was asked about it", "who spoke on condition of anonymity".</summary>
    private static bool DescribesConversation(ReportingSentence s, int relative)
    {
        for (var i = relative + 1; i < relative + 4; i++)
        {
            if (s.HasAny(i, SpeechTerm.Speech | SpeechTerm.Judgment) || s.IsWord(i, "declined"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the words up to the next comma are a clause, not an apposition: "according to the minister, the visit is on".
    /// </summary>
    private static bool IsClause(ReportingSentence s, int start)
    {
        var limit = Math.Min(s.Count, start + ReportingSentence.MaxDistance / 2);
        for (var i = start + 1; i < limit && s.Mark(i) is not (',' or ';'); i++)
        {
            if (s.HasAny(i, SpeechTerm.Relative))
            {
                return false;
            }

            if (!s.IsCapitalized(i) && s.HasAny(i, SpeechTerm.Auxiliary | SpeechTerm.Verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(ReportingSentence s, int item) =>
        s.Mark(item) is '.' && (item + 1 >= s.Count || s.IsQuote(item + 1));
}
