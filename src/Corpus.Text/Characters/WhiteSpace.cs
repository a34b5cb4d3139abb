using System.Globalization;

namespace Corpus.Text.Characters;

/// <summary>The characters that separate words, lines and paragraphs, and invisible characters.</summary>
internal static class WhiteSpace
{
    /// <summary>
    /// Whether <paramref name="c"/> is blank: Unicode white space, the byte order mark, or the zero-width space and word joiner that texts copied
    /// from web pages have in blank lines.
    /// </summary>
    public static bool IsBlank(char c) =>
        c < 128 ? c == ' ' || (uint)(c - '\t') <= '\r' - '\t' : c is '\uFEFF' or '\u200B' or '\u2060' || char.IsWhiteSpace(c);

    /// <summary>Whether <paramref name="c"/> ends a line: LF, CR, NEL, or the Unicode line or paragraph separator.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether <paramref name="c"/> is blank and does not end a line.</summary>
    public static bool IsBlankInLine(char c) => IsBlank(c) && !IsLineEnd(c);

    /// <summary>Whether <paramref name="c"/> has no width: a format character such as the zero-width space or a direction mark.</summary>
    public static bool IsInvisible(char c) => c >= 128 && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>The offset of the first character from <paramref name="start"/> that is not blank, or <paramref name="end"/>.</summary>
    public static int Skip(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The same within a line: line ends are not skipped.</summary>
    public static int SkipInLine(string text, int start, int end)
    {
        while (start < end && IsBlankInLine(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>A slice without the blanks at its end.</summary>
    public static Slice TrimEnd(string text, int start, int end)
    {
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return Slice.FromBounds(start, end);
    }
}
