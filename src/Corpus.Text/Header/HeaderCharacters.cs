using System.Globalization;

namespace Corpus.Text.Header;

/// <summary>The characters that a header is made of, and those that are taken for them.</summary>
internal static class HeaderCharacters
{
    /// <summary>Whether <paramref name="c"/> is a hyphen or looks like one.</summary>
    public static bool IsDash(char c) => c is '-' or '−' || (c >= 128 && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);

    /// <summary>The decimal digit at <paramref name="index"/>, of any script, or -1.</summary>
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

    /// <summary>Whether a letter or combining mark stands at <paramref name="index"/>.</summary>
    public static bool IsLetter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The end of the run of characters from <paramref name="start"/> on that are not white space.</summary>
    public static int TokenEnd(string text, int start)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
