namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>The articles of the corpus: a property for each, named after its title. Using an article reads that article only.</summary>
    internal static partial class Articles
    {
        /// <summary>
        /// Every article, in ordinal order of <see cref="Article.Path"/>, followed by the articles of the corpora in other assemblies that this one continues.
        /// Using an element reads that article only. Under hot reload, the list changes with the seeds.
        /// </summary>
        public static global::System.Collections.Generic.IReadOnlyList<Article> All => Collection;

        private static Article.Collection Collection { get; } =
            new Article.Collection(() => Rows, () => SpeakerTable, () => DateTable, At, Pack is null ? null : typeof(Articles).Assembly, Pack ?? 0, Continued);

        // The property of an article in the text pack calls this: to the compiler, it is half the work of a call on the collection.
        private static Article FromPack(string path) => Collection.FromPack(path);

        /// <summary>Finds an article by its id.</summary>
        /// <param name="id">The <see cref="Article.Id"/>; case-sensitive. The compiler reports a constant id that is not in the corpus (CORPUS011).</param>
        /// <returns>The article; null if the corpus has no article with that id.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is null.</exception>
        public static Article? Find(string id) => Collection.Find(id);

        /// <summary>Finds an article by its id.</summary>
        /// <param name="id">The <see cref="Article.Id"/>; case-sensitive.</param>
        /// <param name="article">The article; null if the corpus has no article with that id.</param>
        /// <returns><see langword="true"/> if the corpus has the article.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is null.</exception>
#if NET5_0_OR_GREATER
        public static bool TryFind(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Article? article)
#else
        public static bool TryFind(string id, out Article? article)
#endif
        {
            article = Collection.Find(id);
            return article is not null;
        }

        /// <summary>
        /// Finds the articles published in a period. Articles without <see cref="Article.Published"/> are not included. Reads no article until an element is used.
        /// </summary>
        /// <param name="first">The first day.</param>
        /// <param name="last">The last day, which is included.</param>
        /// <returns>The articles, in order of <see cref="Article.Published"/>, then of <see cref="Article.Path"/>; empty if there are none.</returns>
        /// <exception cref="global::System.ArgumentException"><paramref name="first"/> is after <paramref name="last"/>.</exception>
        public static global::System.Collections.Generic.IReadOnlyList<Article> PublishedBetween(Date first, Date last) =>
            Collection.PublishedBetween(new global::System.DateTime(first.Year, first.Month, first.Day), new global::System.DateTime(last.Year, last.Month, last.Day));

        /// <summary>
        /// Finds every occurrence of words: whole words in any letter case. Differences in white space and between straight and curly quotation marks are ignored.
        /// The search takes place while the result is enumerated, and takes time proportional to the length of the texts.
        /// </summary>
        /// <param name="words">The words to find, one or several in a row.</param>
        /// <returns>The occurrences, in order of article and position. They do not overlap.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
        /// <exception cref="global::System.ArgumentException"><paramref name="words"/> is empty or white space.</exception>
        public static global::System.Collections.Generic.IEnumerable<Citation> Search(string words) => Collection.Search(words, SearchOptions.None);

        /// <summary>Finds every occurrence of words, as <see cref="Search(string)"/> does, with a choice of letter case and of parts of words.</summary>
        /// <param name="words">The words to find, one or several in a row.</param>
        /// <param name="options">How to compare them.</param>
        /// <returns>The occurrences, in order of article and position. They do not overlap.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
        /// <exception cref="global::System.ArgumentException"><paramref name="words"/> is empty or white space.</exception>
        public static global::System.Collections.Generic.IEnumerable<Citation> Search(string words, SearchOptions options) => Collection.Search(words, options);

        /// <summary>
        /// Finds every match of a regular expression in the texts of the articles. Matches of no characters are left out. Reads every article, while the result is
        /// enumerated. An expression from a user can take very long: create it with <c>RegexOptions.NonBacktracking</c>, or with a timeout, after which the
        /// enumeration throws <see cref="global::System.Text.RegularExpressions.RegexMatchTimeoutException"/>.
        /// </summary>
        /// <param name="regex">The regular expression. Its options decide about letter case.</param>
        /// <returns>The matches, in order of article and position.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="regex"/> is null.</exception>
        public static global::System.Collections.Generic.IEnumerable<Citation> Search(global::System.Text.RegularExpressions.Regex regex) => Collection.Search(regex);

        /// <summary>
        /// Finds text that occurs verbatim in the corpus, to quote it with its source. Whole words only; differences in white space and between straight and
        /// curly quotation marks are ignored, letter case is not. The compiler reports constant text that is not in the corpus (CORPUS012).
        /// </summary>
        /// <param name="words">The text to find, of any length.</param>
        /// <returns>The first occurrence, in order of article and position.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
        /// <exception cref="global::System.ArgumentException">No article contains the text. The message shows the closest passage.</exception>
        public static Citation Cite(string words) =>
            Collection.FindCitation(words) ?? throw new global::System.ArgumentException(Collection.DescribeMissing(words));

        /// <summary>Finds text that occurs verbatim in the corpus, as <see cref="Cite"/> does, without an exception if there is none.</summary>
        /// <param name="words">The text to find, of any length.</param>
        /// <param name="citation">The first occurrence; null if no article contains the text.</param>
        /// <returns><see langword="true"/> if an article contains the text.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
#if NET5_0_OR_GREATER
        public static bool TryCite(string words, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Citation? citation)
#else
        public static bool TryCite(string words, out Citation? citation)
#endif
        {
            citation = Collection.FindCitation(words);
            return citation is not null;
        }
    }
}
