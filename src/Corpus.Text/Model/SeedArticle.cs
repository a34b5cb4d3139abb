namespace Corpus.Text;

/// <summary>The result of reading one seed. Every offset is in UTF-16 code units into <see cref="Text"/>.</summary>
/// <param name="Text">The text exactly as it was given.</param>
/// <param name="Header">The date header, which may be absent or malformed.</param>
/// <param name="Published">The publication date; null if the seed does not say, or has a malformed date header.</param>
/// <param name="PublishedFrom">Where the publication date comes from.</param>
/// <param name="Title">The title; null if there is none.</param>
/// <param name="Authors">The names in the bylines, in order of position, each once.</param>
/// <param name="Dateline">The place that opens the body ("ISLAMABAD"); null if there is none.</param>
/// <param name="Credit">The name of the supplier of the text ("Reuters"); null if the seed does not credit one.</param>
/// <param name="Paragraphs">The paragraphs, in order of position.</param>
/// <param name="Dates">The date mentions, in order of position. They do not overlap.</param>
/// <param name="Quotes">The quotes, in order of position. They do not overlap.</param>
public sealed record SeedArticle(
    string Text,
    DateHeader Header,
    CalendarDate? Published,
    PublishedFrom PublishedFrom,
    Slice? Title,
    EquatableArray<string> Authors,
    Slice? Dateline,
    Slice? Credit,
    EquatableArray<Paragraph> Paragraphs,
    EquatableArray<DateMention> Dates,
    EquatableArray<Quote> Quotes);
