using Corpus.Text.Quotes;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>
/// Tells what an office is of from the name of who holds it: "Secretary of State | Madeleine Albright", "Chief Justice of Pakistan | Umar Ata
/// Bandial", "Bank of England Governor | Andrew Bailey".
/// </summary>
internal static class Offices
{
    /// <summary>So many words an office may have behind its "of": "Minister of State for Foreign Affairs and International Cooperation".</summary>
    private const int MostWords = 12;

    /// <summary>Whether an office stands around the "of" or "for" at <paramref name="of"/> and a name behind it.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="of">Index of the preposition.</param>
    /// <param name="end">Index just past the words that may be read.</param>
    /// <param name="name">Index of the name's first word.</param>
    public static bool TryRead(WordList words, int of, int end, out int name)
    {
        name = of;
        if (!words.IsWord(of, "of") && !words.IsWord(of, "for"))
        {
            return false;
        }

        var before = words[of - 1].Speech;
        var limit = Math.Min(end, of + MostWords);
        return before.IsAny(SpeechTerm.Title | SpeechTerm.Role) ? TryReadPortfolio(words, of + 1, limit, out name)
            : before.IsAny(SpeechTerm.Body) && TryReadHolder(words, of + 1, limit, out name);
    }

    private static bool TryReadPortfolio(WordList words, int first, int end, out int name)
    {
        name = -1;
        for (var i = first; i < end; i++)
        {
            if (IsCapitalised(words, i))
            {
                var word = words.TextOf(i);
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

        return name >= 0 && name < end && IsCapitalised(words, name);
    }

    /// <summary>"Bank of England Governor | Andrew Bailey": a title after what the body is of.</summary>
    private static bool TryReadHolder(WordList words, int first, int end, out int name)
    {
        name = first;
        for (var i = first; i + 1 < end && IsCapitalised(words, i); i++)
        {
            if (i > first && words[i].Speech.IsAny(SpeechTerm.Title | SpeechTerm.Role))
            {
                name = i + 1;
            }
        }

        return name > first && IsCapitalised(words, name);
    }

    private static bool IsCapitalised(WordList words, int index) =>
        words[index].Kind == WordKind.Letters && words[index].Is(WordTraits.Capitalised) && !words[index].Is(WordTraits.SentenceStart);
}
