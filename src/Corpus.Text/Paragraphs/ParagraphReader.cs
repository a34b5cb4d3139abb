using Corpus.Text.Characters;

namespace Corpus.Text.Paragraphs;

/// <summary>Splits the body of a seed into paragraphs and classifies them.</summary>
internal static class ParagraphReader
{
    // This many consecutive short lines are a list, not headings.
    private const int MinListLines = 3;

    /// <summary>Reads the paragraphs, title, dateline and credit of a seed.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="header">The date header of the seed. The body begins after it.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static ParagraphLayout Read(string text, DateHeader header, CancellationToken cancellationToken)
    {
        var blocks = TextBlocks.Read(text, header.BodyStart, cancellationToken);
        var paragraphs = new List<Paragraph>(blocks.Count + 1);
        var title = ReadTitle(text, blocks, header.BodyStart, paragraphs);
        var credit = default(Slice?);
        var byline = default(Slice?);
        var expectsTeaser = false;
        var bodyBegan = false;
        for (var i = paragraphs.Count; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = blocks[i];
            var atEdge = !bodyBegan || i >= blocks.Count - 2;
            if (CreditReader.TryRead(text, block, out var words) && (atEdge || !words.IsByline))
            {
                // A supplier, usually named below the text, takes precedence over the author.
                if (words.IsByline)
                {
                    byline ??= words.Name;
                }
                else
                {
                    credit ??= words.Name;
                }

                Add(paragraphs, ParagraphKind.Credit, block.Start, block.End);
                expectsTeaser = false;
                continue;
            }

            if (RelatedLines.TryRead(text, block, out var announcesTeaser))
            {
                expectsTeaser = announcesTeaser;
                Add(paragraphs, ParagraphKind.Related, block.Start, block.End);
                continue;
            }

            if (expectsTeaser && RelatedLines.IsTeaser(text, block))
            {
                Add(paragraphs, ParagraphKind.Related, block.Start, block.End);
                continue;
            }

            expectsTeaser = false;
            bodyBegan = true;
            if (CreditReader.TryReadAtEnd(text, block, out var bodyEnd, out var creditStart, out var name))
            {
                credit ??= name;
                Add(paragraphs, ParagraphKind.Body, block.Start, bodyEnd);
                Add(paragraphs, ParagraphKind.Credit, creditStart, block.End);
                continue;
            }

            // The first paragraph is not a heading within the body. Other headings are provisional: they depend on the paragraphs after them.
            var isHeading = i > 0 && LineForm.IsHeading(text, block);
            Add(paragraphs, isHeading ? ParagraphKind.Heading : ParagraphKind.Body, block.Start, block.End);
        }

        ReclassifyHeadings(paragraphs);
        return new ParagraphLayout(new([.. paragraphs]), title, ReadDateline(text, paragraphs), credit ?? byline);
    }

    private static void Add(List<Paragraph> paragraphs, ParagraphKind kind, int start, int end) =>
        paragraphs.Add(new Paragraph(kind, start, end - start));

    private static Slice? ReadTitle(string text, List<TextBlock> blocks, int bodyStart, List<Paragraph> paragraphs)
    {
        if (blocks.Count == 0
            || !IsAtLineStart(text, bodyStart)
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

    /// <summary>Whether only blanks precede <paramref name="position"/> on its line, so that the text is not on the line of the date header.</summary>
    private static bool IsAtLineStart(string text, int position)
    {
        while (position > 0 && WhiteSpace.IsBlankInLine(text[position - 1]))
        {
            position--;
        }

        return position == 0 || WhiteSpace.IsLineEnd(text[position - 1]);
    }

    /// <summary>Turns headings into body paragraphs if no body follows them or if they are the lines of a list.</summary>
    private static void ReclassifyHeadings(List<Paragraph> paragraphs)
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

                if (!bodyFollows || last - i + 1 >= MinListLines)
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

/// <summary>The paragraphs of a seed, and its title, dateline and credit.</summary>
internal sealed record ParagraphLayout(EquatableArray<Paragraph> Paragraphs, Slice? Title, Slice? Dateline, Slice? Credit);
