using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Reports;

/// <summary>
/// Finds a subject across the appositions and asides that commas set between it and its verb: "X, a professor, speaking in Y, said".
/// </summary>
internal static class Asides
{
    /// <summary>The subject before a comma at <paramref name="comma"/>: "X, apposition, said", "X, who did this, said".</summary>
    public static Phrase SubjectBefore(ReportingSentence s, int comma)
    {
        var limit = Math.Max(0, comma - ReportingSentence.Reach);
        var found = -1;
        var foundEnd = comma;
        var end = comma;
        while (end > limit)
        {
            var start = end;
            while (start > limit && s.Mark(start - 1) is not (',' or '(') && !s.IsQuote(start - 1) && !Grammar.IsBreak(s, start - 1))
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
                var opens = Introduction.Skip(s, start, end);
                var verb = FirstFinite(s, opens, end);
                if (opens < end && Grammar.OpensPhrase(s, opens) && (verb < 0 || found < 0))
                {
                    if (verb >= 0 && found < 0 && start > 0 && s.Mark(start - 1) == ',' && !s.IsCapitalised(opens)
                        && !s.Is(opens, SpeechTerm.Pronoun))
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

            if (start == 0 || (s.Mark(start - 1) != ',' && !Grammar.IsDash(s, start - 1)))
            {
                break;
            }

            end = start - 1;
        }

        if (found < 0)
        {
            return ClauseSubject.Of(s, comma);
        }

        if (s.Is(found, SpeechTerm.Pronoun))
        {
            return new Phrase(found, found + 1);
        }

        return new Phrase(found, Math.Max(found + 1, foundEnd));
    }

    /// <summary>The bracket that opens what the one at <paramref name="close"/> closes; itself where there is none after <paramref name="limit"/>.</summary>
    public static int Bracket(ReportingSentence s, int close, int limit)
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
            || (s.EndsInAnyCase(start, "ly") && !s.IsCapitalised(start)) || Introduction.IsParticiple(s, start);
    }
}
