using Corpus.Text.Characters;
using Corpus.Text.FrontMatter;
using Corpus.Text.Header;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Splits the body of a seed into paragraphs and classifies them.</summary>
internal sealed class ParagraphReader
{
    // This many consecutive short lines are a list, not headings.
    private const int MinListLines = 3;

    // A byline can follow the summary of an article.
    private const int MaxBodyBeforeByline = 2;

    private const int MaxBylineLines = 5;

    // Notes about authors and publishers are among this many last paragraphs.
    private const int MaxTail = 8;

    private const int MaxDateLine = 60;

    // A text of one paragraph is not a note about its author.
    private static readonly List<string> NoAuthors = [];

    private readonly string _text;
    private readonly DateHeader _header;
    private readonly FrontMatterBlock? _frontMatter;
    private readonly List<TextBlock> _blocks;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<string> _authors = [];
    private readonly HashSet<string> _knownAuthors = new(StringComparer.Ordinal);
    private bool _hasAuthors;

    // Markdown headings, which stay headings whatever follows them.
    private readonly HashSet<int> _marked = [];

    private int _next;

    // The first paragraph of the tail; null until it is needed.
    private int? _tail;
    private string? _title;
    private Slice? _credit;
    private Slice? _bylineCredit;
    private CalendarDate? _published;

    private ParagraphReader(string text, DateHeader header, FrontMatterBlock? frontMatter, List<TextBlock> blocks)
    {
        _text = text;
        _header = header;
        _frontMatter = frontMatter;
        _blocks = blocks;
        _paragraphs = new List<Paragraph>(blocks.Count + 1);
    }

    /// <summary>Reads the paragraphs of a seed, and its title, authors, dateline, credit and publication date.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="header">The date header of the seed.</param>
    /// <param name="frontMatter">The front matter of the seed; null if there is none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static ParagraphLayout Read(string text, DateHeader header, FrontMatterBlock? frontMatter, CancellationToken cancellationToken)
    {
        var start = frontMatter is { Span.Length: > 0 } block ? block.Span.End : header.BodyStart;
        var reader = new ParagraphReader(text, header, frontMatter, TextBlocks.Read(text, start, cancellationToken));
        reader.ReadFrontMatter();
        reader.ReadOpening();
        reader.ReadBody(cancellationToken);
        reader.ReclassifyHeadings();
        return reader.CreateLayout();
    }

    private void ReadFrontMatter()
    {
        if (_frontMatter is not { } block)
        {
            return;
        }

        if (block.Span.Length > 0)
        {
            Add(ParagraphKind.FrontMatter, block.Span.Start, block.Span.End);
        }

        _title = block.GetText(FrontMatterKeys.Title);
        _authors.AddRange(block.GetAuthors().SelectMany(BylineReader.ReadNames).Distinct(StringComparer.Ordinal));
        _hasAuthors = _authors.Count > 0;
    }

    /// <summary>Reads the title, and what is above it: bylines and a kicker.</summary>
    private void ReadOpening()
    {
        for (; _next < _blocks.Count && TryReadByline(_blocks[_next], out var byline) && IsAboveTitle(byline); _next++)
        {
            Keep(byline);
            Add(ParagraphKind.Byline, _blocks[_next]);
        }

        SplitOpening(_next);
        if (IsKicker(_next))
        {
            Add(ParagraphKind.Heading, _blocks[_next++]);
        }

        if (IsTitle(_next))
        {
            _title ??= _text.Substring(_blocks[_next].Start, _blocks[_next].Length);
            Add(ParagraphKind.Title, _blocks[_next++]);
        }
    }

    // "Jane Doe, fantasy writer" without "By" can be a title itself.
    private bool IsAboveTitle(in Byline byline) => (byline.IsLabeled || byline.Published is not null) && !IsMisplacedHeader(byline);

    // A date that opens the seed was probably meant as a date header, and CORPUS017 says so.
    private bool IsMisplacedHeader(in Byline byline) =>
        _next == 0 && byline.Published is not null && _header.Kind == DateHeaderKind.Absent && MisplacedHeaderReader.Find(_text) is not null;

