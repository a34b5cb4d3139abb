using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>
/// Reads what follows the "of" of an office or a body, and where its holder's name begins: "Secretary of State | Madeleine Albright", "Mayor of London | Sadiq
/// Khan", "Bank of England Governor | Andrew Bailey", "University of Texas".
/// </summary>
internal static class Offices
{
    private const SpeechTerm FirstName = SpeechTerm.Masculine | SpeechTerm.Feminine;

    /// <summary>The maximum number of words after the "of" of an office: "Minister of State for Foreign Affairs and International Cooperation".</summary>
    private const int MaxWords = 12;

    /// <summary>The maximum number of words of a place: "New York City".</summary>
    private const int MaxPlaceWords = 3;

    /// <summary>Whether the preposition is part of an office or of the name of a body.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="first">Index of the first word of the office or body.</param>
    /// <param name="preposition">Index of the "of" or "for".</param>
    /// <param name="end">Index just past the last word to read.</param>
    /// <param name="next">Index just past the words read, if the method returns true: the holder's name or the end of the body's name.</param>
    /// <param name="officeEnd">Index just past the office; 0 if the words are only the name of a body.</param>
    public static bool TryRead(WordList words, int first, int preposition, int end, out int next, out int officeEnd)
    {
        next = officeEnd = 0;
        if (!words.IsWord(preposition, "of") && !words.IsWord(preposition, "for"))
        {
            return false;
        }

        var before = words[preposition - 1].Speech;
        var limit = Math.Min(end, preposition + MaxWords);
        if (before.HasAny(SpeechTerm.Plural))
        {
            // "Supporters of Donald Trump"
            return false;
        }

        if (before.HasAny(SpeechTerm.Title | SpeechTerm.Role))
        {
            if (!TryReadPortfolio(words, preposition + 1, limit, out next) && !TryReadPlace(words, preposition + 1, limit, out next))
            {
                return false;
            }

            officeEnd = next;
            return true;
        }

        if (TryReadHolder(words, preposition + 1, limit, out next))
        {
            officeEnd = next;
            return true;
        }

        return before.HasAny(SpeechTerm.Body) && TryReadBody(words, first, preposition + 1, limit, out next);
    }

    /// <summary>"Secretary of State | Madeleine Albright": a portfolio or country, and a name or the end of the office.</summary>
    private static bool TryReadPortfolio(WordList words, int first, int end, out int name)
    {
        name = -1;
        for (var i = first; i < end; i++)
        {
            if (IsCapitalized(words, i))
            {
                var word = words.GetText(i);
                if (!OfficeWords.Portfolios.Contains(word) && !OfficeWords.CountryParts.Contains(word))
                {
                    break;
                }

                name = i + 1;
            }
            else if (!words.IsWord(i, "the") && !words.IsWord(i, "and") && !words.IsWord(i, "of") && !words.IsWord(i, "for"))
            {
                break;
            }
        }

        return name >= 0;
    }

    /// <summary>"Mayor of London | Sadiq Khan": a place, and a name. The name begins with a known first name, or else has two words.</summary>
    private static bool TryReadPlace(WordList words, int first, int end, out int name)
    {
        name = first;
        while (name < end && IsCapitalized(words, name))
        {
            if (words[name].Speech.HasAny(FirstName))
            {
                return name > first;
            }

            name++;
        }

        var count = name - first;
        name = count > 2 ? first + Math.Min(MaxPlaceWords, count - 2) : name;
        return count > 0;
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

    /// <summary>"University of Texas", "Department of Health and Human Services": the rest of the name of a body.</summary>
    private static bool TryReadBody(WordList words, int bodyFirst, int first, int end, out int next)
    {
        next = first < end && words.IsWord(first, "the") ? first + 1 : first;
        var start = next;
        while (next < end && (IsCapitalized(words, next)
            || (next > start && words.IsWord(next, "and") && next + 1 < end && IsCapitalized(words, next + 1) && OfficeWords.Portfolios.Contains(words.GetText(next + 1)))))
        {
            next++;
        }

        // "the House for Trump": only "of", a portfolio ("the Department for Transport"), or a body with a name that is more than one word.
        return next > start && (words.IsWord(first - 1, "of")
            || (!words[start].Speech.HasAny(FirstName) && (first - 1 - bodyFirst > 1 || next - start > 1 || OfficeWords.Portfolios.Contains(words.GetText(start)))));
    }

    private static bool IsCapitalized(WordList words, int index) =>
        words[index].Kind == WordKind.Letters && words[index].Is(WordTraits.Capitalized) && !words[index].Is(WordTraits.SentenceStart);
}
