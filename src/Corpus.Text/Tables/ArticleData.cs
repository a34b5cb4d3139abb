namespace Corpus.Text.Tables;

/// <summary>
/// What generated code keeps of an article apart from its text: its parts, and its lists as tables. Tables are text because the compiler takes a string of any
/// length as one constant, whereas it binds each number of an array and each argument of a call.
/// </summary>
/// <remarks>
/// <para>A part is written as it is; a date as <c>YYYY-MM-DD</c>, and names one per line.</para>
/// <para>
/// Each row of a table begins with a line feed. A space separates the columns, and <c>-</c> means that there is no value. Enum members are written by name,
/// days as <c>YYYY-MM-DD</c>, and positions and lengths count UTF-16 code units. A column that may contain spaces comes last.
/// </para>
/// <list type="bullet">
/// <item>paragraphs: kind, start, length.</item>
/// <item>
/// dates: start, length, granularity, modifier, value, first day, last day. The last day is omitted if it is the first day, and both are omitted if the value
/// is the day.
/// </item>
/// <item>
/// quotes: start, length, kind, number of marks, start and length of the source (one <c>-</c> without attribution, and then no cue), start and length of the
/// cue (one <c>-</c> if there is none), speaker (omitted if there is none).
/// </item>
/// </list>
/// <para>
/// The text pack stores the tables and parts in this order after the text (<see cref="TextPack"/>), and generated code reads them when they are first used
/// (<c>Templates/Article.Table.cs</c> in Corpus.Generator).
/// </para>
/// </remarks>
/// <param name="article">The article.</param>
internal sealed class ArticleData(SeedArticle article)
{
    /// <summary>The parts. Written on each access.</summary>
    public IReadOnlyList<ArticlePart> Parts =>
    [
        new("title", article.Title),
        new("published", article.Published?.ToString()),
        new("publishedFrom", article.PublishedFrom is PublishedFrom.None or PublishedFrom.Header ? null : article.PublishedFrom.ToString()),
        new("authors", article.Authors.Count == 0 ? null : string.Join("\n", article.Authors)),
        new("dateline", article.Text.Slice(article.Dateline)),
        new("credit", article.Text.Slice(article.Credit)),
        new("url", article.Url),
        new("source", article.Source),
        new("tags", article.Tags.Count == 0 ? null : string.Join("\n", article.Tags)),
        new("frontMatter", article.FrontMatter is null ? null : TableWriter.WriteFrontMatter(article.FrontMatter.Entries)),
    ];

    /// <summary>The tables, each of which may be empty. Written on each access.</summary>
    public IReadOnlyList<ArticleTable> Tables =>
    [
        new("paragraphs", "kind, start, length", TableWriter.WriteParagraphs(article.Paragraphs)),
        new("dates", "start, length, granularity, modifier, value, first and last day", TableWriter.WriteDates(article.Dates)),
        new("quotes", "start, length, kind, marks, source, cue, speaker", TableWriter.WriteQuotes(article.Quotes)),
    ];
}

/// <summary>A part of an article.</summary>
/// <param name="Name">The name of the argument in generated code.</param>
/// <param name="Value">The value; null if the article does not have the part.</param>
internal sealed record ArticlePart(string Name, string? Value);

/// <summary>A list of an article as a table.</summary>
/// <param name="Name">The name of the argument in generated code.</param>
/// <param name="Columns">The columns, for a comment in generated code.</param>
/// <param name="Rows">The rows; empty if there are none.</param>
internal sealed record ArticleTable(string Name, string Columns, string Rows);
