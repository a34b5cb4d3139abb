namespace Corpus.Generator.Templates
{
    /// <summary>A quotation: the text between quotation marks. A quotation that continues over several paragraphs is one <see cref="Quote"/> per paragraph.</summary>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record Quote
    {
        private Article.Slice _text;

        /// <summary>Creates an empty quotation, for an object initializer or a deserializer.</summary>
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

        /// <summary>The quoted text, without the quotation marks.</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new Article.Slice(value);
        }

        /// <summary>The position of the quoted text, without the quotation marks, in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>The length of the quoted text, in UTF-16 code units.</summary>
        public int Length { get; init; }

        /// <summary>How the article uses the words: as speech, as a few quoted words, or as a heading.</summary>
        public QuoteKind Kind { get; init; }

        /// <summary>The person or body that said it, under the fullest proper name that the article gives; null if the article does not name one.</summary>
        public Speaker? Speaker { get; init; }

        /// <summary>The words that say who said it; null if there are none.</summary>
        public Attribution? Attribution { get; init; }

        /// <summary><see langword="true"/> if the quotation has both of its quotation marks, or continues in the next paragraph.</summary>
        public bool IsBalanced { get; init; } = true;

        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            new Article.Printer(builder)
                .Add(nameof(Text), _text)
                .Add(nameof(Start), Start)
                .Add(nameof(Length), Length)
                .Add(nameof(Kind), Kind)
                .Add(nameof(Speaker), Speaker)
                .Add(nameof(Attribution), Attribution)
                .Add(nameof(IsBalanced), IsBalanced);
            return true;
        }
    }
}
