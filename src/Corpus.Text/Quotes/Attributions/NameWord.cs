using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Recognizes names that are also function words or months: "Will Smith", "Theresa May", "Al From", "April Jones".</summary>
internal static class NameWord
{
    /// <summary>The terms that a word loses where it is a name.</summary>
    public const SpeechTerm Lost = SpeechTerm.Auxiliary | SpeechTerm.Coordinator | SpeechTerm.Preposition | SpeechTerm.AttachesToNoun | SpeechTerm.Adverb
        | SpeechTerm.Time;

    /// <summary>Whether the capitalized word at an item is a name, although its terms say otherwise.</summary>
    public static bool Matches(ReportingSentence s, int item, SpeechTerm term)
    {
        var begins = item == 0 || s.Words[s.WordAt(item)].Is(WordTraits.SentenceStart);
        if (term.HasAny(SpeechTerm.Time))
        {
            return IsFirstName(s, item) && s.IsCapitalized(item + 1) && !s.ListedTerm(item + 1).HasAny(SpeechTerm.Time)
                && (begins || s.IsQuote(item - 1) || s.Mark(item - 1) != '\0' || s.ListedTerm(item - 1).HasAny(SpeechTerm.Speech | SpeechTerm.Title | SpeechTerm.Coordinator));
        }

        if (!begins)
        {
            // Within a sentence, only names have a capital, except after a colon or dash.
            return s.IsQuote(item - 1) || s.IsLetters(item - 1) || s.Mark(item - 1) is ',' or '.';
        }

        // "Will Smith said …", "May said …", but "Will Trump win?" and "So Trump won."
        return term.HasAny(SpeechTerm.Auxiliary) && s.Mark(s.Count - 1) != '?'
            && (s.IsCapitalized(item + 1) || s.ListedTerm(item + 1).HasAny(SpeechTerm.Past | SpeechTerm.ThirdPerson));
    }

    private static bool IsFirstName(ReportingSentence s, int item) =>
        s.IsWord(item, "april") || s.IsWord(item, "june") || s.IsWord(item, "august") || s.IsWord(item, "summer") || s.IsWord(item, "autumn");
}
