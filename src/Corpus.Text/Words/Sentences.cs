namespace Corpus.Text.Words;

/// <summary>Finds where sentences begin, in one pass over the words of a paragraph.</summary>
internal static class Sentences
{
    /// <summary>Words whose full stop does not end a sentence.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Adm", "Sgt", "Cpl", "Pvt",
        "Sen", "Rep", "Gov", "Pres", "Sec", "Amb", "Atty", "Dist", "Supt", "St", "Ste", "Mt", "Ft", "Jr", "Sr", "Messrs",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "Inc", "Corp", "Co", "Ltd", "Bros", "No", "Nos", "vs", "v", "etc", "al", "cf", "ca", "approx", "est", "ave", "blvd", "rd",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Mich",
        "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
    };

    /// <summary>Words that, in a capital, begin a sentence even after an abbreviation.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "The", "He", "She", "It", "They", "We", "I", "In", "On", "At", "But", "And", "A", "An", "This", "That", "These", "Those",
        "His", "Her", "Their", "Its", "If", "When", "While", "As", "For", "After", "Before", "Since", "There", "What", "Who", "So",
    };

    /// <summary>Gives the first word of each sentence its <see cref="WordTraits.SentenceStart"/>.</summary>
    public static void Mark(string text, Word[] words, int first, int end)
    {
        var starts = true;
        var closed = false;
        for (var i = first; i < end; i++)
        {
            ref var word = ref words[i];
            if (starts)
            {
                Start(ref word);
                starts = false;
                closed = false;
            }
            else if (closed && word.Is(WordTraits.SpaceBefore) && !(IsCloser(text, word) && (i + 1 == end || words[i + 1].Is(WordTraits.SpaceBefore))))
            {
                if (Begins(text, words, i, first, end))
                {
                    Start(ref word);
                }

                closed = false;
            }

            if (word.Kind == WordKind.Mark)
            {
                closed = text[word.Start] is '.' or '!' or '?' or '…' || (closed && IsCloser(text, word));
            }
            else
            {
                closed = word.Kind == WordKind.Letters && text[word.End - 1] == '.';
            }
        }
    }

    private static void Start(ref Word word) =>
        word = new Word(word.Start, word.Length, word.Kind, word.Traits | WordTraits.SentenceStart, word.Entry);

    private static bool IsCloser(string text, in Word word) =>
        word.Kind == WordKind.Mark && text[word.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    /// <summary>Whether the word at <paramref name="index"/>, which follows an end mark, begins a sentence.</summary>
    private static bool Begins(string text, Word[] words, int index, int first, int end)
    {
        // The word itself, or the one after opening quotation marks and brackets.
        var opener = index;
        while (opener < end && words[opener].Kind == WordKind.Mark)
        {
            opener++;
        }

        if (opener == end)
        {
            return true;
        }

        ref readonly var next = ref words[opener];
        var capital = next.Kind != WordKind.Letters || next.Is(WordTraits.Capitalised);
        var previous = index - 1;
        while (previous > first && IsCloser(text, words[previous]))
        {
            previous--;
        }

        var dotted = words[previous].Kind == WordKind.Letters;
        if (!dotted && text[words[previous].Start] != '.')
        {
            return capital || opener > index;
        }

        if (!capital)
        {
            return false;
        }

        var abbreviated = dotted
            || (previous > first && words[previous - 1] is { Kind: WordKind.Letters } before
                && (before.Length == 1 || Abbreviations.Contains(text.Substring(before.Start, before.Length))));
        return !abbreviated || Openers.Contains(text.Substring(next.Start, next.Length));
    }
}
