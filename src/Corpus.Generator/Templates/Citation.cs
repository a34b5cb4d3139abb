namespace Corpus.Generator.Templates
{
    /// <summary>A place of the corpus where words stand verbatim: what <see cref="Articles.Cite"/> finds.</summary>
    internal sealed record Citation
    {
        private TextSlice _text;

        /// <summary>A citation without contents, to be filled by an object initializer or a deserializer.</summary>
        public Citation()
        {
        }

        internal Citation(Article article, int start, int length)
        {
            _text = new TextSlice(article.Text, start, length);
            Article = article;
            Start = start;
            Length = length;
        }

        /// <summary>The article that the words stand in.</summary>
        public Article Article { get; init; } = new Article();

        /// <summary>The words as they stand in the article.</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new TextSlice(value);
        }

        /// <summary>Where they begin in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>Their length in UTF-16 code units.</summary>
        public int Length { get; init; }

        internal static Citation? Of(Passage passage)
        {
            foreach (var article in Articles.All)
            {
                if (passage.TryFind(article.Text, out var start, out var length))
                {
                    return new Citation(article, start, length);
                }
            }

            return null;
        }
    }
}
