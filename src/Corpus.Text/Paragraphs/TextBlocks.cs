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
    private const int CharactersBetweenCancellationChecks = 1 << 16;

    /// <summary>The blocks of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static List<TextBlock> Read(string text, int start, CancellationToken cancellationToken)
    {
        var blocks = new List<TextBlock>();
        var blockStart = -1;
        var end = 0;
        var lines = 0;
        var lineEnds = 0;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (i % CharactersBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (WhiteSpace.IsLineEnd(c))
            {
                // CR LF is one line end.
                lineEnds += c == '\n' && i > start && text[i - 1] == '\r' ? 0 : 1;
            }
            else if (!WhiteSpace.IsBlank(c))
            {
                if (blockStart < 0)
                {
                    blockStart = i;
                    lines = 1;
                }
                else if (lineEnds > 1)
                {
                    blocks.Add(new TextBlock(blockStart, end, lines, false));
                    blockStart = i;
                    lines = 1;
                }
                else
                {
                    lines += lineEnds;
                }

                lineEnds = 0;
                end = i + 1;
            }
        }

        if (blockStart >= 0)
        {
            blocks.Add(new TextBlock(blockStart, end, lines, lineEnds < 2));
        }

        return blocks;
    }
}
