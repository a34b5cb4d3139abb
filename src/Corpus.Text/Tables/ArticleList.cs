using System.Globalization;
using System.Text;

namespace Corpus.Text.Tables;

/// <summary>Writes the table of articles: where generated code finds an article, and what queries need to know about it.</summary>
/// <remarks>
/// A row begins with a line feed and has, separated by spaces: the day of publication, or <c>-</c>; the number of quotations; the index of the article's text in
/// the text pack, or <c>-</c> if there is none; where the id starts in the path, and the length of the id; the path, with a backslash for each line feed,
/// because a path has no backslash (see SeedPath). An id that is longer than the path is the path and apostrophes. The rows are in ordinal order of path.
/// </remarks>
internal sealed class ArticleList
{
    private readonly StringBuilder _rows = new();

    /// <summary>Adds an article.</summary>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="id">The id.</param>
    /// <param name="published">The day of publication; null if it is not known.</param>
    /// <param name="quotes">The number of quotations.</param>
    /// <param name="text">The index of its text in the text pack; null if there is none.</param>
    public void Add(string path, string id, CalendarDate? published, int quotes, int? text)
    {
        _rows.Append('\n').Append(published?.ToString() ?? "-");
        Append(quotes);
        _ = text is { } index ? Append(index) : _rows.Append(" -");

        // An id that is not in the path is the path and apostrophes (see ArticleIds).
        Append(Math.Max(path.IndexOf(id, StringComparison.Ordinal), 0));
        Append(id.Length);
        _rows.Append(' ').Append(path.Replace('\n', '\\'));
    }

    /// <summary>The table.</summary>
    public override string ToString() => _rows.ToString();

    private StringBuilder Append(int number) => _rows.Append(' ').Append(number.ToString(CultureInfo.InvariantCulture));
}
