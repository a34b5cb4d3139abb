using Corpus.Text.Characters;

namespace Corpus.Text.Paragraphs;

/// <summary>A run of lines without a blank line between them, without the blanks around it.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset just past the last code unit.</param>
/// <param name="Lines">The number of lines.</param>
/// <param name="IsLast">Whether it ends the text and no blank line follows it.</param>
internal readonly record struct TextBlock(int Start, int End, int Lines, bool IsLast)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;
}

/// <summary>Splits a text at its blank lines.</summary>
internal static class TextBlocks
{
    private const int BlocksBetweenCancellationChecks = 1 << 10;

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The blocks of <paramref name="text"/> from <paramref name="start"/> to the end.</summary>
    public static List<TextBlock> Read(string text, int start, CancellationToken cancellationToken)
    {
        var blocks = new List<TextBlock>();
        var blockStart = -1;
        var end = 0;
        var lines = 0;
        var blankLines = 0;
        for (var line = start; line < text.Length;)
        {
            if (blocks.Count % BlocksBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            // IndexOfAny is vectorised.
            var lineEnd = text.IndexOfAny(LineEnds, line);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            var first = WhiteSpace.Skip(text, line, lineEnd);
            if (first < lineEnd)
            {
                if (blockStart >= 0 && blankLines > 0)
                {
                    blocks.Add(new TextBlock(blockStart, end, lines, false));
                    blockStart = -1;
                }

                if (blockStart < 0)
                {
                    blockStart = first;
                    lines = 0;
                }

                lines++;
                blankLines = 0;
                end = lineEnd;
                while (WhiteSpace.IsBlank(text[end - 1]))
                {
                    end--;
                }
            }
            else if (lineEnd < text.Length)
            {
                blankLines++;
            }

            // CR LF is one line end.
            line = lineEnd + (lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? 2 : 1);
        }

        if (blockStart >= 0)
        {
            blocks.Add(new TextBlock(blockStart, end, lines, blankLines == 0));
        }

        return blocks;
    }
}
