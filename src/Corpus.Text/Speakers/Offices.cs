using Corpus.Text.Quotes;
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

    /// <summary>What offices are of, word by word: portfolios, bodies, and the countries that have them.</summary>
    private static readonly HashSet<string> Portfolios = new(
        (
        "state defense defence foreign affairs external internal interior home treasury exchequer finance revenue economy economic planning budget "
        + "commerce trade industry industries investment labor labour employment welfare pensions energy power petroleum water resources environment "
        + "climate change agriculture food fisheries forestry health education science technology research culture heritage sport sports tourism "
        + "information broadcasting communications telecommunications transport transportation infrastructure railways aviation housing urban rural "
        + "development regional local public works justice law order human rights religious minorities women youth family children social services "
        + "veterans homeland national security intelligence police counterterrorism immigration migration border customs staff chief army navy air force "
        + "marines operations war mission delegation opposition government cabinet parliament congress assembly senate house commons lords "
        + "representatives council commission court union international cooperation relations "
        // Countries and unions of them.
        + "afghanistan africa albania algeria america angola arabia argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium "
        + "bolivia botswana brazil britain bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark "
        + "ecuador egypt england eritrea estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana greece guatemala guinea guyana "
        + "haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait "
        + "kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritius mexico "
        + "moldova monaco mongolia montenegro morocco mozambique myanmar namibia nations nepal netherlands nicaragua niger nigeria norway oman pakistan "
        + "palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia "
        + "somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay "
        + "uzbekistan venezuela vietnam wales yemen zambia zimbabwe").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands before the name of a country and belongs to it: "South Korea", "the United States", "New Zealand".</summary>
    private static readonly HashSet<string> Parts = new(
        "united states kingdom emirates arab new zealand south north east west saudi sri lanka costa rica el salvador great sierra leone burkina faso".Split(' '),
        StringComparer.OrdinalIgnoreCase);

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

        var before = Lexicon.SpeechOf(words[of - 1]);
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
                if (Portfolios.Contains(word) || Parts.Contains(word))
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
            if (i > first && Lexicon.SpeechOf(words[i]).IsAny(SpeechTerm.Title | SpeechTerm.Role))
            {
                name = i + 1;
            }
        }

        return name > first && IsCapitalised(words, name);
    }

    private static bool IsCapitalised(WordList words, int index) =>
        words[index].Kind == WordKind.Letters && words[index].Is(WordTraits.Capitalised) && !words[index].Is(WordTraits.SentenceStart);
}
