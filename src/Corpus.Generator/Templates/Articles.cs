namespace Corpus.Generator.Templates
{
    /// <summary>The articles of the corpus: a property for each, named after its title. An article is read when it is first used, and no other with it.</summary>
    internal static partial class Articles
    {
        /// <summary>
        /// Every article, in ordinal order of <see cref="Article.Path"/>; those of corpora in other assemblies that this one continues come after. Taking one
        /// of them reads only that one.
        /// </summary>
        public static global::System.Collections.Generic.IReadOnlyList<Article> All => Collection;

        private static Article.Collection Collection { get; } = new Article.Collection(Ids, At, SpeakerTable, Read, Continued);

        /// <summary>The article of an id; null where the corpus has none.</summary>
        /// <param name="id">The path of its file below the seeds folder, with <c>/</c> and without extension; upper and lower case are different.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is null.</exception>
        public static Article? Find(string id) => Collection.Find(id);

        /// <summary>
        /// The place of words that stand verbatim in the corpus: a quotation with its source. White space, and whether a quotation mark is straight or
        /// curly, does not count; letter case does. Constant words are looked up by the compiler too, which reports those that it does not find (CORPUS012).
        /// </summary>
        /// <param name="words">The words; whole ones, as many as one likes.</param>
        /// <returns>The first such place, in order of article and place.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
        /// <exception cref="global::System.ArgumentException">No article contains the words; the message says which come closest.</exception>
        public static Citation Cite(string words)
        {
            var passage = new Passage(words);
            return Locate(passage) ?? throw new global::System.ArgumentException(
                passage.NotFoundIn(global::System.Linq.Enumerable.Select(All, article => (article.Path, article.Text))));
        }

        /// <summary>Finds the place of words that stand verbatim in the corpus, as <see cref="Cite"/> does.</summary>
        /// <param name="words">The words; whole ones, as many as one likes.</param>
        /// <param name="citation">The first such place; null where no article contains the words.</param>
        /// <returns>Whether an article contains the words.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
#if NET5_0_OR_GREATER
        public static bool TryCite(string words, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Citation? citation)
#else
        public static bool TryCite(string words, out Citation? citation)
#endif
        {
            citation = Locate(new Passage(words));
            return citation is not null;
        }

        private static Citation? Locate(Passage passage)
        {
            foreach (var article in All)
            {
                if (passage.TryFind(article.Text, out var start, out var length))
                {
                    return new Citation { Article = article, Text = article.Text.Substring(start, length), Start = start, Length = length };
                }
            }

            return null;
        }
    }
}
