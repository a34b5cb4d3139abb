namespace Corpus.Text;

/// <summary>
/// The result of reading one text. Positions and lengths count UTF-16 code units in <see cref="Text"/>. Articles are equal if all their properties are, element
/// by element.
/// </summary>
public sealed record SeedArticle
{
    /// <summary>The whole text, exactly as it was given.</summary>
    public string Text { get; init; } = "";

    /// <summary>The date header, which may be absent or malformed.</summary>
    public DateHeader Header { get; init; } = new();

    /// <summary>The front matter; null if there is none.</summary>
    public FrontMatterBlock? FrontMatter { get; init; }

    /// <summary>The publication date; null if the article does not say, or has a malformed date header or a malformed date in its front matter.</summary>
    public CalendarDate? Published { get; init; }

    /// <summary>Where the publication date comes from.</summary>
    public PublishedFrom PublishedFrom { get; init; }

    /// <summary>The title, from the front matter or else from the text; null if the article has none.</summary>
    public string? Title { get; init; }

    /// <summary>The names of the authors ("Jane Doe"), each once, from the front matter or else from the bylines; empty if there are none.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>The place that opens the body ("ISLAMABAD"); null if there is none.</summary>
    public Slice? Dateline { get; init; }

    /// <summary>Who supplied the text ("agencies", "Reuters"); null if the article does not say.</summary>
    public Slice? Credit { get; init; }

    /// <summary>The address of the article, which its front matter gives as <c>url</c>; null if there is none. It can be any text.</summary>
    public string? Url { get; init; }

    /// <summary>The publisher of the article, which its front matter gives as <c>source</c>; null if there is none.</summary>
    public string? Source { get; init; }

    /// <summary>The <c>tags</c> in the front matter; empty if there are none.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>The paragraphs, in order of <see cref="Paragraph.Start"/>.</summary>
    public EquatableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>The dates mentioned in title, body and headings, in order of <see cref="DateMention.Start"/>. They do not overlap.</summary>
    public EquatableArray<DateMention> Dates { get; init; }

    /// <summary>The quotations in title, body and headings, in order of <see cref="Quote.Start"/>. They do not overlap.</summary>
    public EquatableArray<Quote> Quotes { get; init; }

    /// <summary>Whether the seed has no date header, and nothing else gives its publication date.</summary>
    internal bool LacksDateHeader => Header.Kind == DateHeaderKind.Absent && Published is null;
}
