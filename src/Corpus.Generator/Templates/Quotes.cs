namespace Corpus.Generator.Templates
{
    /// <summary>The quotations of the corpus. Those of one article are <see cref="Article.Quotes"/>, and those of one speaker <see cref="Speaker.Quotes"/>.</summary>
    internal static class Quotes
    {
        /// <summary>
        /// Every quotation with its article, in order of article and position. Counting the list reads no article, and using an element reads the article that
        /// contains it. Under hot reload, the list changes with the seeds.
        /// </summary>
        public static global::System.Collections.Generic.IReadOnlyList<ArticleQuote> All => ((Article.Collection)Articles.All).Quotes;
    }
}
