using Corpus.Text.Characters;

namespace Corpus.Text.Paragraphs;

/// <summary>Cuts the body of a seed into paragraphs and tells what each is (SPEC §2).</summary>
internal static class ParagraphReader
{
    // A run of this many short lines is a list, not one heading after the other.
    private const int LinesOfList = 3;

    /// <summary>The paragraphs of <paramref name="text"/> and the slices that are named in them.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="header">Its header; the body begins after it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ParagraphLayout Read(string text, DateHeader header, CancellationToken cancellationToken)
    {
        var blocks = TextBlocks.Read(text, header.BodyStart, cancellationToken);
        var paragraphs = new List<Paragraph>(blocks.Count + 1);
        var title = ReadTitle(text, blocks, header.BodyStart, paragraphs);
        var credit = default(Slice?);
        var byline = default(Slice?);
        var teaser = false;
        var bodyBegan = false;
        for (var i = paragraphs.Count; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = blocks[i];
            var atEdge = !bodyBegan || i >= blocks.Count - 2;
            if (CreditReader.TryRead(text, block, out var words) && (atEdge || !words.IsByline))
            {
                // Above the text it names an author; who supplied the text is told below, if at all.
                if (words.IsByline)
                {
                    byline ??= words.Name;
                }
                else
                {
                    credit ??= words.Name;
                }

                Add(paragraphs, ParagraphKind.Credit, block.Start, block.End);
                teaser = false;
                continue;
            }

            if (RelatedLines.TryRead(text, block, out var announcesTeaser))
            {
                teaser = announcesTeaser;
                Add(paragraphs, ParagraphKind.Related, block.Start, block.End);
                continue;
            }

            if (teaser && RelatedLines.IsTeaser(text, block))
            {
                Add(paragraphs, ParagraphKind.Related, block.Start, block.End);
                continue;
            }

            teaser = false;
            bodyBegan = true;
            if (CreditReader.TryReadAtEnd(text, block, out var bodyEnd, out var creditStart, out var name))
            {
                credit ??= name;
                Add(paragraphs, ParagraphKind.Body, block.Start, bodyEnd);
                Add(paragraphs, ParagraphKind.Credit, creditStart, block.End);
                continue;
            }

            // Whether a short line heads anything shows when the paragraphs after it are known. The first paragraph heads nothing within the body.
            var isHeading = i > 0 && LineForm.IsHeading(text, block);
            Add(paragraphs, isHeading ? ParagraphKind.Heading : ParagraphKind.Body, block.Start, block.End);
        }

        KeepHeadingsOfBody(paragraphs);
        return new ParagraphLayout(new([.. paragraphs]), title, ReadDateline(text, paragraphs), credit ?? byline);
    }

    private static void Add(List<Paragraph> paragraphs, ParagraphKind kind, int start, int end) =>
        paragraphs.Add(new Paragraph(kind, start, end - start));

    private static Slice? ReadTitle(string text, List<TextBlock> blocks, int bodyStart, List<Paragraph> paragraphs)
    {
        if (blocks.Count == 0
            || !StandsAtLineStart(text, bodyStart)
            || !LineForm.IsTitle(text, blocks[0], blocks.Count > 1 && OpensWithDateline(text, blocks[1]))
            || (CreditReader.TryRead(text, blocks[0], out var words) && words is { Name: not null, IsPlainByline: false })
            || RelatedLines.PointsElsewhere(text, blocks[0]))
        {
            return null;
        }

        Add(paragraphs, ParagraphKind.Title, blocks[0].Start, blocks[0].End);
        return new Slice(blocks[0].Start, blocks[0].Length);
    }

    private static bool OpensWithDateline(string text, TextBlock block) =>
        DatelineReader.Read(text, block.Start, block.End) is not null && !RelatedLines.TryRead(text, block, out _);

    /// <summary>Whether nothing but blanks stands before <paramref name="position"/> on its line: no inline header, that is.</summary>
    private static bool StandsAtLineStart(string text, int position)
    {
        while (position > 0 && WhiteSpace.IsBlankInLine(text[position - 1]))
        {
            position--;
        }

        return position == 0 || WhiteSpace.IsLineEnd(text[position - 1]);
    }

    /// <summary>A heading has text of the body after it, and is not one line of a list.</summary>
    private static void KeepHeadingsOfBody(List<Paragraph> paragraphs)
    {
        var bodyFollows = false;
        for (var i = paragraphs.Count - 1; i >= 0; i--)
        {
            if (paragraphs[i].Kind == ParagraphKind.Body)
            {
                bodyFollows = true;
            }
            else if (paragraphs[i].Kind == ParagraphKind.Heading)
            {
                var last = i;
                while (i > 0 && paragraphs[i - 1].Kind == ParagraphKind.Heading)
                {
                    i--;
                }

                if (!bodyFollows || last - i + 1 >= LinesOfList)
                {
                    for (var line = i; line <= last; line++)
                    {
                        paragraphs[line] = paragraphs[line] with { Kind = ParagraphKind.Body };
                    }

                    bodyFollows = true;
                }
            }
        }
    }

    private static Slice? ReadDateline(string text, List<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Body)
            {
                return DatelineReader.Read(text, paragraph.Start, paragraph.End);
            }
        }

        return null;
    }
}

/// <summary>The paragraphs of a seed, with the words of its title, dateline and credit.</summary>
internal sealed record ParagraphLayout(EquatableArray<Paragraph> Paragraphs, Slice? Title, Slice? Dateline, Slice? Credit);
