namespace Corpus.Text;

/// <summary>All that is read from one seed. Every offset is in UTF-16 code units into <see cref="Text"/>.</summary>
/// <param name="Text">The text exactly as it was given.</param>
/// <param name="Header">The date header, or what stands in its place.</param>
/// <param name="Title">The words of the title; null where there is none.</param>
/// <param name="Dateline">The place that opens the body; null where there is none.</param>
/// <param name="Credit">The name of who supplied the text; null where there is none.</param>
/// <param name="Paragraphs">The paragraphs, in order of place.</param>
/// <param name="Dates">The date mentions, in order of place; none overlaps another.</param>
/// <param name="Quotes">The quotes, in order of place.</param>
public sealed record SeedArticle(
    string Text,
    DateHeader Header,
    Slice? Title,
    Slice? Dateline,
    Slice? Credit,
    EquatableArray<Paragraph> Paragraphs,
    EquatableArray<DateMention> Dates,
    EquatableArray<Quote> Quotes)
{
    /// <summary>The day that the text was published; null without a well-formed date header.</summary>
    public CalendarDate? Published => Header.Date;
}
