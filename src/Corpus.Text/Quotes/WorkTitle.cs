using Corpus.Text.Quotes.Marks;
using Corpus.Text.Quotes.Reports;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>Tells the quoted title of a work ("told “Fox and Friends”", "his book “The Art of the Deal”") from quoted words.</summary>
internal static class WorkTitle
{
    /// <summary>A title has no more words than this.</summary>
    private const int MostWords = 10;

    /// <summary>Whether the quote at an item is the title of a work: capitalised throughout, where a name can stand.</summary>
    public static bool Is(ReportingSentence s, int quote)
    {
        ref readonly var span = ref s.SpanAt(quote);
        return span.Words <= MostWords && CanPrecede(s, quote - 1) && IsCapitalisedThroughout(s.Words, span);
    }

    /// <summary>"ABC’s “This Week”", "on “Morning Joe”", "the film “Gone with the Wind”", "titled “Nuestra Historia”".</summary>
    private static bool CanPrecede(ReportingSentence s, int item) =>
        Grammar.IsGenitive(s, item) || s.IsWord(item, "on") || s.IsWord(item, "told") || s.Is(item, SpeechTerm.Work);

    private static bool IsCapitalisedThroughout(WordList words, in QuoteSpan span)
    {
        var capitals = 0;
        for (var i = span.FirstWord; i < span.EndWord; i++)
        {
            ref readonly var word = ref words[i];
            if (word.Kind != WordKind.Letters)
            {
                continue;
            }

            if (word.Is(WordTraits.Capitalised))
            {
                capitals++;
            }
            else if (i == span.FirstWord
                || !word.Speech.IsAny(SpeechTerm.Preposition | SpeechTerm.Coordinator | SpeechTerm.Determiner | SpeechTerm.Subordinator))
            {
                return false;
            }
        }

        return capitals > 1;
    }
}
