using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Finds the subject at the beginning of a clause, for a verb further on that shares it: "X praised Y, saying".</summary>
internal static class ClauseSubject
{
    /// <summary>The maximum distance from a quote to the comma before the main clause: "Calling it a “disaster” for the state, Trump vowed …".</summary>
    private const int MaxItemsToMainClause = 12;

    /// <summary>The maximum number of words and marks in a dateline.</summary>
    private const int MaxItemsInDateline = 16;

    /// <summary>Finds the subject of the clause that contains the item at <paramref name="at"/>.</summary>
    public static Phrase Find(ReportingSentence s, int at)
    {
        var start = Introduction.Skip(s, FindClauseStart(s, at), at);
        if (start >= at)
        {
            return Phrase.None;
        }

        // Inverted: "…," said X, adding.
        if (Grammar.IsFiniteSpeech(s, start) && start > 0 && (s.IsQuote(start - 1) || s.Mark(start - 1) == ',')
            && Grammar.OpensPhrase(s, start + 1))
        {
            return NounPhrase.From(s, start + 1);
        }

        return NounPhrase.ReadSubject(s, start, at);
    }

    /// <summary>Finds the subject after a quote whose cue opens the sentence: "Calling it “a disaster,” Trump vowed …".</summary>
    public static Phrase FindAfterQuote(ReportingSentence s, int quote)
    {
        var start = quote + 1;
        if (s.Words.Text[Math.Max(0, s.SpanAt(quote).End - 1)] != ',')
        {
            while (start < s.Count && start < quote + MaxItemsToMainClause && s.Mark(start) == '\0' && !s.IsQuote(start))
            {
                start++;
            }

            if (s.Mark(start) != ',')
            {
                return Phrase.None;
            }

            start++;
        }

        return NounPhrase.ReadSubject(s, start, Math.Min(s.Count, start + ReportingSentence.MaxDistance));
    }

    /// <summary>Whether only names, numbers and marks precede the dash: "WASHINGTON, Dec. 8 (UPI) —".</summary>
    private static bool EndsDateline(ReportingSentence s, int dash)
    {
        var i = dash - 1;
        while (i >= 0 && dash - i < MaxItemsInDateline && !s.IsQuote(i) && !s.IsClitic(i) && (s.IsCapitalized(i) || !s.IsLetters(i)))
        {
            i--;
        }

        return i < 0 && s.IsCapitalized(0);
    }

    /// <summary>The index where the clause that contains <paramref name="at"/> begins.</summary>
    private static int FindClauseStart(ReportingSentence s, int at)
    {
        var limit = Math.Max(0, at - ReportingSentence.MaxDistance);
        var verbSeen = false;
        for (var i = at - 1; i >= limit; i--)
        {
            var mark = s.Mark(i);
            if (mark is ';' or ':' || (Grammar.IsDash(s, i) && (Grammar.OpensPhrase(s, i + 1) || EndsDateline(s, i))))
            {
                return i + 1;
            }

            if (s.IsQuote(i) && s.Mark(i + 1) != ',' && i + 1 < at
                && (Grammar.OpensPhrase(s, i + 1) || Grammar.IsFiniteSpeech(s, i + 1)) && verbSeen)
            {
                return i + 1;
            }

            if (Grammar.IsFinite(s, i) && !s.IsCapitalized(i))
            {
                verbSeen = true;
            }

            // "…, but X did" is a separate clause if it has a verb.
            if (verbSeen && s.HasAny(i, SpeechTerm.Coordinator | SpeechTerm.Subordinator) && s.Mark(i - 1) == ','
                && Grammar.OpensPhrase(s, i + 1) && !s.IsWord(i, "that"))
            {
                return i + 1;
            }
        }

        return limit;
    }
}
