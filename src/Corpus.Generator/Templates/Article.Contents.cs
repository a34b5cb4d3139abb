namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // What is read of an article when it is first asked for; `with` copies share what they have read.
        private sealed class Contents
        {
            private readonly Collection _collection;
            private readonly global::System.Lazy<(string Text, string Paragraphs, string Dates, string Quotes)> _source;
            private global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
            private global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

            internal Contents(Collection collection, global::System.Func<(string Text, string Paragraphs, string Dates, string Quotes)> read)
            {
                _collection = collection;
                _source = new global::System.Lazy<(string Text, string Paragraphs, string Dates, string Quotes)>(
                    read, global::System.Threading.LazyThreadSafetyMode.PublicationOnly);
            }

            internal string Text => _source.Value.Text;

            // Two threads that ask at once may both read; they read the same.
            internal global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs =>
                _paragraphs ??= global::System.Array.AsReadOnly(Table.Paragraphs(_source.Value.Paragraphs, Text));

            internal global::System.Collections.Generic.IReadOnlyList<DateMention> Dates =>
                _dates ??= global::System.Array.AsReadOnly(Table.Dates(_source.Value.Dates, Text));

            internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
                _quotes ??= global::System.Array.AsReadOnly(Table.Quotes(_source.Value.Quotes, Text, _collection));
        }
    }
}
