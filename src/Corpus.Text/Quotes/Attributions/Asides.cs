using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>
/// Finds a subject that commas, appositions and asides separate from its verb: "X, a professor, speaking in Y, said".
/// </summary>
internal static class Asides
{
    private const SpeechTerm Modifiers = SpeechTerm.Relative | SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Ing | SpeechTerm.Adverb
        | SpeechTerm.Time | SpeechTerm.According;

    /// <summary>Finds the subject before the comma at <paramref name="comma"/>, which precedes a verb: "X, a professor, said", "X, who won, said".</summary>
    public static Phrase FindSubject(ReportingSentence s, int comma)
    {
        var limit = Math.Max(0, comma - ReportingSentence.MaxDistance);
        var found = -1;
        var foundEnd = comma;
        var end = comma;
        while (end > limit)
        {
            var start = end;
            while (start > limit && s.Mark(start - 1) is not (',' or '(') && !s.IsQuote(start - 1) && !Grammar.IsBreak(s, start - 1)
                && !(found < 0 && OpensClauseAt(s, start, end)))
            {
                start--;
                if (s.Mark(start) == ')')
                {
                    start = FindOpeningBracket(s, start, limit);
                }
            }

            if (start == end)
            {
                break;
            }

            if (found < 0 && start > 0 && PlaceName.FindEnd(s, start - 1) == end)
            {
                // "X, at a rally in Columbus, Ohio, said"
                end = start - 1;
                continue;
            }

            var isModifier = IsModifier(s, start);
            if (isModifier && found >= 0)
            {
                // An introduction before the subject may also contain it: "In Ohio Trump, the candidate, said".
                break;
            }

            if (!isModifier)
            {
                var opens = Introduction.Skip(s, start, end);
                var verb = FindFiniteVerb(s, opens, end);
                if (opens < end && Grammar.OpensPhrase(s, opens) && (verb < 0 || found < 0))
                {
                    if (verb >= 0 && found < 0 && start > 0 && s.Mark(start - 1) == ',' && !s.IsCapitalized(opens)
                        && !s.HasAny(opens, SpeechTerm.Pronoun))
                    {
                        // An aside with its own verb.
                        end = start - 1;
                        continue;
                    }

                    found = opens;
                    foundEnd = verb >= 0 ? verb : foundEnd;
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
            else if (found < 0 && !s.HasAny(start, SpeechTerm.Relative) && s.IsLetters(start))
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
            return ClauseSubject.Find(s, comma);
        }

        return new Phrase(found, s.HasAny(found, SpeechTerm.Pronoun) ? found + 1 : Math.Max(found + 1, foundEnd));
    }

    /// <summary>
    /// The index of the opening bracket that matches the one at <paramref name="close"/>, or <paramref name="close"/> if there is none after
    /// <paramref name="limit"/>.
    /// </summary>
    public static int FindOpeningBracket(ReportingSentence s, int close, int limit)
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

    /// <summary>
    /// Whether a clause begins at <paramref name="start"/> whose verb follows the aside: "charges that Limbaugh, for one, called", "when Buchanan, who lost, said".
    /// </summary>
    private static bool OpensClauseAt(ReportingSentence s, int start, int end) =>
        !s.IsCapitalized(start - 1) && s.HasAny(start - 1, SpeechTerm.Subordinator | SpeechTerm.Preposition)
            && (s.HasAny(start - 1, SpeechTerm.Subordinator) ? !s.IsWord(start - 1, "as") : s.IsWord(start - 1, "after") || s.IsWord(start - 1, "before"))
            && s.IsCapitalized(start) && Grammar.OpensPhrase(s, start) && FindFiniteVerb(s, start, end) < 0;

    private static int FindFiniteVerb(ReportingSentence s, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (s.HasAny(i, SpeechTerm.Relative))
            {
                return -1;
            }

            if (!s.IsCapitalized(i) && Grammar.IsFinite(s, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the words between commas cannot name the source: they modify the words before them or introduce the sentence.</summary>
    private static bool IsModifier(ReportingSentence s, int start)
    {
        var term = s.Term(start);
        return term.HasAny(Modifiers)
            || (s.EndsWith(start, "ly") && !s.IsCapitalized(start)) || Introduction.IsParticiple(s, start);
    }
}
