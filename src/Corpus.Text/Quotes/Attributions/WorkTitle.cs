using Corpus.Text.Quotes.Marks;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Recognizes a quoted title of a work, which is not quoted speech: "told “Fox and Friends”", "his book “The Art of the Deal”".</summary>
internal static class WorkTitle
{
    /// <summary>The maximum number of words in a title.</summary>
    private const int MaxWords = 10;

    /// <summary>Whether the quote is the title of a work: title case, after a word that a title can follow.</summary>
    public static bool Matches(ReportingSentence s, int quote)
    {
        ref readonly var span = ref s.SpanAt(quote);
        return span.WordCount <= MaxWords && CanPrecedeTitle(s, quote - 1) && IsTitleCase(s.Words, span);
    }

    /// <summary>Whether the quote is part of the phrase that names a person or text: the author of “Hacked World Order”.</summary>
    public static bool IsInNounPhrase(ReportingSentence s, int quote) =>
        quote > 0 && s.SpanAt(quote).WordCount <= MaxWords && (s.IsWord(quote - 1, "of") || s.HasAny(quote - 1, SpeechTerm.Work));

    /// <summary>
    /// Whether a title can follow the item: "ABC’s “This Week”", "on “Morning Joe”", "the film “Gone with the Wind”", "titled “Nuestra Historia”".
    /// </summary>
    private static bool CanPrecedeTitle(ReportingSentence s, int item) =>
        Grammar.IsGenitive(s, item) || s.IsWord(item, "on") || s.IsWord(item, "told") || s.HasAny(item, SpeechTerm.Work);

    /// <summary>Whether all words but the short ones begin with a capital, as in the title of a work.</summary>
    public static bool IsTitleCase(WordList words, in QuoteSpan span)
    {
        var capitals = 0;
        for (var i = span.FirstWord; i < span.EndWord; i++)
        {
            ref readonly var word = ref words[i];
            if (word.Kind != WordKind.Letters)
            {
                continue;
            }

            if (word.Is(WordTraits.Capitalized))
            {
                capitals++;
            }
            else if (i == span.FirstWord
                || !word.Speech.HasAny(SpeechTerm.Preposition | SpeechTerm.Coordinator | SpeechTerm.Determiner | SpeechTerm.Subordinator))
            {
                return false;
            }
        }

        return capitals > 1;
    }
}
