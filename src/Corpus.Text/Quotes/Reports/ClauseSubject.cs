using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Finds the subject of a clause from its beginning, where a verb further on shares it: "X praised Y, saying".</summary>
internal static class ClauseSubject
{
    /// <summary>The subject of the clause that the words at <paramref name="at"/> belong to: "X praised Y, saying".</summary>
    public static Phrase Of(ReportingSentence s, int at)
    {
        var start = ClauseStart(s, at);
        start = Introduction.Skip(s, start, at);
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

        if (!Grammar.OpensPhrase(s, start))
        {
            return Phrase.None;
        }

        if (s.Is(start, SpeechTerm.Pronoun))
        {
            return new Phrase(start, start + 1);
        }

        var end = NounPhrase.SubjectEnd(s, start, at);
        return end > start ? new Phrase(start, end) : Phrase.None;
    }

    /// <summary>The subject after a quote whose cue opens the sentence: "Calling it “a disaster,” Trump vowed …".</summary>
    public static Phrase AfterQuote(ReportingSentence s, int quote)
    {
        var start = quote + 1;
        var paused = s.Words.Text[Math.Max(0, s.SpanAt(quote).End - 1)] == ',' || s.Mark(start) == ',';
        if (!paused)
        {
            return Phrase.None;
        }

        start += s.Mark(start) == ',' ? 1 : 0;
        return Grammar.OpensPhrase(s, start) ? new Phrase(start, s.Is(start, SpeechTerm.Pronoun) ? start + 1 : NounPhrase.SubjectEnd(s, start, Math.Min(s.Count, start + ReportingSentence.Reach))) : Phrase.None;
    }

    /// <summary>Where the clause around <paramref name="at"/> begins.</summary>
    private static int ClauseStart(ReportingSentence s, int at)
    {
        var limit = Math.Max(0, at - ReportingSentence.Reach);
        var verbSeen = false;
        for (var i = at - 1; i >= limit; i--)
        {
            var mark = s.Mark(i);
            if (mark is ';' or ':' || (Grammar.IsDash(s, i) && Grammar.OpensPhrase(s, i + 1)))
            {
                return i + 1;
            }

            if (s.IsQuote(i) && s.Mark(i + 1) != ',' && i + 1 < at
                && (Grammar.OpensPhrase(s, i + 1) || Grammar.IsFiniteSpeech(s, i + 1)) && verbSeen)
            {
                return i + 1;
            }

            if (Grammar.IsFinite(s, i) && !s.IsCapitalised(i))
            {
                verbSeen = true;
            }

            // "…, but X did": a clause of its own, when it has a verb.
            if (verbSeen && s.Is(i, SpeechTerm.Coordinator | SpeechTerm.Subordinator) && s.Mark(i - 1) == ','
                && Grammar.OpensPhrase(s, i + 1) && !s.IsWord(i, "that"))
            {
                return i + 1;
            }
        }

        return limit;
    }
}
