using Corpus.Text.Characters;
using YamlDotNet.Core;

namespace Corpus.Text.FrontMatter;

/// <summary>Finds the cause of a syntax error. The usual ones have a simple remedy, which the messages of the YAML parser do not name.</summary>
internal static class SyntaxError
{
    /// <summary>Describes an error of the parser.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">Where the parser found the error.</param>
    /// <param name="end">Offset just past the YAML.</param>
    /// <param name="openBracket">The innermost bracket that is open; null if there is none.</param>
    /// <param name="exception">What the parser says.</param>
    public static FrontMatterError Describe(string text, Slice span, int end, Slice? openBracket, YamlException exception)
    {
        var message = exception.Message;
        var line = Line.FindStart(text, span.Start);
        var isFirstInLine = WhiteSpace.Skip(text, line, span.Start) == span.Start;
        var c = span.Start < end ? text[span.Start] : '\0';
        return c switch
        {
            _ when message.Contains(" tab ") && FindTab(text, line, end) is >= 0 and var tab => new(FrontMatterErrorKind.Tab, new Slice(tab, 1)),
            _ when openBracket is { } bracket && message.Contains("expected ','") => new(FrontMatterErrorKind.UnclosedBracket, bracket),
            ':' when message.Contains("multiline") => new(FrontMatterErrorKind.NoKey, FindLineBefore(text, line)),
            ':' => new(FrontMatterErrorKind.Colon, new Slice(span.Start, 1)),
            '"' or '\'' when !message.Contains("escape") && !message.Contains("expected key") => new(FrontMatterErrorKind.UnclosedQuote, new Slice(span.Start, 1)),
            _ when message.Contains("cannot start any token") => new(FrontMatterErrorKind.ReservedCharacter, new Slice(span.Start, 1)),
            _ when message.Contains("expected key") && isFirstInLine && span.Start == line => new(FrontMatterErrorKind.NoKey, GetLine(text, line)),
            _ when message.Contains("expected key") && !isFirstInLine && GetLine(text, line).End is var lineEnd && lineEnd > span.Start =>
                new(FrontMatterErrorKind.TextAfterValue, Slice.FromBounds(span.Start, lineEnd)),
            _ => new(FrontMatterErrorKind.Syntax, span, message),
        };
    }

    /// <summary>The last line before another that is not blank.</summary>
    private static Slice FindLineBefore(string text, int line)
    {
        var end = WhiteSpace.TrimEnd(text, 0, line).End;
        return Slice.FromBounds(Line.FindStart(text, end), end);
    }

    private static Slice GetLine(string text, int line) => WhiteSpace.TrimEnd(text, line, Line.FindEnd(text, line));

    /// <summary>The first tab that indents a line; -1 if there is none.</summary>
    private static int FindTab(string text, int line, int end)
    {
        while (line < end)
        {
            var lineEnd = Line.FindEnd(text, line);
            var first = WhiteSpace.Skip(text, line, lineEnd);
            if (text.IndexOf('\t', line, first - line) is >= 0 and var tab)
            {
                return tab;
            }

            line = Line.FindNext(text, lineEnd);
        }

        return -1;
    }
}