    /// <summary>Splits lines without blank lines between them: a kicker above the title, and bylines below it.</summary>
    private void SplitOpening(int index)
    {
        if (index >= _blocks.Count || _blocks[index] is not { Lines: > 1 } block)
        {
            return;
        }

        var first = SplitLine(block, out var rest);
        if (!LineForm.IsTitle(_text, first, beforeDateline: false))
        {
            return;
        }

        if (TryReadByline(rest, out _) || IsKickerAbove(first, rest))
        {
            _blocks[index] = first;
            _blocks.Insert(index + 1, rest);
            return;
        }

        // A text without any blank line: title, bylines and body follow each other.
        var lines = new List<TextBlock> { first };
        while (lines.Count <= MaxBylineLines && rest.Lines > 1 && SplitLine(rest, out var below) is var line && TryReadByline(line, out var byline)
            && (byline.IsLabeled || lines.Count > 1))
        {
            lines.Add(line);
            rest = below;
        }

        if (lines.Count > 1)
        {
            lines.Add(rest);
            _blocks.RemoveAt(index);
            _blocks.InsertRange(index, lines);
        }
    }

    private bool IsKickerAbove(TextBlock first, TextBlock rest) =>
        LineForm.IsKicker(_text, first) && rest.Lines == 1 && LineForm.IsTitle(_text, rest, beforeDateline: false) && !LineForm.IsInCapitals(_text, rest);

    /// <summary>The first line of a block, and the lines below it.</summary>
    private TextBlock SplitLine(TextBlock block, out TextBlock rest)
    {
        var lineEnd = Line.FindEnd(_text, block.Start);
        rest = new TextBlock(WhiteSpace.Skip(_text, lineEnd, block.End), block.End, block.Lines - 1, block.IsLast);
        return new TextBlock(block.Start, WhiteSpace.TrimEnd(_text, block.Start, lineEnd).End, 1, IsLast: false);
    }

    private bool IsKicker(int index) =>
        index + 2 < _blocks.Count
        && LineForm.IsKicker(_text, _blocks[index])
        && IsTitle(index + 1)
        && !LineForm.IsInCapitals(_text, _blocks[index + 1])
        && !TryReadByline(_blocks[index + 1], out _);

    private void ReadBody(CancellationToken cancellationToken)
    {
        var expectsTeaser = false;
        var body = 0;
        for (; _next < _blocks.Count; _next++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = _blocks[_next];
            var isLast = IsInTail(_next);
            if (block.IsHeading)
            {
                _marked.Add(_paragraphs.Count);
                Add(ParagraphKind.Heading, block);
                expectsTeaser = false;
                continue;
            }

            var isSignature = body > 0 && _next == _blocks.Count - 1;
            if (!isSignature && body <= MaxBodyBeforeByline && _title is not null && TryReadBylines(body))
            {
                expectsTeaser = false;
                continue;
            }

            if (body > 0 && EndMarks.IsMark(_text, block) && (EndMarks.IsBeforeShortRest(_text, block) || IsCredit(_next + 1)))
            {
                for (; _next < _blocks.Count; _next++)
                {
                    ReadTail(_blocks[_next]);
                }

                break;
            }

            if (CreditReader.TryRead(_text, block, out var name) || TryReadNote(block, isLast, body > 0 ? _authors : NoAuthors, out name))
            {
                _credit ??= name;
                Add(ParagraphKind.Credit, block);
                expectsTeaser = false;
                continue;
            }

            if (isLast && body > 0 && BylineReader.TryRead(_text, block, out var signature) && signature.IsLabeled)
            {
                Keep(signature);
                Add(ParagraphKind.Credit, block);
                continue;
            }

            if (RelatedLines.TryRead(_text, block, out var announcesTeaser))
            {
                expectsTeaser = announcesTeaser;
                Add(ParagraphKind.Related, block);
                continue;
            }

            if (expectsTeaser && RelatedLines.IsTeaser(_text, block))
            {
                Add(ParagraphKind.Related, block);
                continue;
            }

            expectsTeaser = false;
            if (CreditReader.TryReadAtEnd(_text, block, out var bodyEnd, out var creditStart, out name))
            {
                _credit ??= name;
                Add(ParagraphKind.Body, block.Start, bodyEnd);
                Add(ParagraphKind.Credit, creditStart, block.End);
                body++;
                continue;
            }

            // The first paragraph is not a heading within the body. Other headings are provisional: they depend on the paragraphs after them.
            Add(_next > 0 && LineForm.IsHeading(_text, block) ? ParagraphKind.Heading : ParagraphKind.Body, block);
            body++;
        }
    }

