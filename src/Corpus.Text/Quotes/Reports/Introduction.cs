using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Tells what opens a sentence before its subject: "But", "In 2012", "Last week", "Speaking to reporters,".</summary>
internal static class Introduction
{
    /// <summary>Forward over what may open a sentence before its subject: "But", "In 2012", "Last week", "However,".</summary>
    public static int Skip(ReportingSentence s, int start, int end)
    {
        while (start < end)
        {
            var term = s.Term(start);
            if (s.IsQuote(start) || s.Mark(start) is ',' or '-' or '—' or '–' or '•' or '*' or '(' or '['
                || term.IsAny(SpeechTerm.Coordinator)
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
                var after = EndOf(s, start, end);
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

    /// <summary>Where the phrase that opens a sentence ends: after its comma, or before the next noun phrase.</summary>
    public static int EndOf(ReportingSentence s, int start, int end)
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

            var open = s.Is(before, SpeechTerm.Preposition | SpeechTerm.Determiner | SpeechTerm.Coordinator | SpeechTerm.Ing | SpeechTerm.Subordinator)
                || s.IsClitic(before);
            if (open)
            {
                continue;
            }

            if (s.Is(i, SpeechTerm.Determiner)
                || (s.IsCapitalised(i) && !s.Is(i, SpeechTerm.Time) && (!s.IsCapitalised(before) || s.Is(before, SpeechTerm.Time))))
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

    /// <summary>"speaking", "asked", also where it opens a sentence; not "Ned Price" or "Kelly".</summary>
    public static bool IsParticiple(ReportingSentence s, int item)
    {
        if (s.IsCapitalised(item) && !s.Is(item, SpeechTerm.Speech | SpeechTerm.Judgement)
            && (s.IsCapitalised(item + 1) || !s.Is(item + 1, SpeechTerm.Preposition | SpeechTerm.Determiner)))
        {
            return false;
        }

        return s.EndsInAnyCase(item, "ing") || (s.EndsInAnyCase(item, "ed") && !s.Is(item, SpeechTerm.Role));
    }
}
