using System.Globalization;
using System.Text;
using DiffPlex;

namespace Corpus.Tool.Fixing;

/// <summary>Describes the changes of a file as a unified diff, which <c>git apply</c> and <c>patch</c> can apply.</summary>
internal static class UnifiedDiff
{
    private const int ContextLines = 3;
    private const string NoLineEnd = "\n\\ No newline at end of file\n";

    /// <summary>Creates a diff.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="oldText">The text as it is, with its byte order mark.</param>
    /// <param name="newText">The text as it will be.</param>
    public static string Create(string path, string oldText, string newText)
    {
        var diff = Differ.Instance.CreateDiffs(oldText, newText, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        var result = new StringBuilder();
        result.Append("--- ").Append(Quote("a/", path)).Append('\n').Append("+++ ").Append(Quote("b/", path)).Append('\n');
        for (var first = 0; first < diff.DiffBlocks.Count;)
        {
            // Changes whose context would overlap are one hunk.
            var last = first;
            while (last + 1 < diff.DiffBlocks.Count
                && diff.DiffBlocks[last + 1].DeleteStartA - (diff.DiffBlocks[last].DeleteStartA + diff.DiffBlocks[last].DeleteCountA) <= 2 * ContextLines)
            {
                last++;
            }

            AppendHunk(result, diff, first, last);
            first = last + 1;
        }

        return result.ToString();
    }

    private static void AppendHunk(StringBuilder result, DiffPlex.Model.DiffResult diff, int first, int last)
    {
        var (start, end) = (diff.DiffBlocks[first], diff.DiffBlocks[last]);
        var before = Math.Min(ContextLines, start.DeleteStartA);
        var after = Math.Min(ContextLines, diff.PiecesOld.Count - end.DeleteStartA - end.DeleteCountA);
        var (oldStart, oldEnd) = (start.DeleteStartA - before, end.DeleteStartA + end.DeleteCountA + after);
        var (newStart, newEnd) = (start.InsertStartB - before, end.InsertStartB + end.InsertCountB + after);
        result.Append(CultureInfo.InvariantCulture, $"@@ -{Range(oldStart, oldEnd)} +{Range(newStart, newEnd)} @@\n");
        var position = oldStart;
        for (var i = first; i <= last; i++)
        {
            var block = diff.DiffBlocks[i];
            Append(result, ' ', diff.PiecesOld, position, block.DeleteStartA);
            Append(result, '-', diff.PiecesOld, block.DeleteStartA, position = block.DeleteStartA + block.DeleteCountA);
            Append(result, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
        }

        Append(result, ' ', diff.PiecesOld, position, oldEnd);
    }

    // A range without lines is after the line with its number.
    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end == start ? start : start + 1)},{end - start}");

    private static void Append(StringBuilder result, char mark, IReadOnlyList<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            result.Append(mark).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
            {
                result.Append(NoLineEnd);
            }
        }
    }

    // As git does it: a path with special characters is a C string; a tab ends a path with spaces.
    private static string Quote(string prefix, string path)
    {
        path = prefix + path.TrimStart('/');
        if (!path.Any(c => c is < ' ' or '"' or '\\' or '\x7F'))
        {
            return path.Contains(' ') ? path + "\t" : path;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in path)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c is < ' ' or '\x7F')
            {
                quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'));
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }

    // Lines as git sees them: only a line feed ends one, and belongs to it.
    private sealed class LineChunker : IChunker
    {
        public static LineChunker Instance { get; } = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end + 1;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
