using System.Collections.Immutable;
using Corpus.Text.Tables;

namespace Corpus.Generator.Generation;

/// <summary>What the tables of the corpus have of an article.</summary>
/// <param name="Path">The path of the article, relative to the project.</param>
/// <param name="OwnId">The id that the article has unless another has it too.</param>
/// <param name="Published">The day of publication; null if it is not known, or if the article is in the text pack.</param>
/// <param name="Quotes">The number of quotations; 0 if the article is in the text pack.</param>
/// <param name="IsPacked">Whether the article is in the text pack.</param>
/// <param name="Periods">The periods of its date mentions; none if the article is in the text pack.</param>
internal sealed record ArticleRow(string Path, string OwnId, CalendarDate? Published, int Quotes, bool IsPacked, EquatableArray<DatePeriod> Periods)
{
    /// <summary>Collects the rows of all seeds.</summary>
    public static EquatableArray<ArticleRow> From(ImmutableArray<Seed> seeds) => new([.. seeds.Select(seed => seed.IsPacked
        ? new ArticleRow(seed.Path.Relative, seed.Path.Id, null, 0, true, default)
        : new ArticleRow(seed.Path.Relative, seed.Path.Id, seed.Article.Published, seed.Article.Quotes.Count, false, seed.Periods))]);
}
