namespace Corpus.Text.Tables;

/// <summary>
/// The paragraphs, dates and quotations of an article as text, which generated code keeps and reads at run time. The compiler takes a string of any length
/// as one constant, whereas it binds each number of an array and each argument of a call.
/// </summary>
/// <remarks>
/// Each row begins with a line feed. A space separates the columns, and <c>-</c> means that there is no value. Enum members are written by name, days as
/// <c>YYYY-MM-DD</c>, and positions and lengths count UTF-16 code units. A column that may contain spaces comes last.
/// The reader is in <c>src/Corpus.Generator/Templates/Article.Table.cs</c>.
/// </remarks>
/// <param name="Paragraphs">A row per paragraph: kind, start, length.</param>
/// <param name="Dates">
/// A row per date mention: start, length, granularity, modifier, value, first day, last day. The last day is omitted if it is the first day, and both are
/// omitted if the value is the day.
/// </param>
/// <param name="Quotes">
/// A row per quotation: start, length, kind, number of marks, start and length of the source (one <c>-</c> without attribution, and then no cue), start and
/// length of the cue (one <c>-</c> if there is none), speaker (omitted if there is none).
/// </param>
public sealed record ArticleTables(string Paragraphs, string Dates, string Quotes)
{
    /// <summary>The tables in the order in which they are stored.</summary>
    public IReadOnlyList<ArticleTable> All =>
    [
        new("paragraphs", "kind, start, length", Paragraphs),
        new("dates", "start, length, granularity, modifier, value, first and last day", Dates),
        new("quotes", "start, length, kind, marks, source, cue, speaker", Quotes),
    ];

    /// <summary>The length of all tables together, in UTF-16 code units.</summary>
    public long Length => All.Sum(table => (long)table.Rows.Length);

    /// <summary>The tables of an article.</summary>
    /// <param name="article">The article.</param>
    public static ArticleTables From(SeedArticle article) =>
        new(TableWriter.WriteParagraphs(article.Paragraphs), TableWriter.WriteDates(article.Dates), TableWriter.WriteQuotes(article.Quotes));
}

/// <summary>One of the tables of an article.</summary>
/// <param name="Name">The name of the table, which generated code uses as the name of an argument.</param>
/// <param name="Columns">The columns, for a comment in generated code.</param>
/// <param name="Rows">The rows; empty if there are none.</param>
public sealed record ArticleTable(string Name, string Columns, string Rows);
