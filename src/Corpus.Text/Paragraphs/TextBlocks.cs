using Corpus.Text.Characters;

namespace Corpus.Text.Paragraphs;

/// <summary>A run of lines without a blank line in it, from its first to its last character that is not blank.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset past its last.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="IsLast">Whether the text ends with it, without a blank line after it.</param>
internal readonly record struct TextBlock(int Start, int End, int Lines, bool IsLast)
{
    /// <summary>Number of its code units.</summary>
    public int Length => End - Start;
}

/// <summary>Cuts a text at its blank lines.</summary>
internal static class TextBlocks
{
    private const int BlocksBetweenCancellationChecks = 1 << 10;

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The blocks of <paramref name="text"/> from <paramref name="start"/> on.</summary>
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

            // The framework looks for line ends many characters at a time.
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
