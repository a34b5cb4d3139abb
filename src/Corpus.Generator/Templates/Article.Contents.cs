namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // What is read of an article when it is first asked for; `with` copies share what they have read.
        private sealed class Contents
        {
            private readonly Collection _collection;
            private readonly global::System.Func<string>? _readText;
            private readonly string _paragraphTable;
            private readonly string _dateTable;
            private readonly string _quoteTable;
            private string? _text;
            private global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
            private global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

            internal Contents(Collection collection, string? text, global::System.Func<string>? readText, string paragraphTable, string dateTable, string quoteTable)
            {
                _collection = collection;
                _text = text;
                _readText = readText;
                _paragraphTable = paragraphTable;
                _dateTable = dateTable;
                _quoteTable = quoteTable;
            }

            // Two threads that ask at once may both read; they read the same.
            internal string Text => _text ??= _readText?.Invoke() ?? "";

            internal global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs =>
                _paragraphs ??= global::System.Array.AsReadOnly(Table.Paragraphs(_paragraphTable, Text));

            internal global::System.Collections.Generic.IReadOnlyList<DateMention> Dates =>
                _dates ??= global::System.Array.AsReadOnly(Table.Dates(_dateTable, Text));

            internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
                _quotes ??= global::System.Array.AsReadOnly(Table.Quotes(_quoteTable, Text, _collection));
        }
    }
}
