namespace Corpus.Text;

/// <summary>The result of reading one seed. Every offset is in UTF-16 code units into <see cref="Text"/>.</summary>
/// <param name="Text">The text exactly as it was given.</param>
/// <param name="Header">The date header, which may be absent or malformed.</param>
/// <param name="Title">The title; null if there is none.</param>
/// <param name="Dateline">The place that opens the body ("ISLAMABAD"); null if there is none.</param>
/// <param name="Credit">The name of the supplier of the text, or else of its author; null if the seed credits neither.</param>
/// <param name="Paragraphs">The paragraphs, in order of position.</param>
/// <param name="Dates">The date mentions, in order of position. They do not overlap.</param>
/// <param name="Quotes">The quotes, in order of position. They do not overlap.</param>
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
    /// <summary>The publication date; null unless the date header is well formed.</summary>
    public CalendarDate? Published => Header.Date;
}
