using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Reads a noun phrase on from its first word, with its appositions: "X, a professor of Y".</summary>
internal static class NounPhrase
{
    /// <summary>The noun phrase that begins at <paramref name="start"/>, with its appositions: "said X, a professor of Y".</summary>
    public static Phrase From(ReportingSentence s, int start)
    {
        if (s.Is(start, SpeechTerm.Pronoun))
        {
            return new Phrase(start, start + 1);
        }

        var i = start;
        var limit = Math.Min(s.Count, start + ReportingSentence.Reach);
        while (i < limit && !s.IsQuote(i))
        {
            var mark = s.Mark(i);
            if (mark == ',')
            {
                if (!OpensApposition(s, i + 1))
                {
                    break;
                }

                // To the comma that ends the apposition. One that a quote cuts off after "the" was none: "according to Khan, the “game” is over".
                var comma = i++;
                while (i < limit && !s.IsQuote(i) && s.Mark(i) != ',' && !EndsSentence(s, i) && !Grammar.IsBreak(s, i))
                {
                    i++;
                }

                if (i < limit && s.IsQuote(i) && s.Is(i - 1, SpeechTerm.Determiner))
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
                if (term.IsAny(SpeechTerm.Subordinator | SpeechTerm.Time | SpeechTerm.Object) && !s.IsCapitalised(i)
                    || term.IsAny(SpeechTerm.Time) && s.IsCapitalised(i) && !s.IsCapitalised(i - 1)
                    || Grammar.IsAdverb(s, i)
                    || term.IsAny(SpeechTerm.Ing) && !s.IsCapitalised(i)
                    || term.IsAny(SpeechTerm.Preposition) && !TiesHere(s, i)
                    || (term.IsAny(SpeechTerm.Relative) && TellsOfTalk(s, i))
                    || term.IsAny(SpeechTerm.Coordinator) && !Grammar.OpensPhrase(s, i + 1)
                    || term.IsAny(SpeechTerm.Auxiliary | SpeechTerm.According) && !s.IsCapitalised(i))
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

    /// <summary>Where the subject that begins at <paramref name="start"/> ends: before its verb.</summary>
    public static int SubjectEnd(ReportingSentence s, int start, int limit)
    {
        var relative = false;
        for (var i = start + 1; i < limit; i++)
        {
            if (s.IsQuote(i) || s.Mark(i) is ';' or ':')
            {
                return Trimmed(s, start, i);
            }

            if (s.Mark(i) == ',')
            {
                if (!OpensApposition(s, i + 1))
                {
                    return Trimmed(s, start, i);
                }

                var close = i + 1;
                while (close < limit && s.Mark(close) != ',' && !s.IsQuote(close))
                {
                    close++;
                }

                if (close >= limit || s.IsQuote(close))
                {
                    return Trimmed(s, start, i);
                }

                i = close;
                continue;
            }

            if (s.Is(i, SpeechTerm.Relative))
            {
                relative = true;
            }
            else if (!s.IsCapitalised(i) && Grammar.IsFinite(s, i))
            {
                if (!relative)
                {
                    return Trimmed(s, start, i);
                }

                relative = false;
            }
        }

        return Trimmed(s, start, limit);
    }

    /// <summary>Takes from the end of a subject what does not belong to it: commas, adverbs, times, places.</summary>
    public static int Trimmed(ReportingSentence s, int start, int end)
    {
        // "Trump in an interview": what follows a name without tying to it.
        for (var i = start + 1; i < end; i++)
        {
            if (s.Is(i, SpeechTerm.Preposition) && !TiesHere(s, i) && !s.IsCapitalised(i))
            {
                end = i;
            }
            else if (s.Is(i, SpeechTerm.Relative) || s.Mark(i) == ',')
            {
                break;
            }
        }

        while (end > start + 1
            && (s.Mark(end - 1) is ',' or '—' or '–' || Grammar.IsAdverb(s, end - 1) || s.Is(end - 1, SpeechTerm.Auxiliary | SpeechTerm.Coordinator) && !s.IsCapitalised(end - 1)))
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// Whether a preposition ties what follows to the name before it: "chairman of Fox", "at Rider University", not "in an interview".
    /// </summary>
    public static bool TiesHere(ReportingSentence s, int item)
    {
        var next = item + 1;
        if (s.Is(item, SpeechTerm.Ties) && !s.Is(next, SpeechTerm.Time) && !s.IsWord(item + 2, "time")
            && (s.IsCapitalised(next) || s.IsWord(next, "the")
                || s.IsWord(item, "of") || s.IsWord(item, "for") || s.IsWord(item, "from") || s.IsWord(item, "with")))
        {
            return true;
        }

        var afterName = s.IsCapitalised(item - 1);
        return s.IsWord(item, "behind") || s.IsWord(item, "against")
            || (s.IsWord(item, "by") && s.Is(item - 1, SpeechTerm.Body))
            || (s.IsWord(item, "in") && s.IsCapitalised(next) && !s.Is(next, SpeechTerm.Time) && !afterName)
            || (s.IsWord(item, "on") && !s.Is(next, SpeechTerm.Time | SpeechTerm.Determiner) && !afterName);
    }

    /// <summary>Whether the words after a comma say who somebody is.</summary>
    public static bool OpensApposition(ReportingSentence s, int item)
    {
        if (item >= s.Count || s.IsQuote(item))
        {
            return false;
        }

        var term = s.Term(item);
        if (term.IsAny(SpeechTerm.Relative))
        {
            return !TellsOfTalk(s, item);
        }

        if (s.IsDigits(item))
        {
            return true;
        }

        if (s.IsCapitalised(item))
        {
            return !term.IsAny(SpeechTerm.Time | SpeechTerm.Preposition | SpeechTerm.Subordinator);
        }

        return !term.IsAny(SpeechTerm.Pronoun | SpeechTerm.Ing | SpeechTerm.Past | SpeechTerm.Third)
            && Grammar.OpensPhrase(s, item) && !IsClause(s, item);
    }

    /// <summary>"who was asked about it", "who spoke on condition of anonymity": circumstances of the talk, which name nobody.</summary>
    private static bool TellsOfTalk(ReportingSentence s, int relative)
    {
        for (var i = relative + 1; i < relative + 4; i++)
        {
            if (s.Is(i, SpeechTerm.Speech | SpeechTerm.Judgement) || s.IsWord(i, "declined"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the words from a comma to the next have a verb of their own: "according to the minister, the visit is on".
    /// </summary>
    private static bool IsClause(ReportingSentence s, int start)
    {
        var limit = Math.Min(s.Count, start + ReportingSentence.Reach / 2);
        for (var i = start + 1; i < limit && s.Mark(i) is not (',' or ';'); i++)
        {
            if (s.Is(i, SpeechTerm.Relative))
            {
                return false;
            }

            if (!s.IsCapitalised(i) && s.Is(i, SpeechTerm.Auxiliary | SpeechTerm.Verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(ReportingSentence s, int item) =>
        s.Mark(item) is '.' && (item + 1 >= s.Count || s.IsQuote(item + 1));
}
