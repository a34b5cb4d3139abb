namespace Corpus.Generator.Templates
{
    /// <summary>An occurrence of text in the corpus, found by <see cref="Articles.Cite"/>.</summary>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record Citation
    {
        private Article.Slice _text;

        /// <summary>Creates an empty citation, for an object initializer or a deserializer.</summary>
        public Citation()
        {
        }

        /// <summary>The article that contains the text.</summary>
        public Article Article { get; init; } = new Article();

        /// <summary>The text as the article has it.</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new Article.Slice(value);
        }

        /// <summary>The position in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>The length, in UTF-16 code units.</summary>
        public int Length { get; init; }

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
