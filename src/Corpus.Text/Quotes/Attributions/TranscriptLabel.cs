using Corpus.Text.Quotes.Marks;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Reads the name of the speaker that a transcript puts before the words, within the quotation marks: "PENCE: I agree."</summary>
internal static class TranscriptLabel
{
    /// <summary>The maximum number of words in a name.</summary>
    private const int MaxWords = 4;

    /// <summary>Reads the label that a quote begins with: one word in capitals, or a name of several words, and a colon, which is the cue.</summary>
    public static AttributionSpan Read(WordList words, in QuoteSpan span)
    {
        var colon = span.FirstWord;
        while (colon < span.EndWord && colon <= span.FirstWord + MaxWords && words[colon].Kind == WordKind.Letters && words[colon].Is(WordTraits.Capitalized))
        {
            colon++;
        }

        var count = colon - span.FirstWord;
        if (count == 0 || count > MaxWords || colon >= span.EndWord - 1 || !words.IsMark(colon, ':')
            || (count == 1 && !words[span.FirstWord].Is(WordTraits.AllCapitals)) || !words[colon + 1].Is(WordTraits.SpaceBefore)
            || words[span.FirstWord].Speech.HasAny(SpeechTerm.Determiner | SpeechTerm.Pronoun | SpeechTerm.Subordinator)
            || DatelinePlaces.IsNonPlace(words.Text, words[span.FirstWord].Start, words[colon - 1].End))
        {
            return AttributionSpan.None;
        }

        return new AttributionSpan(span.FirstWord, colon, colon, colon + 1);
    }
}
