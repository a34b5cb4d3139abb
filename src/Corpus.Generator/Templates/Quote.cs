namespace Corpus.Generator.Templates
{
    /// <summary>What stands between quotation marks in an article. A quote that runs over paragraphs is one for each of them.</summary>
    internal sealed record Quote
    {
        private Article.Slice _text;

        /// <summary>A quote without contents, to be filled by an object initializer or a deserializer.</summary>
        public Quote()
        {
        }

        internal Quote(string source, int start, int length, QuoteKind kind, Speaker? speaker, Attribution? attribution, bool isBalanced)
        {
            _text = new Article.Slice(source, start, length);
            Start = start;
            Length = length;
            Kind = kind;
            Speaker = speaker;
            Attribution = attribution;
            IsBalanced = isBalanced;
        }

        /// <summary>The quoted words, without the marks.</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new Article.Slice(value);
        }

        /// <summary>Where they begin in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>Their length in UTF-16 code units.</summary>
        public int Length { get; init; }

        /// <summary>Whether this is speech, a few quoted words, or a quoted heading.</summary>
        public QuoteKind Kind { get; init; }

        /// <summary>Who said it, by the fullest name the article gives; null where nothing in the article says who.</summary>
        public Speaker? Speaker { get; init; }

        /// <summary>The words that say who said it; null where there are none.</summary>
        public Attribution? Attribution { get; init; }

        /// <summary>Whether both marks are there; false where one of them is missing.</summary>
        public bool IsBalanced { get; init; } = true;
    }
}
