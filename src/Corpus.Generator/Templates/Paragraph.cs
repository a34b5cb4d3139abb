namespace Corpus.Generator.Templates
{
    /// <summary>A paragraph of an article, without white space around it.</summary>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record Paragraph
    {
        private Article.Slice _text;

        /// <summary>Creates an empty paragraph, for an object initializer or a deserializer.</summary>
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

        /// <summary>The role of the paragraph in its article.</summary>
        public ParagraphKind Kind { get; init; }

        /// <summary>The text of the paragraph.</summary>
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
                .Add(nameof(Kind), Kind)
                .Add(nameof(Text), _text)
                .Add(nameof(Start), Start)
                .Add(nameof(Length), Length);
            return true;
        }
    }
}
