using Corpus.Text.Quotes.Attributions;
using Corpus.Text.Quotes.Marks;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>
/// Reads the attributions of a paragraph's quotes, sentence by sentence. A sentence that is only a quote takes the attribution of the one
/// before it.
/// </summary>
internal static class ParagraphAttributions
{
    /// <summary>The maximum number of words in a sentence that announces a quote in the next paragraph.</summary>
    private const int MaxAnnouncementWords = 60;

    /// <summary>The maximum number of words of an attribution up to its verb, after a quote that ends its sentence.</summary>
    private const int MaxTrailingWords = 12;

    /// <summary>The maximum number of words before another quote that they introduce.</summary>
    private const int MaxWordsToNextQuote = 6;

    /// <summary>
    /// Fills in the kinds and attributions of the quotes of one paragraph, which are those from <paramref name="first"/> up to <paramref name="end"/>.
    /// </summary>
    public static void Read(ReportingSentence sentence, QuoteSpan[] spans, int paragraph, int first, int end, QuoteKind[] kinds, AttributionSpan[] attributions)
    {
        var words = sentence.Words;
        var at = words.GetFirst(paragraph);
        var endWord = words.GetEnd(paragraph);
        var quote = first;
        var current = spans[first].OpenWord == at ? ReadAnnouncement(sentence, spans, paragraph, first, end, attributions) : AttributionSpan.None;
        while (at < endWord && quote < end)
        {
            at = ReadSentence(sentence, spans, at, endWord, ref quote, end);
            current = ReadAttributions(sentence, kinds, attributions, current);
        }
    }

    /// <summary>
    /// The attribution in the sentence before a paragraph that begins with a quote: the sentence ends in a colon, or the paragraph is only a quote.
    /// </summary>
    private static AttributionSpan ReadAnnouncement(
        ReportingSentence sentence, QuoteSpan[] spans, int paragraph, int quote, int quoteEnd, AttributionSpan[] attributions)
    {
        var words = sentence.Words;
        var end = words.GetFirst(paragraph);
        var announces = end > 0 && words.IsMark(end - 1, ':');
        if (end == 0 || (!announces && !IsOnlyQuotes(words, spans, paragraph, quote, quoteEnd)))
        {
            return AttributionSpan.None;
        }

        var begin = end - 1;
        var first = quote;
        while (begin > 0 && !words[begin].Is(WordTraits.SentenceStart) && end - begin < MaxAnnouncementWords)
        {
            begin--;
            if (first > 0 && begin < spans[first - 1].AfterWord)
            {
                begin = spans[--first].OpenWord;
            }
        }

        ReadSentence(sentence, spans, begin, end, ref first, quote);
        if (announces)
        {
            sentence.AddQuote(quote);
            return AttributionReader.Read(sentence, sentence.Count - 1);
        }

        for (var i = sentence.Count - 1; i >= 0; i--)
        {
            if (sentence.IsQuote(i))
            {
                return attributions[sentence.QuoteAt(i)];
            }
        }

        return AttributionReader.ReadWithoutQuote(sentence);
    }

    private static bool IsOnlyQuotes(WordList words, QuoteSpan[] spans, int paragraph, int quote, int quoteEnd)
    {
        var at = words.GetFirst(paragraph);
        for (; quote < quoteEnd; quote++)
        {
            if (spans[quote].OpenWord != at)
            {
                return false;
            }

            at = spans[quote].AfterWord;
        }

        return at == words.GetEnd(paragraph);
    }

    /// <summary>Fills the sentence with the words from <paramref name="at"/> on. Returns the index where the next sentence begins.</summary>
    private static int ReadSentence(ReportingSentence sentence, QuoteSpan[] spans, int at, int endWord, ref int quote, int end)
    {
        var words = sentence.Words;
        sentence.Clear();
        while (at < endWord)
        {
            var isStart = sentence.Count > 0 && words[at].Is(WordTraits.SentenceStart);
            if (quote < end && at == spans[quote].OpenWord)
            {
                if (isStart)
                {
                    break;
                }

                sentence.AddQuote(quote);
                at = spans[quote].AfterWord;
                quote++;
                if (sentence.Count == 1 && at < endWord && Signature.FindEnd(words, at, endWord) is var signed and > 0)
                {
                    for (; at < signed; at++)
                    {
                        sentence.AddWord(at);
                    }

                    return at;
                }

                continue;
            }

            if (isStart && !(sentence.IsQuote(sentence.Count - 1) && IsTrailingAttribution(words, at, endWord)))
            {
                break;
            }

            sentence.AddWord(at);
            at++;
        }

        return at;
    }

