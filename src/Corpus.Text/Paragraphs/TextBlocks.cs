using Corpus.Text.Characters;

namespace Corpus.Text.Paragraphs;

/// <summary>A run of lines without a blank line between them, without the blanks around it; or a Markdown heading, without its marks.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset just past the last code unit.</param>
/// <param name="Lines">The number of lines.</param>
/// <param name="IsLast">Whether it ends the text and no blank line follows it.</param>
/// <param name="IsHeading">Whether it is a Markdown heading.</param>
internal readonly record struct TextBlock(int Start, int End, int Lines, bool IsLast, bool IsHeading = false)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;
}

/// <summary>Splits a text at its blank lines and Markdown headings.</summary>
internal static class TextBlocks
{
    private const int BlocksBetweenCancellationChecks = 1 << 10;

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

            var lineEnd = Line.FindEnd(text, line);
            var first = WhiteSpace.Skip(text, line, lineEnd);
            if (first < lineEnd)
            {
                var last = WhiteSpace.TrimEnd(text, first, lineEnd).End;
                var heading = MarkdownHeading.Read(text, first, last);
                if (blockStart >= 0 && blankLines == 0 && lines == 1 && MarkdownHeading.IsUnderline(text, first, last))
                {
                    heading = Slice.FromBounds(blockStart, end);
                    blockStart = -1;
                }

                if (blockStart >= 0 && (blankLines > 0 || heading is not null))
                {
                    blocks.Add(new TextBlock(blockStart, end, lines, false));
                    blockStart = -1;
                }

                if (heading is { } words)
                {
                    blocks.Add(new TextBlock(words.Start, words.End, 1, false, IsHeading: true));
                }
                else
                {
                    if (blockStart < 0)
                    {
                        blockStart = first;
                        lines = 0;
                    }

                    lines++;
                    end = last;
                }

                blankLines = 0;
            }
            else if (lineEnd < text.Length)
            {
                blankLines++;
            }

            line = Line.FindNext(text, lineEnd);
        }

        if (blockStart >= 0)
        {
            blocks.Add(new TextBlock(blockStart, end, lines, blankLines == 0));
        }

        return blocks;
    }
}
