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
            private readonly int _entry;
            private StoredText? _stored;
            private global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
            private global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

            // Without stored contents, reads those of an entry of the text pack.
            internal Contents(Collection collection, string id, string path, StoredText? stored, int entry = -1)
            {
                _collection = collection;
                _id = id;
                _path = path;
                _stored = stored;
                _entry = entry;
            }

            // Whether the article still has the same id and text. Compares references only, unless hot reload has changed the article.
            internal bool IsFrom(string id, string? text) => _id == id && (text is null || _stored?.Text == text);

            internal string Text => Stored.Text;

            // Two threads may both read at the same time; they read the same.
            private StoredText Stored => _stored ??= _collection.ReadText(_path, _entry);

            internal global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs =>
                _paragraphs ??= global::System.Array.AsReadOnly(Table.ReadParagraphs(Stored.Paragraphs, Text));

            internal global::System.Collections.Generic.IReadOnlyList<DateMention> Dates =>
                _dates ??= global::System.Array.AsReadOnly(Table.ReadDates(Stored.Dates, Text));

            internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
                _quotes ??= global::System.Array.AsReadOnly(Table.ReadQuotes(Stored.Quotes, Text, _collection));
        }
    }
}
