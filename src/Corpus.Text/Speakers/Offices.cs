using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>
/// Separates an office from the name of its holder: "Secretary of State | Madeleine Albright", "Chief Justice of Pakistan | Umar Ata
/// Bandial", "Bank of England Governor | Andrew Bailey".
/// </summary>
internal static class Offices
{
    /// <summary>The maximum number of words after the "of" of an office: "Minister of State for Foreign Affairs and International Cooperation".</summary>
    private const int MaxWords = 12;

    /// <summary>Whether the preposition is part of an office that a name follows.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="preposition">Index of the "of" or "for".</param>
    /// <param name="end">Index just past the last word to read.</param>
    /// <param name="name">Index of the name's first word, if the method returns true.</param>
    public static bool TryRead(WordList words, int preposition, int end, out int name)
    {
        name = preposition;
        if (!words.IsWord(preposition, "of") && !words.IsWord(preposition, "for"))
        {
            return false;
        }

        var before = words[preposition - 1].Speech;
        var limit = Math.Min(end, preposition + MaxWords);
        return before.HasAny(SpeechTerm.Title | SpeechTerm.Role) ? TryReadPortfolio(words, preposition + 1, limit, out name)
            : before.HasAny(SpeechTerm.Body) && TryReadHolder(words, preposition + 1, limit, out name);
    }

    /// <summary>"Secretary of State | Madeleine Albright": a name after a portfolio or country.</summary>
    private static bool TryReadPortfolio(WordList words, int first, int end, out int name)
    {
        name = -1;
        for (var i = first; i < end; i++)
        {
            if (IsCapitalized(words, i))
            {
                var word = words.GetText(i);
                if (OfficeWords.Portfolios.Contains(word) || OfficeWords.CountryParts.Contains(word))
                {
                    name = i + 1;
                    continue;
                }

                break;
            }

            if (!words.IsWord(i, "the") && !words.IsWord(i, "and") && !words.IsWord(i, "of") && !words.IsWord(i, "for"))
            {
                break;
            }

            name = -1;
        }

        return name >= 0 && name < end && IsCapitalized(words, name);
    }

    /// <summary>"Bank of England Governor | Andrew Bailey": a name after the title that follows a body.</summary>
    private static bool TryReadHolder(WordList words, int first, int end, out int name)
    {
        name = first;
        for (var i = first; i + 1 < end && IsCapitalized(words, i); i++)
        {
            if (i > first && words[i].Speech.HasAny(SpeechTerm.Title | SpeechTerm.Role))
            {
                name = i + 1;
            }
        }

        return name > first && IsCapitalized(words, name);
    }

    private static bool IsCapitalized(WordList words, int index) =>
        words[index].Kind == WordKind.Letters && words[index].Is(WordTraits.Capitalized) && !words[index].Is(WordTraits.SentenceStart);
}
