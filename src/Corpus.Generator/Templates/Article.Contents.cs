namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // The lazily read contents of an article. Copies made with `with` share them.
        private sealed class Contents
        {
            private readonly Collection _collection;
            private readonly string _path;
            private readonly int _length;
            private readonly ulong _hash;
            private Source? _source;
            private global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
            private global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

            internal Contents(Collection collection, string path, Source source)
            {
                _collection = collection;
                _path = path;
                _source = source;
            }

            internal Contents(Collection collection, string path, int length, ulong hash)
            {
                _collection = collection;
                _path = path;
                _length = length;
                _hash = hash;
            }

            // Whether the article still has the same path and text. Compares references only, unless hot reload has changed the article.
            internal bool IsFrom(string path, string? text, int length, ulong hash) =>
                _path == path && (text is null ? _length == length && _hash == hash : _source?.Text == text);

            internal string Text => Source.Text;

            // Two threads may both read at the same time; they read the same.
            private Source Source => _source ??= _collection.Read(_path, _length, _hash);

            internal global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs =>
                _paragraphs ??= global::System.Array.AsReadOnly(Table.ReadParagraphs(Source.Paragraphs, Text));

            internal global::System.Collections.Generic.IReadOnlyList<DateMention> Dates =>
                _dates ??= global::System.Array.AsReadOnly(Table.ReadDates(Source.Dates, Text));

            internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
                _quotes ??= global::System.Array.AsReadOnly(Table.ReadQuotes(Source.Quotes, Text, _collection));
        }
    }
}
