namespace Corpus.Text.Paragraphs;

/// <summary>Cuts the body of a seed into paragraphs and tells what each is (SPEC §2).</summary>
internal static class ParagraphReader
{
    /// <summary>The paragraphs of <paramref name="text"/> and the slices that are named in them.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="header">Its header; the body begins after it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ParagraphLayout Read(string text, DateHeader header, CancellationToken cancellationToken)
    {
        var paragraphs = new List<Paragraph>();
        var start = -1;
        var end = 0;
        var lineBreaks = 0;
        for (var i = header.BodyStart; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lineBreaks++;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                if (start >= 0 && lineBreaks > 1)
                {
                    paragraphs.Add(new Paragraph(ParagraphKind.Body, start, end - start));
                    start = -1;
                }

                lineBreaks = 0;
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }

        if (start >= 0)
        {
            paragraphs.Add(new Paragraph(ParagraphKind.Body, start, end - start));
        }

        return new ParagraphLayout(new([.. paragraphs]), null, null, null);
    }
}

/// <summary>The paragraphs of a seed, with the words of its title, dateline and credit.</summary>
internal sealed record ParagraphLayout(EquatableArray<Paragraph> Paragraphs, Slice? Title, Slice? Dateline, Slice? Credit);
