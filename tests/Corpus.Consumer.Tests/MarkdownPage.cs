using System.Text.RegularExpressions;

namespace Corpus.Consumer.Tests;

/// <summary>A Markdown file of the repository, as a list of headings, comments, code blocks and lines of prose.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path, IReadOnlyList<MarkdownPart> parts)
    {
        Path = path;
        Parts = parts;
    }

    /// <summary>The path relative to the repository, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The parts, in order. Blank lines are left out.</summary>
    public IReadOnlyList<MarkdownPart> Parts { get; }

    /// <summary>The targets of all links and images.</summary>
    public IEnumerable<string> Links =>
        from part in Parts
        where part.Kind is MarkdownPartKind.Prose or MarkdownPartKind.Heading
        from Match link in LinkRegex().Matches(CodeSpanRegex().Replace(part.Text, "`"))
        select link.Groups["target"].Value;

    /// <summary>The contents of all code spans.</summary>
    public IEnumerable<string> CodeSpans =>
        from part in Parts
        where part.Kind is MarkdownPartKind.Prose or MarkdownPartKind.Heading
        from Match span in CodeSpanRegex().Matches(part.Text)
        select span.Groups["code"].Value;

    /// <summary>The anchors of the headings, as GitHub names them.</summary>
    public IEnumerable<string> Anchors =>
        Parts.Where(part => part.Kind == MarkdownPartKind.Heading)
            .Select(part => PunctuationRegex().Replace(part.Text.ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>Reads a page of the repository.</summary>
    /// <param name="path">The path relative to the repository.</param>
    public static MarkdownPage Read(string path)
    {
        var lines = File.ReadAllLines(System.IO.Path.Combine(PackageFeed.Repository, path));
        var parts = new List<MarkdownPart>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, other => other.TrimEnd() == "```");
                Assert.True(end > i, $"{path}({i + 1}): The code block is not closed.");
                parts.Add(new MarkdownPart(MarkdownPartKind.Code, i + 1, string.Concat(lines[(i + 1)..end].Select(text => text + "\n")), line[3..].Trim()));
                i = end;
            }
            else if (HeadingRegex().Match(line) is { Success: true } heading)
            {
                parts.Add(new MarkdownPart(MarkdownPartKind.Heading, i + 1, heading.Groups["text"].Value, heading.Groups["level"].Value));
            }
            else if (CommentRegex().Match(line) is { Success: true } comment)
            {
                parts.Add(new MarkdownPart(MarkdownPartKind.Comment, i + 1, comment.Groups["text"].Value));
            }
            else if (line.Length > 0)
            {
                parts.Add(new MarkdownPart(MarkdownPartKind.Prose, i + 1, line));
            }
        }

        return new MarkdownPage(path.Replace('\\', '/'), parts);
    }

    [GeneratedRegex(@"^(?<level>#+) (?<text>.*)$")]
    private static partial Regex HeadingRegex();

    [GeneratedRegex(@"^<!-- (?<text>.*) -->$")]
    private static partial Regex CommentRegex();

    [GeneratedRegex(@"\]\((?<target>[^)\s]*)\)")]
    private static partial Regex LinkRegex();

    [GeneratedRegex("`(?<code>[^`]*)`")]
    private static partial Regex CodeSpanRegex();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex PunctuationRegex();
}

/// <summary>A part of a <see cref="MarkdownPage"/>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Line">The line number, from one.</param>
/// <param name="Text">The text, without the marks of the kind.</param>
/// <param name="Info">The language of a code block, or the number signs of a heading.</param>
internal sealed record MarkdownPart(MarkdownPartKind Kind, int Line, string Text, string Info = "");

/// <summary>The kinds of <see cref="MarkdownPart"/>.</summary>
internal enum MarkdownPartKind
{
    /// <summary>A line of text.</summary>
    Prose,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An HTML comment on one line.</summary>
    Comment,

    /// <summary>A fenced code block.</summary>
    Code,
}
