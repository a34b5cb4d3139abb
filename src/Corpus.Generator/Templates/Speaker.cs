namespace Corpus.Generator.Templates
{
    /// <summary>A person or body that the corpus quotes. Speakers are equal if their names are.</summary>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record Speaker
    {
        private readonly Article.Collection? _collection;

        /// <summary>Creates a speaker without a name, for an object initializer or a deserializer.</summary>
        public Speaker()
        {
        }

        /// <summary>Creates a speaker with a name.</summary>
        /// <param name="name">The full name, without titles.</param>
        public Speaker(string name) => Name = name;

        internal Speaker(string name, Article.Collection collection)
            : this(name) => _collection = collection;

        /// <summary>The fullest name that the articles give, without titles such as "Mr." or "President".</summary>
        public string Name { get; init; } = "";

        private Article.Collection Collection => _collection ?? Article.Collection.Default;

        /// <summary>
        /// Finds what this speaker says in the corpus. Counting the list reads no article, and using an element reads the article that contains it.
        /// </summary>
        /// <returns>The quotations with their articles, in order of article and position; empty for a name that the corpus does not quote.</returns>
        public global::System.Collections.Generic.IReadOnlyList<ArticleQuote> Quotes() => Collection.FindQuotes(Name);

        /// <summary>Finds the articles that quote this speaker. Counting the list reads no article.</summary>
        /// <returns>The articles, in order of <see cref="Article.Path"/>; empty for a name that the corpus does not quote.</returns>
        public global::System.Collections.Generic.IReadOnlyList<Article> Articles() => Collection.FindArticles(Name);

        /// <summary>Whether both speakers have the same name.</summary>
        /// <param name="other">The speaker to compare with.</param>
        /// <returns><see langword="true"/> if the names are the same; case-sensitive.</returns>
        public bool Equals(Speaker? other) => other is not null && Name == other.Name;

        /// <summary>A hash code of the name.</summary>
        /// <returns>The same hash code for equal speakers.</returns>
        public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Name);

        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            new Article.Printer(builder)
                .Add(nameof(Name), Name);
            return true;
        }
    }
}
