namespace Corpus.Generator.Templates
{
    /// <summary>A place of the corpus where words stand verbatim: what <see cref="Articles.Cite"/> finds.</summary>
    internal sealed record Citation
    {
        private Article.Slice _text;

        /// <summary>A citation without contents, to be filled by an object initializer or a deserializer.</summary>
        public Citation()
        {
        }

        /// <summary>The article that the words stand in.</summary>
        public Article Article { get; init; } = new Article();

        /// <summary>The words as they stand in the article.</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new Article.Slice(value);
        }

        /// <summary>Where they begin in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>Their length in UTF-16 code units.</summary>
        public int Length { get; init; }
    }
}
