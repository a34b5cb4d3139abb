using System.Globalization;

namespace Corpus.Text.Header;

/// <summary>Classifies the characters of date headers, and characters that look like them.</summary>
internal static class HeaderCharacters
{
    /// <summary>Whether <paramref name="c"/> is a hyphen, a dash or the minus sign.</summary>
    public static bool IsDash(char c) => c == '−' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    /// <summary>
    /// The value of the decimal digit at <paramref name="index"/>, in any script; -1 if there is none. <paramref name="length"/> is the length of the
    /// character in UTF-16 code units.
    /// </summary>
    public static int DigitAt(string text, int index, out int length)
    {
        var c = text[index];
        length = 1;
        if (c < 128)
        {
            return c is >= '0' and <= '9' ? c - '0' : -1;
        }

        if (CharUnicodeInfo.GetUnicodeCategory(text, index) != UnicodeCategory.DecimalDigitNumber)
        {
            return -1;
        }

        length = char.IsHighSurrogate(c) ? 2 : 1;
        return CharUnicodeInfo.GetDecimalDigitValue(text, index);
    }

    /// <summary>Whether the character at <paramref name="index"/> is a letter or combining mark.</summary>
    public static bool IsLetter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The offset of the first white space from <paramref name="start"/>, or the end of the text.</summary>
    public static int FindTokenEnd(string text, int start)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
