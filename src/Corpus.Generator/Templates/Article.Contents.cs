namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // The lazily read contents of an article. Copies made with `with` share them.
        private sealed class Contents
        {
            private readonly Collection _collection;
            private readonly string _id;
            private readonly string _path;
            private StoredText? _stored;
            private global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
            private global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

            // Without stored contents, reads them from the text pack.
            internal Contents(Collection collection, string id, string path, StoredText? stored)
            {
                _collection = collection;
                _id = id;
                _path = path;
                _stored = stored;
            }

            // Whether the article still has the same path and text. Compares references only, unless hot reload has changed the article.
            internal bool IsFrom(string path, string? text) => _path == path && (text is null || _stored?.Text == text);

            internal string Text => Stored.Text;

            // Two threads may both read at the same time; they read the same.
            private StoredText Stored => _stored ??= _collection.ReadText(_id, _path);

            internal global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs =>
                _paragraphs ??= global::System.Array.AsReadOnly(Table.ReadParagraphs(Stored.Paragraphs, Text));

            internal global::System.Collections.Generic.IReadOnlyList<DateMention> Dates =>
                _dates ??= global::System.Array.AsReadOnly(Table.ReadDates(Stored.Dates, Text));

            internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
                _quotes ??= global::System.Array.AsReadOnly(Table.ReadQuotes(Stored.Quotes, Text, _collection));
        }
    }
}
