namespace Corpus.Text.Characters;

/// <summary>Finds the lines of a text. A line ends at LF, CR, CR LF, NEL, or the Unicode line or paragraph separator.</summary>
internal static class Line
{
    /// <summary>The characters that end a line.</summary>
    public static readonly char[] Ends = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The start of the line that contains a position.</summary>
    public static int FindStart(string text, int position)
    {
        while (position > 0 && !WhiteSpace.IsLineEnd(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>The end of the line that contains a position, before its line end. Uses the vectorized <see cref="string.IndexOfAny(char[], int)"/>.</summary>
    public static int FindEnd(string text, int position)
    {
        var end = text.IndexOfAny(Ends, position);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The start of the line after the one that ends at <paramref name="end"/>; past the end of the text if that was the last line.</summary>
    public static int FindNext(string text, int end) => end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
}
