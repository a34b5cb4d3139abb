namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // The lazily read contents of an article. Copies made with `with` share them.
        private sealed class Contents
        {
            private readonly Collection _collection;
            private readonly string _path;
            private readonly string? _hash;
            private StoredText? _stored;
            private global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
            private global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

            internal Contents(Collection collection, string path, StoredText stored)
            {
                _collection = collection;
                _path = path;
                _stored = stored;
            }

            internal Contents(Collection collection, string path, string? hash)
            {
                _collection = collection;
                _path = path;
                _hash = hash;
            }

            // Whether the article still has the same path and text. Compares references only, unless hot reload has changed the article.
            internal bool IsFrom(string path, string? text, string? hash) => _path == path && _hash == hash && (text is null || _stored?.Text == text);

            internal string Text => Stored.Text;

            // Two threads may both read at the same time; they read the same.
            private StoredText Stored => _stored ??= _collection.Read(_path, _hash);

            internal global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs =>
                _paragraphs ??= global::System.Array.AsReadOnly(Table.ReadParagraphs(Stored.Paragraphs, Text));

            internal global::System.Collections.Generic.IReadOnlyList<DateMention> Dates =>
                _dates ??= global::System.Array.AsReadOnly(Table.ReadDates(Stored.Dates, Text));

            internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
                _quotes ??= global::System.Array.AsReadOnly(Table.ReadQuotes(Stored.Quotes, Text, _collection));
        }
    }
}
