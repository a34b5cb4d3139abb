using Corpus.Text.Characters;

namespace Corpus.Text.Paragraphs;

/// <summary>Recognizes the headings of Markdown (CommonMark 0.31, sections 4.2 and 4.3): <c>## Heading</c>, and a line underlined with <c>===</c> or <c>---</c>.</summary>
internal static class MarkdownHeading
{
    private const int MaxLevel = 6;

    // Fewer can be a list item, or a decoration.
    private const int MinUnderline = 3;

    /// <summary>The words of a line that is a heading, without the marks; null if it is not one. "#1" and "###" are not.</summary>
    public static Slice? Read(string text, int start, int end)
    {
        var first = start;
        while (first < end && text[first] == '#')
        {
            first++;
        }

        if (first == start || first - start > MaxLevel || first == end || !WhiteSpace.IsBlank(text[first]))
        {
            return null;
        }

        first = WhiteSpace.Skip(text, first, end);
        var last = end;
        while (last > first && text[last - 1] == '#')
        {
            last--;
        }

        // "## C#" ends with a letter and a mark, "## Heading ##" with a blank and marks.
        if (last < end && last > first && !WhiteSpace.IsBlank(text[last - 1]))
        {
            last = end;
        }

        last = WhiteSpace.TrimEnd(text, first, last).End;
        return HasLetterOrDigit(text, first, last) ? Slice.FromBounds(first, last) : null;
    }

    /// <summary>Whether a line underlines the line before it.</summary>
    public static bool IsUnderline(string text, int start, int end)
    {
        if (end - start < MinUnderline || text[start] is not ('=' or '-'))
        {
            return false;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (text[i] != text[start])
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLetterOrDigit(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
