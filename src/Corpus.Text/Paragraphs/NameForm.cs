using System.Globalization;
using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Distinguishes names from other words by their capitals.</summary>
internal static class NameForm
{
    private const int MinWords = 2;
    private const int MaxWords = 5;

    /// <summary>Whether there are two to five capitalized words and nothing else, except particles such as "von" between them.</summary>
    public static bool IsPerson(string text, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end;)
        {
            if (WhiteSpace.IsBlankInLine(text[i]))
            {
                i++;
                continue;
            }

            var wordEnd = FindWordEnd(text, i, end);
            if (wordEnd == i
                || (words == 0 && Term.IsAny(text, i, wordEnd, BylineTerms.NonNames))
                || (char.IsLower(text[i]) && (words == 0 || !IsParticle(text, i, wordEnd))))
            {
                return false;
            }

            words++;
            i = wordEnd;
        }

        return words is >= MinWords and <= MaxWords;
    }

    /// <summary>Whether the words are capitalized: "Jane Doe", "Shah Mahmood Qureshi and Ned Price, Reuters".</summary>
    public static bool AreCapitalized(string text, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end;)
        {
            if (!char.IsLetter(text[i]))
            {
                if (char.IsDigit(text[i]) || text[i] is '?' or '!' or '"' or '“' or '”')
                {
                    return false;
                }

                i++;
                continue;
            }

            var wordEnd = FindWordEnd(text, i, end);
            if (!char.IsLower(text[i]))
            {
                words++;
            }
            else if (!IsParticle(text, i, wordEnd))
            {
                return false;
            }

            i = wordEnd;
        }

        return words > 0;
    }

    /// <summary>The end of a word of a name: "O’Brien", "Jean-Luc", "J.".</summary>
    private static int FindWordEnd(string text, int position, int end)
    {
        while (position < end
            && (char.IsLetter(text[position]) || text[position] is '\'' or '’' or '-' or '‑' or '.'
                || char.GetUnicodeCategory(text[position]) is UnicodeCategory.NonSpacingMark))
        {
            position++;
        }

        return position;
    }

    private static bool IsParticle(string text, int start, int end) => Term.IsAny(text, start, end, CreditTerms.Particles);
}
