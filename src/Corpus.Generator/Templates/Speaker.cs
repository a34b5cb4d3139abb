namespace Corpus.Generator.Templates
{
    /// <summary>A person or body that the corpus quotes. Two speakers are equal when their names are.</summary>
    internal sealed partial record Speaker
    {
        /// <summary>A speaker without a name, to be filled by an object initializer or a deserializer.</summary>
        public Speaker()
        {
        }

        /// <summary>The speaker of a name.</summary>
        /// <param name="name">The full name, without titles.</param>
        public Speaker(string name) => Name = name;

        /// <summary>The fullest name that the articles give, without titles.</summary>
        public string Name { get; init; } = "";

        /// <summary>Everything in the corpus that this speaker said, in order of article and place; empty for a name that the corpus does not quote.</summary>
        /// <returns>Each quote with the article that it stands in.</returns>
        public global::System.Collections.Generic.IReadOnlyList<(Article Article, Quote Quote)> Quotes()
        {
            var quotes = new global::System.Collections.Generic.List<(Article Article, Quote Quote)>();
            foreach (var index in ArticlesQuoting(Name))
            {
                var article = Articles.All[index];
                foreach (var quote in article.Quotes)
                {
                    if (quote.Speaker == this)
                    {
                        quotes.Add((article, quote));
                    }
                }
            }

            return quotes.AsReadOnly();
        }
    }
}
