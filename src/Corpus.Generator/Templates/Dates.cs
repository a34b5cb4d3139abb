namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>
    /// The dates that the articles of the corpus mention. Those of one article are <see cref="Article.Dates"/>; for the dates of publication, see
    /// <see cref="Articles.PublishedBetween"/>.
    /// </summary>
    internal static class Dates
    {
        /// <summary>
        /// Every date mention with its article, in order of <see cref="DateMention.First"/>, article and position; mentions without a known period come last.
        /// Counting the list reads no article, and using an element reads the article that contains it. Under hot reload, the list changes with the seeds.
        /// </summary>
        public static global::System.Collections.Generic.IReadOnlyList<ArticleDate> All => Collection.Dates;

        private static Article.Collection Collection => (Article.Collection)Articles.All;

        /// <summary>
        /// Finds the date mentions whose period overlaps another: "April 1999", "1999" and "the 1990s" all overlap 1999-04-15 to 1999-04-20. Mentions without a
        /// known period are not included. Takes time proportional to the number of mentions in the corpus, but reads no article until an element is used.
        /// </summary>
        /// <param name="first">The first day.</param>
        /// <param name="last">The last day, which is included.</param>
        /// <returns>The mentions with their articles, in order of <see cref="DateMention.First"/>, article and position; empty if there are none.</returns>
        /// <exception cref="global::System.ArgumentException"><paramref name="first"/> is after <paramref name="last"/>.</exception>
        public static global::System.Collections.Generic.IReadOnlyList<ArticleDate> Between(Date first, Date last) =>
            Collection.DatesBetween(new global::System.DateTime(first.Year, first.Month, first.Day), new global::System.DateTime(last.Year, last.Month, last.Day));

        /// <summary>Finds the date mentions whose period contains a day: "April 1999" contains 1999-04-15. Costs as much as <see cref="Between"/>.</summary>
        /// <param name="day">The day.</param>
        /// <returns>The mentions with their articles, in order of <see cref="DateMention.First"/>, article and position; empty if there are none.</returns>
        public static global::System.Collections.Generic.IReadOnlyList<ArticleDate> On(Date day) => Between(day, day);
    }
}
