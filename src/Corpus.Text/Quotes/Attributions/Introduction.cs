using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Recognizes the words that introduce a sentence before its subject: "But", "In 2012", "Last week", "Speaking to reporters,".</summary>
internal static class Introduction
{
    /// <summary>The index of the first item from <paramref name="start"/> on that is not part of an introduction.</summary>
    public static int Skip(ReportingSentence s, int start, int end)
    {
        while (start < end)
        {
            var term = s.Term(start);
            if (s.IsQuote(start) || s.Mark(start) is ',' or '-' or '—' or '–' or '•' or '*' or '(' or '['
                || term.HasAny(SpeechTerm.Coordinator)
                || (Grammar.IsAdverb(s, start) && !term.HasAny(SpeechTerm.Determiner)) || s.IsDigits(start) && s.Mark(start + 1) == ',')
            {
                start++;
            }
            else if (term.HasAny(SpeechTerm.Adverb) && s.Mark(start + 1) == ',')
            {
                start += 2;
            }
            else if (s.IsCapitalized(start) && s.EndsWith(start, "ly") && OpensTime(s, start + 1))
            {
                // "Shortly after the speech, …"
                start++;
            }
            else if (Grammar.IsQuantity(s, start))
            {
                break;
            }
            else if (term.HasAny(SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Ing | SpeechTerm.According)
                || IsParticiple(s, start) || term.HasAny(SpeechTerm.Time))
            {
                var after = FindEnd(s, start, end);
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

    /// <summary>
    /// The index where an introductory phrase ends: after its comma, or before the next noun phrase; <paramref name="start"/> if neither is found.
    /// </summary>
    public static int FindEnd(ReportingSentence s, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (s.Mark(i) == ',')
            {
                return PlaceName.FindEnd(s, i) is var place and > 0 && place < end ? FindEnd(s, place - 1, end) : i + 1;
            }
        }

        // Without a comma: "In 2012 Trump", "On Sunday the senator", "At his news conference State Department Spokesperson".
        for (var i = start + 1; i < end; i++)
        {
            var before = i - 1;
            if (s.HasAny(i, SpeechTerm.Pronoun))
            {
                return i;
            }

            var open = s.HasAny(before, SpeechTerm.Preposition | SpeechTerm.Determiner | SpeechTerm.Coordinator | SpeechTerm.Ing | SpeechTerm.Subordinator)
                || s.IsClitic(before);
            if (open)
            {
                continue;
            }

            if (s.HasAny(i, SpeechTerm.Determiner)
                || (s.IsCapitalized(i) && !s.HasAny(i, SpeechTerm.Time) && (!s.IsCapitalized(before) || s.HasAny(before, SpeechTerm.Time))))
            {
                return i;
            }

            if (s.HasAny(before, SpeechTerm.Time) && !s.HasAny(i, SpeechTerm.Time) && Grammar.OpensPhrase(s, i))
            {
                return i;
            }
        }

        return start;
    }

    private static bool OpensTime(ReportingSentence s, int item) =>
        s.HasAny(item, SpeechTerm.Subordinator) || s.IsWord(item, "after") || s.IsWord(item, "before");

    /// <summary>Whether the item is a participle, even with a capital at the start of a sentence: "Speaking", "Asked", but not "Manning".</summary>
    public static bool IsParticiple(ReportingSentence s, int item)
    {
        if (s.IsCapitalized(item) && !s.HasAny(item, SpeechTerm.Speech | SpeechTerm.Judgment)
            && (s.IsCapitalized(item + 1) || !s.HasAny(item + 1, SpeechTerm.Preposition | SpeechTerm.Determiner)))
        {
            return false;
        }

        return s.EndsWith(item, "ing") || (s.EndsWith(item, "ed") && !s.HasAny(item, SpeechTerm.Role));
    }
}
