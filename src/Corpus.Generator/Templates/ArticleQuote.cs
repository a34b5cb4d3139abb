namespace Corpus.Generator.Templates
{
    /// <summary>A quotation with the article that contains it.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Quote">The quotation, one of <see cref="Article.Quotes"/>.</param>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record ArticleQuote(Article Article, Quote Quote)
    {
        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            new Article.Printer(builder)
                .AddId(nameof(Article), Article?.Id)
                .Add(nameof(Quote), Quote);
            return true;
        }
    }
}
