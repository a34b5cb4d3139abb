namespace Corpus.Generator.Templates
{
    /// <summary>A date mention with the article that contains it.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Date">The date mention, one of <see cref="Article.Dates"/>.</param>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record ArticleDate(Article Article, DateMention Date)
    {
        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            new Article.Printer(builder)
                .AddId(nameof(Article), Article?.Id)
                .Add(nameof(Date), (object?)Date);
            return true;
        }
    }
}
