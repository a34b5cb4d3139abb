using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Dates;

/// <summary>The words of one paragraph, for the date recognizers. Unless noted, any index is valid: outside the paragraph there is no word.</summary>
internal readonly struct DateWords(WordList words, int first, int end)
{
    /// <summary>Index of the paragraph's first word.</summary>
    public int First => first;

    /// <summary>Index just past the paragraph's last word.</summary>
    public int End => end;

    /// <summary>The meaning of the word in dates.</summary>
    public DateTerm Term(int index) => IsWithin(index) ? words[index].Date : default;

    /// <summary>The kind of the word in dates.</summary>
    public DateTermKind Kind(int index) => IsWithin(index) ? words[index].Date.Kind : DateTermKind.None;

    public bool IsWithin(int index) => index >= first && index < end;

    /// <summary>The word. <paramref name="index"/> must be within the paragraph.</summary>
    public Word Word(int index) => words[index];

    /// <summary>Whether the word follows the previous one without a space.</summary>
    public bool IsAttached(int index) => IsWithin(index) && !words[index].Is(WordTraits.SpaceBefore);

    public bool IsLetters(int index) => IsWithin(index) && words[index].Kind == WordKind.Letters;

    public bool IsCapitalized(int index) => IsWithin(index) && words[index].Is(WordTraits.Capitalized);

    public bool IsSentenceStart(int index) => IsWithin(index) && words[index].Is(WordTraits.SentenceStart);

    public bool IsMark(int index, char mark) => IsWithin(index) && words.IsMark(index, mark);

    public bool IsAnyMark(int index) => IsWithin(index) && words[index].Kind == WordKind.Mark;

    /// <summary>The character of a mark; NUL for any other word.</summary>
    public char Mark(int index) => IsAnyMark(index) ? words.Text[words[index].Start] : '\0';

    /// <summary>Whether the word is a hyphen without spaces around it.</summary>
    public bool IsHyphen(int index) => Mark(index) is '-' or '‐' or '‑' && IsAttached(index) && IsAttached(index + 1);

    /// <summary>Whether the word is a hyphen or slash without spaces around it, as between the parts of a date: "23/Sep/2020".</summary>
    public bool IsJoint(int index) => Mark(index) is '-' or '/' && IsAttached(index) && IsAttached(index + 1);

    /// <summary>Whether the word is a hyphen or dash without spaces around it, as between the ends of a range.</summary>
    public bool IsDash(int index) => Mark(index) is '-' or '‐' or '‑' or '–' or '—' && IsAttached(index) && IsAttached(index + 1);

    public bool IsApostrophe(int index) => Mark(index) is '\'' or '’' or '‘';

    /// <summary>Whether the word is "’s".</summary>
    public bool IsPossessive(int index) =>
        IsWithin(index) && words[index].Kind == WordKind.Clitic && words[index].Length == 2 && Letter.Lower(words.Text[words[index].End - 1]) == 's';

    /// <summary>Whether the word is "’ll".</summary>
    public bool IsFuture(int index) =>
        IsWithin(index) && words[index].Kind == WordKind.Clitic && words[index].Length == 3 && Letter.Lower(words.Text[words[index].End - 1]) == 'l';

    /// <summary>Whether the word is the letter "s" right after another word: "1990s".</summary>
    public bool IsAttachedS(int index) =>
        IsAttached(index) && IsLetters(index) && words[index].Length == 1 && Letter.Lower(words.Text[words[index].Start]) == 's';

    /// <summary>The value of a word of <paramref name="minDigits"/> to <paramref name="maxDigits"/> digits; -1 for any other word.</summary>
    public int Number(int index, int maxDigits, int minDigits = 1)
    {
        if (!IsWithin(index))
        {
            return -1;
        }

        var word = words[index];
        if (word.Kind != WordKind.Digits || word.Length > maxDigits || word.Length < minDigits)
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

    /// <summary>Whether the digits at <paramref name="index"/> are part of a longer number, or a price: "1,998", "19.98", "12:30", "1/2", "$1998".</summary>
    public bool IsPartOfLongerNumber(int index) =>
        (IsAttached(index) && (Mark(index - 1) is '$' or '£' or '€' or '#' || (JoinsDigits(index - 1) && IsDigits(index - 2))))
        || (JoinsDigits(index + 1) && IsDigits(index + 2));

    private bool JoinsDigits(int index) => Mark(index) is ',' or '.' or ':' or '/' && IsAttached(index) && IsAttached(index + 1);

    public bool IsDigits(int index) => IsWithin(index) && words[index].Kind == WordKind.Digits;

    /// <summary>Whether the word is <paramref name="lower"/>, in any letter case.</summary>
    public bool Is(int index, string lower) => IsWithin(index) && words.IsWord(index, lower);

    /// <summary>Whether the word ends in <paramref name="lower"/>, in any letter case. <paramref name="index"/> must be within the paragraph.</summary>
    public bool EndsWith(int index, string lower) =>
        words[index].Length >= lower.Length && Letter.Matches(words.Text, words[index].End - lower.Length, lower);
}
