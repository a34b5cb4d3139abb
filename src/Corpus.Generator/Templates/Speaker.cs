namespace Corpus.Generator.Templates
{
    /// <summary>A person or body that the corpus quotes. Two speakers are equal when their names are.</summary>
    internal sealed record Speaker
    {
        private readonly Article.Collection? _collection;

        /// <summary>A speaker without a name, to be filled by an object initializer or a deserializer.</summary>
        public Speaker()
        {
        }

        /// <summary>The speaker of a name.</summary>
        /// <param name="name">The full name, without titles.</param>
        public Speaker(string name) => Name = name;

        internal Speaker(string name, Article.Collection collection)
            : this(name) => _collection = collection;

        /// <summary>The fullest name that the articles give, without titles.</summary>
        public string Name { get; init; } = "";

        /// <summary>Everything in the corpus that this speaker said, in order of article and place; empty for a name that the corpus does not quote.</summary>
        /// <returns>Each quote with the article that it stands in.</returns>
        public global::System.Collections.Generic.IReadOnlyList<(Article Article, Quote Quote)> Quotes() =>
            (_collection ?? (Article.Collection)Articles.All).QuotesOf(Name);

        /// <summary>Whether both have the same name.</summary>
        /// <param name="other">The speaker to compare with.</param>
        /// <returns>True where the names are the same, letter by letter.</returns>
        public bool Equals(Speaker? other) => other is not null && Name == other.Name;

        /// <summary>A hash of the name.</summary>
        /// <returns>The same number for equal speakers.</returns>
        public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Name);
    }
}
