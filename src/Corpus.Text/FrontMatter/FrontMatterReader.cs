using Corpus.Text.Characters;

namespace Corpus.Text.FrontMatter;

/// <summary>Finds the front matter of a seed: a line <c>---</c>, YAML, and a line <c>---</c> or <c>...</c>, as in Jekyll, Hugo, Astro and Pandoc.</summary>
internal static class FrontMatterReader
{
    /// <summary>The length of the marks around the block.</summary>
    public const int MarkLength = 3;

    private const string Opening = "---";
    private const string DocumentEnd = "...";

    /// <summary>Reads the front matter at <paramref name="start"/>; null if there is none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset of the first character that is neither blank nor part of the date header.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static FrontMatterBlock? Read(string text, int start, CancellationToken cancellationToken)
    {
        if (start == text.Length || text[start] != Opening[0] || !IsLineStart(text, start) || !IsLine(text, start, Line.FindEnd(text, start), Opening))
        {
            return null;
        }

        var content = Line.FindNext(text, Line.FindEnd(text, start));
        var blankLine = -1;
        for (var line = content; line < text.Length; line = Line.FindNext(text, Line.FindEnd(text, line)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = Line.FindEnd(text, line);
            if (IsLine(text, line, end, Opening) || IsLine(text, line, end, DocumentEnd))
            {
                // Lines between two rules are prose if they have a blank line and the first one does not look like YAML.
                return blankLine < 0 || LooksLikeYaml(text, content, line)
                    ? Parse(text, content, line, Slice.FromBounds(start, line + MarkLength), cancellationToken)
                    : null;
            }

            if (blankLine < 0 && WhiteSpace.Skip(text, line, end) == end)
            {
                blankLine = line;
            }
        }

        return ReadUnclosed(text, start, content, blankLine, cancellationToken);
    }

    /// <summary>Reads a block that never closes. It ends before the first blank line, if everything up to there is YAML.</summary>
    private static FrontMatterBlock? ReadUnclosed(string text, int start, int content, int blankLine, CancellationToken cancellationToken)
    {
        if (!LooksLikeEntry(text, content))
        {
            return null;
        }

        var error = new FrontMatterError(FrontMatterErrorKind.NotClosed, new Slice(start, MarkLength));
        if (blankLine >= 0 && Parse(text, content, blankLine, default, cancellationToken) is { Errors.Count: 0 } block)
        {
            return block with { Span = WhiteSpace.TrimEnd(text, start, blankLine), Errors = new([error]) };
        }

        return new FrontMatterBlock { Span = new Slice(start, 0), Errors = new([error]) };
    }

    private static FrontMatterBlock Parse(string text, int start, int end, Slice span, CancellationToken cancellationToken)
    {
        var yaml = new YamlReader(text, end, cancellationToken);
        yaml.Read(start);
        var block = new FrontMatterBlock { Span = span, Entries = new([.. yaml.Entries]), Errors = new([.. yaml.Errors]) };
        return block with { Date = FrontMatterDate.Read(text, block) };
    }

    private static bool LooksLikeYaml(string text, int start, int end)
    {
        for (var line = start; line < end; line = Line.FindNext(text, Line.FindEnd(text, line)))
        {
            var first = WhiteSpace.Skip(text, line, Line.FindEnd(text, line));
            if (first < end && !WhiteSpace.IsLineEnd(text[first]) && text[first] != '#')
            {
                return !char.IsLetterOrDigit(text[first]) || LooksLikeEntry(text, first);
            }
        }

        return true;
    }

    /// <summary>Whether a line begins with a key and a colon.</summary>
    public static bool LooksLikeEntry(string text, int line)
    {
        var i = line;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.'))
        {
            i++;
        }

        while (i > line && i < text.Length && text[i] == ' ')
        {
            i++;
        }

        return i > line && i < text.Length && text[i] == ':' && (i + 1 == text.Length || WhiteSpace.IsBlank(text[i + 1]));
    }

    private static bool IsLineStart(string text, int start)
    {
        while (start > 0 && text[start - 1] == '\uFEFF')
        {
            start--;
        }

        return start == 0 || WhiteSpace.IsLineEnd(text[start - 1]);
    }

    private static bool IsLine(string text, int start, int end, string mark) =>
        string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0 && WhiteSpace.Skip(text, start + mark.Length, end) == end;
}