    /// <summary>Whether the words after a quote that ends a sentence are its attribution: "Is it so?" Qureshi asked.</summary>
    private static bool IsTrailingAttribution(WordList words, int at, int endWord)
    {
        var end = words[at - 1].Start - 1;
        while (end > 0 && QuoteMark.IsMarkCharacter(words.Text[end]))
        {
            end--;
        }

        var asked = words.Text[end] is '?' or '!';
        var limit = Math.Min(endWord, at + MaxTrailingWords);
        for (var i = at; i < limit; i++)
        {
            var term = words[i].Speech;
            if (i > at && words[i].Kind == WordKind.Letters && term.HasAny(SpeechTerm.Speech)
                && term.HasAny(SpeechTerm.Past | SpeechTerm.ThirdPerson)
                && !words[i].Is(WordTraits.Capitalized))
            {
                var next = i + 1;
                if (next >= endWord || words.Text[words[next].Start] is '.' or ';')
                {
                    return true;
                }

                if (words.IsMark(next, ',') && next + 1 < endWord)
                {
                    // "…." Qureshi said, adding. But: Qureshi said, "…".
                    return words[next + 1].Speech.HasAny(SpeechTerm.Ing | SpeechTerm.Preposition | SpeechTerm.Time)
                        || EndsInIng(words, next + 1)
                        || (asked && words[next + 1].Kind == WordKind.Mark);
                }

                // "Is it so?" Qureshi asked reporters. After a full stop, only a time or place may follow.
                var after = words[next].Speech;
                return asked
                    ? words[next].Kind == WordKind.Letters
                        && (words.IsWord(next, "as") || !after.HasAny(SpeechTerm.Pronoun | SpeechTerm.Subordinator | SpeechTerm.Relative))
                        && !OpensQuoteSoon(words, next, endWord)
                    : after.HasAny(SpeechTerm.Preposition | SpeechTerm.Time | SpeechTerm.Ing);
            }

            if ((words[i].Kind == WordKind.Mark && words.Text[words[i].Start] is not ('.' or '-' or ','))
                || (i > at && words[i].Is(WordTraits.SentenceStart))
                || (i > at && term.HasAny(SpeechTerm.Auxiliary | SpeechTerm.Verb | SpeechTerm.Subordinator) && !words[i].Is(WordTraits.Capitalized)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool EndsInIng(WordList words, int index) =>
        words[index].Length > 4 && words.Text[words[index].End - 1] == 'g' && words.Text[words[index].End - 2] == 'n'
            && words.Text[words[index].End - 3] == 'i';

    /// <summary>Whether the words introduce another quote instead: Mills then writes back, "…".</summary>
    private static bool OpensQuoteSoon(WordList words, int index, int endWord)
    {
        var limit = Math.Min(endWord, index + MaxWordsToNextQuote);
        for (var i = index; i < limit && !words.IsMark(i, '.'); i++)
        {
            if (words[i].Kind == WordKind.Mark && QuoteMark.IsMarkCharacter(words.Text[words[i].Start]) && words[i].Is(WordTraits.SpaceBefore))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the quote begins with the pronoun that is its source, so that somebody else speaks: He stressed peace. “He is right.”</summary>
    private static bool SpeaksOfSource(ReportingSentence s, int quote, in AttributionSpan source) =>
        source.SourceEnd == source.SourceFirst + 1 && s.Words[source.SourceFirst].Speech.HasAny(SpeechTerm.Masculine | SpeechTerm.Feminine)
            && s.Words.SameWord(source.SourceFirst, s.SpanAt(quote).FirstWord);

    /// <summary>
    /// Reads the attributions of the quotes in a sentence. Returns the attribution that applies if the next sentence is only a quote.
    /// </summary>
    private static AttributionSpan ReadAttributions(ReportingSentence s, QuoteKind[] kinds, AttributionSpan[] attributions, AttributionSpan current)
    {
        var alone = true;
        for (var i = 0; i < s.Count && alone; i++)
        {
            alone = s.IsQuote(i) || s.Mark(i) != '\0';
        }

        var found = AttributionSpan.None;
        var previous = -1;
        for (var i = 0; i < s.Count; i++)
        {
            if (!s.IsQuote(i))
            {
                continue;
            }

            var attribution = alone ? AttributionSpan.None : AttributionReader.Read(s, i);
            if (!attribution.Exists)
            {
                var label = TranscriptLabel.Read(s.Words, s.SpanAt(i));
                attribution = label.Exists ? label : alone && !SpeaksOfSource(s, i, current) ? current : attribution;
            }

            var continues = previous >= 0 && kinds[previous] == QuoteKind.Direct;
            var index = s.QuoteAt(i);
            attributions[index] = attribution;
            kinds[index] = QuoteKindClassifier.Classify(s, i, attribution, alone ? current.Exists : continues);
            if (kinds[index] == QuoteKind.Direct && attribution.Exists)
            {
                found = attribution;
            }

            previous = index;
        }

        if (!found.Exists && !alone)
        {
            found = AttributionReader.ReadWithoutQuote(s);
        }

        return found.Exists ? found : current;
    }
}
