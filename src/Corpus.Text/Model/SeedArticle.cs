namespace Corpus.Text;

/// <summary>The result of reading one seed. Every offset is in UTF-16 code units into <see cref="Text"/>.</summary>
/// <param name="Text">The text exactly as it was given.</param>
/// <param name="Header">The date header, which may be absent or malformed.</param>
/// <param name="FrontMatter">The front matter; null if there is none.</param>
/// <param name="Published">The publication date; null if the seed does not say, or has a malformed date header or a malformed date in the front matter.</param>
/// <param name="PublishedFrom">Where the publication date comes from.</param>
/// <param name="Title">The title, from the front matter or else from the text; null if there is none.</param>
/// <param name="Authors">The authors, from the front matter or else from the bylines, in order of position, each once.</param>
/// <param name="Dateline">The place that opens the body ("ISLAMABAD"); null if there is none.</param>
/// <param name="Credit">The name of the supplier of the text ("Reuters"); null if the seed does not credit one.</param>
/// <param name="Url">The address of the text, from the front matter; null if there is none.</param>
/// <param name="Source">The publisher of the text, from the front matter; null if there is none.</param>
/// <param name="Tags">The tags in the front matter, in order of position.</param>
/// <param name="Paragraphs">The paragraphs, in order of position.</param>
/// <param name="Dates">The date mentions, in order of position. They do not overlap.</param>
/// <param name="Quotes">The quotes, in order of position. They do not overlap.</param>
public sealed record SeedArticle(
    string Text,
    DateHeader Header,
    FrontMatterBlock? FrontMatter,
    CalendarDate? Published,
    PublishedFrom PublishedFrom,
    string? Title,
    EquatableArray<string> Authors,
    Slice? Dateline,
    Slice? Credit,
    string? Url,
    string? Source,
    EquatableArray<string> Tags,
    EquatableArray<Paragraph> Paragraphs,
    EquatableArray<DateMention> Dates,
    EquatableArray<Quote> Quotes)
{
    /// <summary>Whether the seed has no date header, and nothing else gives its publication date.</summary>
    internal bool LacksDateHeader => Header.Kind == DateHeaderKind.Absent && Published is null;
}
