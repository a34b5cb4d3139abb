namespace Corpus.Generator.Templates
{
    /// <summary>An occurrence of text in the corpus, found by <see cref="Articles.Cite"/> or <see cref="Articles.Search(string)"/>.</summary>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record Citation
    {
        private Article.Slice _text;

        /// <summary>Creates an empty citation, for an object initializer or a deserializer.</summary>
        public Citation()
        {
        }

        internal Citation(Article article, int start, int length)
        {
            Article = article;
            _text = new Article.Slice(article.Text, start, length);
            Start = start;
            Length = length;
        }

        /// <summary>The article that contains the text.</summary>
        public Article Article { get; init; } = new Article();

        /// <summary>The text as the article has it.</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new Article.Slice(value);
        }

        /// <summary>The position of the text in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>The length, in UTF-16 code units.</summary>
        public int Length { get; init; }

        /// <summary>The citation as a line of a concordance: with the words before and after it.</summary>
        /// <param name="width">
        /// The number of UTF-16 code units to show on each side. A word that does not fit is left out; it is cut only if it is the only one, and then never between
        /// the two halves of a character.
        /// </param>
        /// <returns>The line. Its <c>ToString</c> aligns the texts of several lines in a column.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException">
        /// <paramref name="width"/> is negative, or <see cref="Start"/> and <see cref="Length"/> are not in the text of the article.
        /// </exception>
        public ConcordanceLine Context(int width)
        {
            if (width < 0)
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(width));
            }

            var text = Article.Text;
            return Start < 0 || Length < 0 || Start > text.Length - Length
                ? throw new global::System.ArgumentOutOfRangeException(nameof(Start))
                : ConcordanceLine.Create(text, Start, Length, width);
        }

        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            new Article.Printer(builder)
                .AddId(nameof(Article), Article?.Id)
                .Add(nameof(Text), _text)
                .Add(nameof(Start), Start)
                .Add(nameof(Length), Length);
            return true;
        }
    }
}
