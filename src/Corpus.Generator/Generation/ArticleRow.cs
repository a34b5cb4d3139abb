using System.Collections.Immutable;
using Corpus.Text.Names;
using Corpus.Text.Tables;

namespace Corpus.Generator.Generation;

/// <summary>What the tables of the corpus have of an article.</summary>
/// <param name="Path">The path of the article, relative to the project.</param>
/// <param name="Published">The day of publication; null if it is not known.</param>
/// <param name="Quotes">The number of quotations.</param>
/// <param name="PackedHash">The hash of its text, if text and tables are in the text pack; null if they are in string literals.</param>
/// <param name="Periods">The periods of its date mentions; none if they are in the text pack.</param>
internal sealed record ArticleRow(string Path, CalendarDate? Published, int Quotes, string? PackedHash, EquatableArray<DatePeriod> Periods)
{
    /// <summary>Collects the rows of all seeds.</summary>
    public static EquatableArray<ArticleRow> From(ImmutableArray<Seed> seeds) =>
        new([.. seeds.Select(seed => new ArticleRow(seed.Path.Relative, seed.Article.Published, seed.Article.Quotes.Count, seed.PackedHash, seed.Periods))]);

    /// <summary>Puts rows in the order of the articles. A path that the project lists twice is one article; the first file wins.</summary>
    public static ArticleRow[] Sort(EquatableArray<ArticleRow> rows, NameTable names)
    {
        var sorted = new ArticleRow[names.Names.Count];
        foreach (var row in rows)
        {
            sorted[names[row.Path].Index] ??= row;
        }

        return sorted;
    }
}
