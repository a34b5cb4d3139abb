namespace Corpus.Text.Quotes;

/// <summary>Finds the words that name who spoke: the subject of a cue, or what follows it.</summary>
internal static class SourceReader
{
    /// <summary>No source is looked for further away than so many items.</summary>
    private const int Reach = 80;

    /// <summary>So many verbs in a row may share a subject.</summary>
    private const int MostShared = 4;

    /// <summary>The subject that stands before the verb at <paramref name="verb"/>.</summary>
    public static Phrase Before(ReportingSentence s, int verb) => Before(s, verb, MostShared);

    private static Phrase Before(ReportingSentence s, int verb, int shared)
    {
        var last = SkipModifiers(s, verb - 1);
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
            return AcrossCommas(s, last);
        }

        if (shared > 0 && term.IsAny(SpeechTerm.Coordinator) && SharedVerb(s, last) is var first and >= 0)
        {
            return Before(s, first, shared - 1);
        }

        if (term.IsAny(SpeechTerm.Coordinator) || s.Mark(last) != '\0' && s.Mark(last) is not ('\'' or '’' or '.' or ')' or ']' or '"'))
        {
            return OfClause(s, verb);
        }

        return Segment(s, last, verb);
    }

    /// <summary>The verb that shares its subject with the one after "and": "she laughed and admitted"; -1 where none is near.</summary>
    private static int SharedVerb(ReportingSentence s, int coordinator)
    {
        for (var i = coordinator - 1; i > 0 && i > coordinator - Reach / 4 && !s.IsQuote(i); i--)
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

    /// <summary>The subject of the clause that the words at <paramref name="at"/> belong to: "X praised Y, saying".</summary>
    public static Phrase OfClause(ReportingSentence s, int at)
    {
        var start = ClauseStart(s, at);
        start = SkipIntroduction(s, start, at);
        if (start >= at)
        {
            return Phrase.None;
        }

        // Inverted: "…," said X, adding.
        if (Grammar.IsFiniteSpeech(s, start) && start > 0 && (s.IsQuote(start - 1) || s.Mark(start - 1) == ',') && Grammar.OpensPhrase(s, start + 1))
        {
            return After(s, start + 1);
        }

        if (!Grammar.OpensPhrase(s, start))
        {
            return Phrase.None;
        }

        if (s.Is(start, SpeechTerm.Pronoun))
        {
            return new Phrase(start, start + 1);
        }

        var end = SubjectEnd(s, start, at);
        return end > start ? new Phrase(start, end) : Phrase.None;
    }

    /// <summary>The subject after a quote whose cue opens the sentence: "Calling it “a disaster,” Trump vowed …".</summary>
    public static Phrase OfNextClause(ReportingSentence s, int quote)
    {
        var start = quote + 1;
        var paused = s.Words.Text[Math.Max(0, s.SpanAt(quote).End - 1)] == ',' || s.Mark(start) == ',';
        if (!paused)
        {
            return Phrase.None;
        }

        start += s.Mark(start) == ',' ? 1 : 0;
        return Grammar.OpensPhrase(s, start) ? new Phrase(start, s.Is(start, SpeechTerm.Pronoun) ? start + 1 : SubjectEnd(s, start, Math.Min(s.Count, start + Reach))) : Phrase.None;
    }

    /// <summary>The noun phrase that begins at <paramref name="start"/>, with its appositions: "said X, a professor of Y".</summary>
    public static Phrase After(ReportingSentence s, int start)
    {
        if (s.Is(start, SpeechTerm.Pronoun))
        {
            return new Phrase(start, start + 1);
        }

        var i = start;
        var limit = Math.Min(s.Count, start + Reach);
        while (i < limit && !s.IsQuote(i))
        {
            var mark = s.Mark(i);
            if (mark == ',')
            {
                if (!OpensApposition(s, i + 1))
                {
                    break;
                }

                // To the comma that ends the apposition.
                i++;
                while (i < limit && !s.IsQuote(i) && s.Mark(i) != ',' && !EndsSentence(s, i) && !Grammar.IsBreak(s.Mark(i)))
                {
                    i++;
                }

                continue;
            }

            if (EndsSentence(s, i) || Grammar.IsBreak(mark))
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

    /// <summary>Back over what may stand between a subject and its verb: auxiliaries, adverbs, times.</summary>
    private static int SkipModifiers(ReportingSentence s, int item)
    {
        while (item >= 0 && !s.IsQuote(item))
        {
            var term = s.Term(item);
            if (Grammar.IsAdverb(s, item) || s.IsWord(item, "to") || (term.IsAny(SpeechTerm.Auxiliary) && !s.IsCapitalised(item)) || (s.IsClitic(item) && !IsPossessive(s, item)))
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
    private static bool IsPossessive(ReportingSentence s, int item) => Grammar.IsGenitive(s, item) && !s.Is(item - 1, SpeechTerm.Pronoun | SpeechTerm.Relative) && !s.Is(item + 1, SpeechTerm.Ing | SpeechTerm.Adverb);

    /// <summary>The subject in the run of words that ends right before the verb.</summary>
    private static Phrase Segment(ReportingSentence s, int last, int verb)
    {
        var start = last;
        var limit = Math.Max(0, last - Reach);
        var coordinator = -1;
        while (start > limit)
        {
            var i = start - 1;
            if (s.IsQuote(i) || s.Mark(i) is ',' or '(' or ')' || Grammar.IsBreak(s.Mark(i)))
            {
                break;
            }

            var term = s.Term(i);
            var opensClause = term.IsAny(SpeechTerm.Subordinator) || OpensTimeClause(s, i);
            if (!s.IsCapitalised(i) && !opensClause && !term.IsAny(SpeechTerm.Speech) && Grammar.IsFinite(s, i) && RelativeBefore(s, i, limit) is var relative and > 0)
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
                else if (!opensClause && !term.IsAny(SpeechTerm.Speech | SpeechTerm.Auxiliary) && s.Is(verb, SpeechTerm.Past) && !s.Is(verb, SpeechTerm.Speech) && !s.Is(start, SpeechTerm.Pronoun))
                {
                    // "they slammed the loophole called": the object of another verb, and no subject.
                    return Phrase.None;
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

        if (start > 0 && s.Is(start - 1, SpeechTerm.Coordinator) && s.Is(start, SpeechTerm.Preposition))
        {
            return OfClause(s, start - 1);
        }

        var opening = start;
        while (opening < last && s.Is(opening, SpeechTerm.Coordinator))
        {
            opening++;
        }

        if (s.Is(opening, SpeechTerm.Preposition) && start > 0 && AfterIntroduction(s, opening, last + 1) <= opening)
        {
            // "…, but in a later interview said"
            return OfClause(s, start);
        }

        start = SkipIntroduction(s, start, last + 1);
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

        return new Phrase(start, TrimEnd(s, start, last + 1));
    }

    /// <summary>The "who" or "that" whose clause a verb belongs to; -1 where there is none before it without a comma between.</summary>
    private static int RelativeBefore(ReportingSentence s, int verb, int limit)
    {
        for (var i = verb - 1; i > limit && i > verb - Reach / 8 && !s.IsQuote(i) && s.Mark(i) == '\0'; i--)
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
        s.Is(item, SpeechTerm.Preposition) && (s.IsWord(item, "after") || s.IsWord(item, "before") || s.IsWord(item, "since") || s.IsWord(item, "until"));

    /// <summary>Forward over what may open a sentence before its subject: "But", "In 2012", "Last week", "However,".</summary>
    private static int SkipIntroduction(ReportingSentence s, int start, int end)
    {
        while (start < end)
        {
            var term = s.Term(start);
            if (s.IsQuote(start) || s.Mark(start) is ',' or '-' or '—' or '–' or '•' or '*' or '(' or '[' || term.IsAny(SpeechTerm.Coordinator)
                || (Grammar.IsAdverb(s, start) && !term.IsAny(SpeechTerm.Determiner)) || s.IsDigits(start) && s.Mark(start + 1) == ',')
            {
                start++;
            }
            else if (term.IsAny(SpeechTerm.Adverb) && s.Mark(start + 1) == ',')
            {
                start += 2;
            }
            else if (term.IsAny(SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Ing | SpeechTerm.According)
                || IsParticiple(s, start) || term.IsAny(SpeechTerm.Time))
            {
                var after = AfterIntroduction(s, start, end);
                if (after <= start)
                {
                    return start;
                }

                start = after;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>"speaking", "asked", also where it opens a sentence; not "Ned Price" or "Kelly".</summary>
    private static bool IsParticiple(ReportingSentence s, int item)
    {
        if (s.IsCapitalised(item) && !s.Is(item, SpeechTerm.Speech | SpeechTerm.Judgement) && (s.IsCapitalised(item + 1) || !s.Is(item + 1, SpeechTerm.Preposition | SpeechTerm.Determiner)))
        {
            return false;
        }

        return s.EndsInAnyCase(item, "ing") || (s.EndsInAnyCase(item, "ed") && !s.Is(item, SpeechTerm.Role));
    }

    /// <summary>Where the phrase that opens a sentence ends: after its comma, or before the next noun phrase.</summary>
    private static int AfterIntroduction(ReportingSentence s, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (s.Mark(i) == ',')
            {
                return i + 1;
            }
        }

        // Without a comma: "In 2012 Trump", "On Sunday the senator", "At his news conference State Department Spokesperson".
        for (var i = start + 1; i < end; i++)
        {
            var before = i - 1;
            if (s.Is(i, SpeechTerm.Pronoun))
            {
                return i;
            }

            var open = s.Is(before, SpeechTerm.Preposition | SpeechTerm.Determiner | SpeechTerm.Coordinator | SpeechTerm.Ing | SpeechTerm.Subordinator) || s.IsClitic(before);
            if (open)
            {
                continue;
            }

            if (s.Is(i, SpeechTerm.Determiner) || (s.IsCapitalised(i) && !s.Is(i, SpeechTerm.Time) && (!s.IsCapitalised(before) || s.Is(before, SpeechTerm.Time))))
            {
                return i;
            }

            if (s.Is(before, SpeechTerm.Time) && !s.Is(i, SpeechTerm.Time) && Grammar.OpensPhrase(s, i))
            {
                return i;
            }
        }

        return start;
    }

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

    /// <summary>The subject before a comma at <paramref name="comma"/>: "X, apposition, said", "X, who did this, said".</summary>
    private static Phrase AcrossCommas(ReportingSentence s, int comma)
    {
        var limit = Math.Max(0, comma - Reach);
        var found = -1;
        var foundEnd = comma;
        var end = comma;
        while (end > limit)
        {
            var start = end;
            while (start > limit && s.Mark(start - 1) is not (',' or '—' or '–' or '(') && !s.IsQuote(start - 1) && !Grammar.IsBreak(s.Mark(start - 1)))
            {
                start--;
                if (s.Mark(start) == ')')
                {
                    start = Bracket(s, start, limit);
                }
            }

            if (start == end)
            {
                break;
            }

            var modifies = Modifies(s, start);
            if (modifies && found >= 0)
            {
                // An introduction before the subject, which may hold it, too: "In Ohio Trump, the candidate, said".
                break;
            }

            if (!modifies)
            {
                var opens = SkipIntroduction(s, start, end);
                var verb = FirstFinite(s, opens, end);
                if (opens < end && Grammar.OpensPhrase(s, opens) && (verb < 0 || found < 0))
                {
                    if (verb >= 0 && found < 0 && start > 0 && s.Mark(start - 1) == ',' && !s.IsCapitalised(opens) && !s.Is(opens, SpeechTerm.Pronoun))
                    {
                        // An aside with a verb of its own.
                        end = start - 1;
                        continue;
                    }

                    found = opens;
                    foundEnd = found >= 0 && verb >= 0 ? verb : foundEnd;
                }
                else
                {
                    break;
                }

                if (opens > start)
                {
                    break;
                }
            }
            else if (found < 0 && !s.Is(start, SpeechTerm.Relative) && s.IsLetters(start))
            {
                // "X, speaking in Ohio, said": the aside does not name the source.
                foundEnd = start - 1;
            }

            if (start == 0 || s.Mark(start - 1) is not (',' or '—' or '–'))
            {
                break;
            }

            end = start - 1;
        }

        if (found < 0)
        {
            return OfClause(s, comma);
        }

        if (s.Is(found, SpeechTerm.Pronoun))
        {
            return new Phrase(found, found + 1);
        }

        return new Phrase(found, Math.Max(found + 1, foundEnd));
    }

    /// <summary>The bracket that opens what the one at <paramref name="close"/> closes.</summary>
    private static int Bracket(ReportingSentence s, int close, int limit)
    {
        for (var i = close - 1; i > limit; i--)
        {
            if (s.Mark(i) == '(')
            {
                return i;
            }
        }

        return close;
    }

    private static int FirstFinite(ReportingSentence s, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (s.Is(i, SpeechTerm.Relative))
            {
                return -1;
            }

            if (!s.IsCapitalised(i) && Grammar.IsFinite(s, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the words between commas modify what stands before them, or open the sentence, and name nobody.</summary>
    private static bool Modifies(ReportingSentence s, int start)
    {
        var term = s.Term(start);
        return term.IsAny(SpeechTerm.Relative | SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Ing | SpeechTerm.Adverb | SpeechTerm.Time | SpeechTerm.According)
            || (s.EndsInAnyCase(start, "ly") && !s.IsCapitalised(start)) || IsParticiple(s, start);
    }

    /// <summary>Where the clause around <paramref name="at"/> begins.</summary>
    private static int ClauseStart(ReportingSentence s, int at)
    {
        var limit = Math.Max(0, at - Reach);
        var verbSeen = false;
        for (var i = at - 1; i >= limit; i--)
        {
            var mark = s.Mark(i);
            if (mark is ';' or ':' || (IsDash(s, i) && Grammar.OpensPhrase(s, i + 1)))
            {
                return i + 1;
            }

            if (s.IsQuote(i) && s.Mark(i + 1) != ',' && i + 1 < at && (Grammar.OpensPhrase(s, i + 1) || Grammar.IsFiniteSpeech(s, i + 1)) && verbSeen)
            {
                return i + 1;
            }

            if (Grammar.IsFinite(s, i) && !s.IsCapitalised(i))
            {
                verbSeen = true;
            }

            // "…, but X did": a clause of its own, when it has a verb.
            if (verbSeen && s.Is(i, SpeechTerm.Coordinator | SpeechTerm.Subordinator) && s.Mark(i - 1) == ',' && Grammar.OpensPhrase(s, i + 1) && !s.IsWord(i, "that"))
            {
                return i + 1;
            }
        }

        return limit;
    }

    /// <summary>A dash between clauses, not a hyphen.</summary>
    private static bool IsDash(ReportingSentence s, int item) =>
        s.Mark(item) is '—' or '–' || (s.Mark(item) == '-' && s.Words[s.WordAt(item)].Is(Words.WordTraits.SpaceBefore));

    /// <summary>Where the subject that begins at <paramref name="start"/> ends: before its verb.</summary>
    private static int SubjectEnd(ReportingSentence s, int start, int limit)
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

            if (s.Is(i, SpeechTerm.Relative))
            {
                relative = true;
            }
            else if (!s.IsCapitalised(i) && Grammar.IsFinite(s, i))
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

    /// <summary>Takes from the end of a subject what does not belong to it: commas, adverbs, times, places.</summary>
    private static int TrimEnd(ReportingSentence s, int start, int end)
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

        while (end > start + 1 && (s.Mark(end - 1) is ',' or '—' or '–' || Grammar.IsAdverb(s, end - 1) || s.Is(end - 1, SpeechTerm.Auxiliary | SpeechTerm.Coordinator) && !s.IsCapitalised(end - 1)))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a preposition ties what follows to the name before it: "chairman of Fox", "at Rider University", not "in an interview".</summary>
    private static bool TiesHere(ReportingSentence s, int item) =>
        s.Is(item, SpeechTerm.Ties) && !s.Is(item + 1, SpeechTerm.Time)
        && (s.IsWord(item, "of") || s.IsWord(item, "for") || s.IsWord(item, "from") || s.IsWord(item, "with") || s.IsCapitalised(item + 1) || s.IsWord(item + 1, "the"))
        || s.IsWord(item, "in") && s.IsCapitalised(item + 1) && !s.Is(item + 1, SpeechTerm.Time) && !s.IsCapitalised(item - 1)
        || s.IsWord(item, "behind") || s.IsWord(item, "against") || s.IsWord(item, "on") && !s.IsCapitalised(item - 1) && !s.Is(item + 1, SpeechTerm.Time | SpeechTerm.Determiner);

    /// <summary>Whether the words after a comma say who somebody is.</summary>
    private static bool OpensApposition(ReportingSentence s, int item)
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

        return !term.IsAny(SpeechTerm.Pronoun | SpeechTerm.Ing | SpeechTerm.Past | SpeechTerm.Third) && Grammar.OpensPhrase(s, item) && !IsClause(s, item);
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

    /// <summary>Whether the words from a comma to the next have a verb of their own: "according to the minister, the visit is on".</summary>
    private static bool IsClause(ReportingSentence s, int start)
    {
        var limit = Math.Min(s.Count, start + Reach / 2);
        for (var i = start + 1; i < limit && !s.IsQuote(i) && s.Mark(i) is not (',' or ';'); i++)
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