    /// <summary>Reads a byline, and a label whose value is in the next paragraph: "By", and below it "Jane Doe".</summary>
    private bool TryReadBylines(int body)
    {
        var block = _blocks[_next];
        if (_next + 1 < _blocks.Count && BylineReader.IsLabel(_text, block) && !_blocks[_next + 1].IsHeading)
        {
            var value = _blocks[_next + 1];
            if (!BylineReader.TryRead(_text, new TextBlock(block.Start, value.End, block.Lines + value.Lines, value.IsLast), out var labelled))
            {
                return false;
            }

            Keep(labelled);
            Add(ParagraphKind.Byline, block);
            Add(ParagraphKind.Byline, value);
            _next++;
            return true;
        }

        if (TryReadByline(block, out var byline))
        {
            if (!byline.IsLabeled && !IsBelowTitle(body))
            {
                return false;
            }

            if (!byline.IsLabeled && byline.Published is not null && HasOtherDateLine(_next))
            {
                return false;
            }

            Keep(byline);
        }
        else if (!FollowsByline || block.IsHeading || !ContributionReader.IsBelowByline(_text, block, _authors))
        {
            return false;
        }

        Add(ParagraphKind.Byline, block);
        return true;
    }

    private bool FollowsByline => _paragraphs.Count > 0 && _paragraphs[_paragraphs.Count - 1].Kind == ParagraphKind.Byline;

    /// <summary>Whether the next paragraph follows the title, a summary of one line, or a byline.</summary>
    private bool IsBelowTitle(int body) => body == 0 || FollowsByline || (body == 1 && LineForm.IsHeadline(_text, _blocks[_next - 1]));

    /// <summary>Reads a note about the authors or the publisher. Above the text, it has a label: "Contact: Jane Doe".</summary>
    private bool TryReadNote(TextBlock block, bool isLast, List<string> authors, out Slice? name)
    {
        name = null;
        return (isLast || (FollowsByline && ContributionReader.HasLabel(_text, block))) && ContributionReader.TryRead(_text, block, authors, out name);
    }

    /// <summary>Whether at most one of the paragraphs after this one is neither a credit nor a pointer to other articles.</summary>
    private bool IsInTail(int index) => index >= _blocks.Count - MaxTail && index >= (_tail ??= FindTail());

    private int FindTail()
    {
        var others = 0;
        var tail = _blocks.Count - 1;
        while (tail > 0 && tail > _blocks.Count - MaxTail)
        {
            others += EndMarks.IsMark(_text, _blocks[tail]) || IsCredit(tail) || RelatedLines.TryRead(_text, _blocks[tail], out _) ? 0 : 1;
            if (others > 1)
            {
                break;
            }

            tail--;
        }

        return tail;
    }

    private bool IsCredit(int index) =>
        index < _blocks.Count && (CreditReader.TryRead(_text, _blocks[index], out _) || ContributionReader.TryRead(_text, _blocks[index], _authors, out _));

    // What follows the end mark of an article is about its publisher.
    private void ReadTail(TextBlock block)
    {
        if (CreditReader.TryRead(_text, block, out var name) || ContributionReader.TryRead(_text, block, _authors, out name))
        {
            _credit ??= name;
        }

        Add(ParagraphKind.Credit, block);
    }

    private ParagraphLayout CreateLayout()
    {
        var dateline = ReadDateline();

        // Nothing is guessed for a malformed header or date.
        var (published, from) = _header switch
        {
            { Date: { } date } => (date, PublishedFrom.Header),
            { Kind: DateHeaderKind.Malformed } => (default(CalendarDate?), PublishedFrom.None),
            _ when _frontMatter?.Date is { } date => (date.Date, date.Date is null ? PublishedFrom.None : PublishedFrom.FrontMatter),
            _ when _published is { } date => (date, PublishedFrom.Byline),
            _ when dateline?.Date is { } date => (date, PublishedFrom.Dateline),
            _ => (null, PublishedFrom.None),
        };
        return new ParagraphLayout(
            new([.. _paragraphs]), published, from, _title, new([.. _authors]), dateline?.Place, _credit ?? _bylineCredit ?? dateline?.Agency);
    }

