namespace Corpus.Generator.Templates
{
    /// <summary>A paragraph of an article, from its first to its last character that is not white space.</summary>
    internal sealed record Paragraph
    {
        private Article.Slice _text;

        /// <summary>A paragraph without contents, to be filled by an object initializer or a deserializer.</summary>
        public Paragraph()
        {
        }

        internal Paragraph(string source, ParagraphKind kind, int start, int length)
        {
            _text = new Article.Slice(source, start, length);
            Kind = kind;
            Start = start;
            Length = length;
        }

        /// <summary>What the paragraph is within its article.</summary>
        public ParagraphKind Kind { get; init; }

        /// <summary>The paragraph's words.</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new Article.Slice(value);
        }

        /// <summary>Where it begins in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>Its length in UTF-16 code units.</summary>
        public int Length { get; init; }
    }
}
