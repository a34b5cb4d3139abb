using Corpus.Text.Quotes.Marks;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Reads the reports of a paragraph's quotes, sentence by sentence: a quote alone goes on with the speaker before it.</summary>
internal static class ParagraphReports
{
    /// <summary>A sentence that announces the quote after it has no more words than this.</summary>
    private const int MostAnnouncing = 60;

    /// <summary>
    /// The kinds and reports of the quotes from <paramref name="first"/> up to <paramref name="end"/>, all of one paragraph.
    /// </summary>
    public static void Read(ReportingSentence sentence, QuoteSpan[] spans, int paragraph, int first, int end, QuoteKind[] kinds, Report[] reports)
    {
        var words = sentence.Words;
        var at = words.FirstOf(paragraph);
        var last = words.EndOf(paragraph);
        var quote = first;
        var speaking = spans[first].OpenWord == at ? AnnouncedBefore(sentence, spans, paragraph, first) : Report.None;
        while (at < last && quote < end)
        {
            at = ReadSentence(sentence, spans, at, last, ref quote, end);
            speaking = ReadReports(sentence, kinds, reports, speaking);
        }
    }

    /// <summary>The report of a paragraph that ends in a colon before the one that a quote opens.</summary>
    private static Report AnnouncedBefore(ReportingSentence sentence, QuoteSpan[] spans, int paragraph, int quote)
    {
        var words = sentence.Words;
        var end = words.FirstOf(paragraph);
        if (end == 0 || !words.IsMark(end - 1, ':') || (quote > 0 && spans[quote - 1].AfterWord >= end - MostAnnouncing))
        {
            return Report.None;
        }

        var begin = end - 1;
        while (begin > 0 && !words[begin].Is(WordTraits.SentenceStart) && end - begin < MostAnnouncing)
        {
            begin--;
        }

        sentence.Clear();
        for (var i = begin; i < end; i++)
        {
            sentence.AddWord(i);
        }

        sentence.AddQuote(quote);
        return ReportReader.Read(sentence, sentence.Count - 1);
    }

    /// <summary>Fills the sentence that begins at a word; returns where the next begins.</summary>
    private static int ReadSentence(ReportingSentence sentence, QuoteSpan[] spans, int at, int last, ref int quote, int end)
    {
        var words = sentence.Words;
        sentence.Clear();
        while (at < last)
        {
            var begins = sentence.Count > 0 && words[at].Is(WordTraits.SentenceStart);
            if (quote < end && at == spans[quote].OpenWord)
            {
                if (begins)
                {
                    break;
                }

                sentence.AddQuote(quote);
                at = spans[quote].AfterWord;
                quote++;
                continue;
            }

            if (begins && !(sentence.IsQuote(sentence.Count - 1) && IsSaidAfter(words, at, last)))
            {
                break;
            }

            sentence.AddWord(at);
            at++;
        }

        return at;
    }

    /// <summary>Whether the words after a quote that ends in an end mark only say who spoke: "Is it so?" Qureshi asked.</summary>
    private static bool IsSaidAfter(WordList words, int at, int last)
    {
        var end = words[at - 1].Start - 1;
        while (end > 0 && QuoteMark.MayBe(words.Text[end]))
        {
            end--;
        }

        var asked = words.Text[end] is '?' or '!';
        var limit = Math.Min(last, at + 12);
        for (var i = at; i < limit; i++)
        {
            var term = words[i].Speech;
            if (i > at && words[i].Kind == WordKind.Letters && term.IsAny(SpeechTerm.Speech)
                && term.IsAny(SpeechTerm.Past | SpeechTerm.Third)
                && !words[i].Is(WordTraits.Capitalised))
            {
                var next = i + 1;
                if (next >= last || words.Text[words[next].Start] is '.' or ';')
                {
                    return true;
                }

                if (words.IsMark(next, ',') && next + 1 < last)
                {
                    // "…." Qureshi said, adding. But: Qureshi said, "…".
                    return words[next + 1].Speech.IsAny(SpeechTerm.Ing | SpeechTerm.Preposition | SpeechTerm.Time)
                        || EndsInIng(words, next + 1)
                        || (asked && words[next + 1].Kind == WordKind.Mark);
                }

                // "Is it so?" Qureshi asked reporters. After a full stop, only what says when or where may follow.
                var after = words[next].Speech;
                return asked
                    ? words[next].Kind == WordKind.Letters
                        && (words.IsWord(next, "as") || !after.IsAny(SpeechTerm.Pronoun | SpeechTerm.Subordinator | SpeechTerm.Relative))
                        && !OpensQuoteSoon(words, next, last)
                    : after.IsAny(SpeechTerm.Preposition | SpeechTerm.Time | SpeechTerm.Ing);
            }

            if ((words[i].Kind == WordKind.Mark && words.Text[words[i].Start] is not ('.' or '-' or ','))
                || (i > at && words[i].Is(WordTraits.SentenceStart))
                || (i > at && term.IsAny(SpeechTerm.Auxiliary | SpeechTerm.Verb | SpeechTerm.Subordinator)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool EndsInIng(WordList words, int index) =>
        words[index].Length > 4 && words.Text[words[index].End - 1] == 'g' && words.Text[words[index].End - 2] == 'n'
            && words.Text[words[index].End - 3] == 'i';

    /// <summary>Mills then writes back, "…": the words lead in to the quote after them.</summary>
    private static bool OpensQuoteSoon(WordList words, int index, int last)
    {
        var limit = Math.Min(last, index + 6);
        for (var i = index; i < limit && !words.IsMark(i, '.'); i++)
        {
            if (words[i].Kind == WordKind.Mark && QuoteMark.MayBe(words.Text[words[i].Start]) && words[i].Is(WordTraits.SpaceBefore))
            {
                return true;
            }
        }

        return false;
    }

    private static Report ReadReports(ReportingSentence s, QuoteKind[] kinds, Report[] reports, Report speaking)
    {
        var alone = true;
        for (var i = 0; i < s.Count && alone; i++)
        {
            alone = s.IsQuote(i) || (s.Mark(i) != '\0');
        }

        var sentence = Report.None;
        var previous = -1;
        for (var i = 0; i < s.Count; i++)
        {
            if (!s.IsQuote(i))
            {
                continue;
            }

            var report = alone ? speaking : ReportReader.Read(s, i);
            var continues = previous >= 0 && kinds[previous] == QuoteKind.Direct;
            var number = s.QuoteAt(i);
            reports[number] = report;
            kinds[number] = QuoteKinds.Of(s, i, report, alone ? speaking.Exists : continues);
            if (kinds[number] == QuoteKind.Direct && report.Exists)
            {
                sentence = report;
            }

            previous = number;
        }

        if (!sentence.Exists && !alone)
        {
            sentence = ReportReader.OfSentence(s);
        }

        return sentence.Exists ? sentence : speaking;
    }
}