    /// <summary>The dateline at the start of the body, or of the first body paragraph after the bylines: a summary can be above them.</summary>
    private Dateline? ReadDateline()
    {
        var first = _paragraphs.FindIndex(paragraph => paragraph.Kind == ParagraphKind.Body);
        var afterBylines = _paragraphs.FindIndex(
            _paragraphs.FindLastIndex(paragraph => paragraph.Kind == ParagraphKind.Byline) + 1, paragraph => paragraph.Kind == ParagraphKind.Body);
        return ReadDateline(first) ?? ReadDateline(afterBylines);
    }

    private Dateline? ReadDateline(int index) => index < 0 ? null : DatelineReader.Read(_text, _paragraphs[index].Start, _paragraphs[index].End);

    private void Add(ParagraphKind kind, TextBlock block) => Add(kind, block.Start, block.End);

    private void Add(ParagraphKind kind, int start, int end) => _paragraphs.Add(new Paragraph { Kind = kind, Start = start, Length = end - start });

    private void Keep(in Byline byline)
    {
        if (!_hasAuthors)
        {
            _authors.AddRange(byline.Authors.Where(_knownAuthors.Add));
        }

        _bylineCredit ??= byline.Supplier;
        _published ??= byline.Published;
    }

    private bool TryReadByline(TextBlock block, out Byline byline)
    {
        byline = default;
        return !block.IsHeading && BylineReader.TryRead(_text, block, out byline);
    }

    private bool IsTitle(int index)
    {
        if (index >= _blocks.Count)
        {
            return false;
        }

        var block = _blocks[index];
        return block.IsHeading
            || (LineForm.IsTitle(_text, block, index + 1 < _blocks.Count && OpensWithDateline(_blocks[index + 1]))
                && !CreditReader.TryRead(_text, block, out _)
                && !RelatedLines.PointsElsewhere(_text, block));
    }

    private bool OpensWithDateline(TextBlock block) =>
        DatelineReader.Read(_text, block.Start, block.End) is not null && !RelatedLines.TryRead(_text, block, out _);

    /// <summary>Whether another date is alone on a later line, as in a timeline. Dates in a timeline are not publication dates.</summary>
    private bool HasOtherDateLine(int index)
    {
        for (var i = index + 1; i < _blocks.Count; i++)
        {
            if (_blocks[i].Length <= MaxDateLine && TryReadByline(_blocks[i], out var byline) && !byline.IsLabeled && byline.Published is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Turns headings without marks into body paragraphs if no body follows them or if they are the lines of a list.</summary>
    private void ReclassifyHeadings()
    {
        var bodyFollows = false;
        for (var i = _paragraphs.Count - 1; i >= 0; i--)
        {
            if (_paragraphs[i].Kind == ParagraphKind.Body)
            {
                bodyFollows = true;
            }
            else if (IsProvisional(i))
            {
                var last = i;
                while (i > 0 && IsProvisional(i - 1))
                {
                    i--;
                }

                if (!bodyFollows || last - i + 1 >= MinListLines)
                {
                    for (var line = i; line <= last; line++)
                    {
                        _paragraphs[line] = _paragraphs[line] with { Kind = ParagraphKind.Body };
                    }

                    bodyFollows = true;
                }
            }
        }
    }

    private bool IsProvisional(int index) => _paragraphs[index].Kind == ParagraphKind.Heading && !_marked.Contains(index);
}

/// <summary>The paragraphs of a seed, and what they say about the article.</summary>
internal sealed record ParagraphLayout(
    EquatableArray<Paragraph> Paragraphs,
    CalendarDate? Published,
    PublishedFrom PublishedFrom,
    string? Title,
    EquatableArray<string> Authors,
    Slice? Dateline,
    Slice? Credit);
