using Corpus.Text.Faults;
using Corpus.Tool.Files;

namespace Corpus.Tool.Checking;

/// <summary>A fault of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Severity">How serious that is.</param>
/// <param name="Start">Where the fault begins.</param>
/// <param name="End">Where it ends: the position after its last character.</param>
/// <param name="Message">What is wrong, and what to do about it.</param>
/// <param name="Other">Another file that is involved; null if there is none.</param>
internal sealed record Finding(InputFile File, SeedRule Rule, Severity Severity, TextPosition Start, TextPosition End, string Message, InputFile? Other = null)
{
    /// <summary>The finding as <c>dotnet build</c> prints it.</summary>
    public override string ToString() => $"{File.Path}({Start}): {Severity.GetWord()} {Rule.Id}: {Message}";
}

/// <summary>A position in a text, as editors and the compiler count.</summary>
/// <param name="Line">The line; 1 for the first.</param>
/// <param name="Column">The column in UTF-16 code units; 1 for the first.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The start of a text.</summary>
    public static TextPosition First { get; } = new(1, 1);

    /// <inheritdoc/>
    public override string ToString() => $"{Line},{Column}";
}

/// <summary>Finds positions in a text, in ascending order.</summary>
/// <param name="text">The text.</param>
internal sealed class LineMap(string text)
{
    private readonly List<int> _starts = FindLines(text);

    /// <summary>The line and column of an offset.</summary>
    public TextPosition GetPosition(int offset)
    {
        var line = _starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new TextPosition(line + 1, offset - _starts[line] + 1);
    }

    private static List<int> FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = Text.Characters.Line.FindEnd(text, 0); end < text.Length; end = Text.Characters.Line.FindEnd(text, starts[^1]))
        {
            starts.Add(Text.Characters.Line.FindNext(text, end));
        }

        return starts;
    }
}
