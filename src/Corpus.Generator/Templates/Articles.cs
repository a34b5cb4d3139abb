namespace Corpus.Generator.Templates
{
    /// <summary>The articles of the corpus: a property for each, named after its title. Using an article reads that article only.</summary>
    internal static partial class Articles
    {
        /// <summary>
        /// Every article, in ordinal order of <see cref="Article.Path"/>, followed by the articles of the corpora in other assemblies that this one continues.
        /// Using an element reads that article only. Under hot reload, the list changes with the seeds.
        /// </summary>
        public static global::System.Collections.Generic.IReadOnlyList<Article> All => Collection;

        private static Article.Collection Collection { get; } = new Article.Collection(() => Ids, At, () => SpeakerTable, Read, Continued);

        /// <summary>Finds an article by its id.</summary>
        /// <param name="id">The <see cref="Article.Id"/>; case-sensitive. The compiler reports a constant id that is not in the corpus (CORPUS011).</param>
        /// <returns>The article; null if the corpus has no article with that id.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is null.</exception>
        public static Article? Find(string id) => Collection.Find(id);

        /// <summary>
        /// Finds text that occurs verbatim in the corpus, to quote it with its source. Whole words only; differences in white space and between straight and
        /// curly quotation marks are ignored, letter case is not. The compiler reports constant text that is not in the corpus (CORPUS012).
        /// </summary>
        /// <param name="words">The text to find, of any length.</param>
        /// <returns>The first occurrence, in order of article and position.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
        /// <exception cref="global::System.ArgumentException">No article contains the text. The message shows the closest passage.</exception>
        public static Citation Cite(string words)
        {
            var passage = new Passage(words);
            return Locate(passage) ?? throw new global::System.ArgumentException(
                passage.NotFoundIn(global::System.Linq.Enumerable.Select(All, article => (article.Path, new TokenizedText(article.Text)))));
        }

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
