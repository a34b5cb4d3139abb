using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Dates;

/// <summary>The words of one paragraph as the recognisers of dates see them: any index may be asked for, beyond the ends there is nothing.</summary>
internal readonly struct DateWords(WordList words, int first, int end)
{
    /// <summary>Index of the paragraph's first word.</summary>
    public int First => first;

    /// <summary>Index just past the paragraph's last word.</summary>
    public int End => end;

    /// <summary>What the word means to dates.</summary>
    public DateTerm Term(int index) => IsWithin(index) ? words[index].Date : default;

    /// <summary>The class of the word.</summary>
    public DateTermKind Kind(int index) => IsWithin(index) ? words[index].Date.Kind : DateTermKind.None;

    public bool IsWithin(int index) => index >= first && index < end;

    public Word Word(int index) => words[index];

    /// <summary>Whether the word is there and stands close to the one before.</summary>
    public bool IsGlued(int index) => IsWithin(index) && !words[index].Is(WordTraits.SpaceBefore);

    public bool IsLetters(int index) => IsWithin(index) && words[index].Kind == WordKind.Letters;

    public bool IsCapitalised(int index) => IsWithin(index) && words[index].Is(WordTraits.Capitalised);

    public bool IsSentenceStart(int index) => IsWithin(index) && words[index].Is(WordTraits.SentenceStart);

    public bool IsMark(int index, char mark) => IsWithin(index) && words.IsMark(index, mark);

    public bool IsAnyMark(int index) => IsWithin(index) && words[index].Kind == WordKind.Mark;

    /// <summary>The character of a mark; NUL for any other word.</summary>
    public char Mark(int index) => IsAnyMark(index) ? words.Text[words[index].Start] : '\0';

    /// <summary>Whether the word joins its neighbours: a hyphen, or a dash with no space on either side.</summary>
    public bool IsHyphen(int index) => Mark(index) is '-' or '‐' or '‑' && IsGlued(index) && IsGlued(index + 1);

    /// <summary>Whether the word can stand between the ends of a run: a hyphen or dash.</summary>
    public bool IsDash(int index) => Mark(index) is '-' or '‐' or '‑' or '–' or '—' && IsGlued(index) && IsGlued(index + 1);

    public bool IsApostrophe(int index) => Mark(index) is '\'' or '’' or '‘';

    /// <summary>Whether the word is "’s" (or what is left of it behind a figure).</summary>
    public bool IsPossessive(int index) =>
        IsWithin(index) && words[index].Kind == WordKind.Clitic && words[index].Length == 2 && Letter.Lower(words.Text[words[index].End - 1]) == 's';

    /// <summary>Whether the word is the letter "s" behind a figure: "1990s".</summary>
    public bool IsGluedS(int index) =>
        IsGlued(index) && IsLetters(index) && words[index].Length == 1 && Letter.Lower(words.Text[words[index].Start]) == 's';

    /// <summary>The number that a word of at most <paramref name="most"/> figures stands for; -1 for any other word.</summary>
    public int Figure(int index, int most, int least = 1)
    {
        if (!IsWithin(index))
        {
            return -1;
        }

        var word = words[index];
        if (word.Kind != WordKind.Digits || word.Length > most || word.Length < least)
        {
            return -1;
        }

        var number = 0;
        for (var i = word.Start; i < word.End; i++)
        {
            number = number * 10 + (words.Text[i] - '0');
        }

        return number;
    }

    /// <summary>Whether the figure at <paramref name="index"/> is a part of a longer one, or a price: "1,998", "19.98", "12:30", "1/2", "$1998".</summary>
    public bool IsInLongerFigure(int index) =>
        (IsGlued(index) && (Mark(index - 1) is '$' or '£' or '€' or '#' || (JoinsFigures(index - 1) && IsDigits(index - 2))))
        || (JoinsFigures(index + 1) && IsDigits(index + 2));

    private bool JoinsFigures(int index) => Mark(index) is ',' or '.' or ':' or '/' && IsGlued(index) && IsGlued(index + 1);

    public bool IsDigits(int index) => IsWithin(index) && words[index].Kind == WordKind.Digits;

    /// <summary>Whether the word is <paramref name="lower"/>, in any letter case.</summary>
    public bool Is(int index, string lower)
    {
        if (!IsWithin(index) || words[index].Length != lower.Length)
        {
            return false;
        }

        var start = words[index].Start;
        for (var i = 0; i < lower.Length; i++)
        {
            if (Letter.Lower(words.Text[start + i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the word ends in <paramref name="lower"/>, in any letter case.</summary>
    public bool EndsWith(int index, string lower)
    {
        if (words[index].Length < lower.Length)
        {
            return false;
        }

        var start = words[index].End - lower.Length;
        for (var i = 0; i < lower.Length; i++)
        {
            if (Letter.Lower(words.Text[start + i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }
}
