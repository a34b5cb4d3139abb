namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>
    /// A text of the corpus with all that was read from it. Every offset in it counts UTF-16 code units into <see cref="Text"/>.
    /// Two articles are equal when all their contents are.
    /// </summary>
    [global::System.Diagnostics.DebuggerDisplay("{Id}: {Title}")]
    internal sealed record Article
    {
        private readonly Seed? _seed;
        private readonly string? _text;
        private readonly global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
        private readonly global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
        private readonly global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

        /// <summary>An article without contents, to be filled by an object initializer or a deserializer.</summary>
        public Article()
        {
        }

        // What is read only when asked for is handed over as functions; `with` copies share what they have read.
        internal Article(
            global::System.Func<string> text,
            global::System.Func<string, Paragraph[]> paragraphs,
            global::System.Func<string, DateMention[]> dates,
            global::System.Func<string, Quote[]> quotes)
        {
            _seed = new Seed(text, paragraphs, dates, quotes);
        }

        /// <summary>What tells the article from every other of the corpus: its file's path below the seeds folder, with <c>/</c> and without extension.</summary>
        public string Id { get; init; } = "";

        /// <summary>The path of its file relative to the project, with <c>/</c> on every system.</summary>
        public string Path { get; init; } = "";

        /// <summary>The words of its title; null where it has none.</summary>
        public string? Title { get; init; }

        /// <summary>The day it was published, from its date header; null where it has none, or a malformed one.</summary>
        public Date? Published { get; init; }

        /// <summary>The place that opens its body ("ISLAMABAD"); null where there is none.</summary>
        public string? Dateline { get; init; }

        /// <summary>Who supplied the text ("agencies", "Reuters"); null where it does not say.</summary>
        public string? Credit { get; init; }

        /// <summary>The whole text of its file, exactly as the compiler read it.</summary>
        public string Text
        {
            get => _text ?? _seed?.Text ?? "";
            init => _text = value;
        }

        /// <summary>Its paragraphs, in order of place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs
        {
            get => _paragraphs ?? _seed?.Paragraphs ?? global::System.Array.Empty<Paragraph>();
            init => _paragraphs = Copy(value);
        }

        /// <summary>The dates that its title, body and headings mention, in order of place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<DateMention> Dates
        {
            get => _dates ?? _seed?.Dates ?? global::System.Array.Empty<DateMention>();
            init => _dates = Copy(value);
        }

        /// <summary>What is quoted in its title, body and headings, in order of place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
        {
            get => _quotes ?? _seed?.Quotes ?? global::System.Array.Empty<Quote>();
            init => _quotes = Copy(value);
        }

        /// <summary>Whether both articles have the same contents.</summary>
        /// <param name="other">The article to compare with.</param>
        /// <returns>True where every property is equal, element by element.</returns>
        public bool Equals(Article? other) =>
            (object)this == other
            || (other is not null
                && Id == other.Id
                && Path == other.Path
                && Title == other.Title
                && Published == other.Published
                && Dateline == other.Dateline
                && Credit == other.Credit
                && Text == other.Text
                && global::System.Linq.Enumerable.SequenceEqual(Paragraphs, other.Paragraphs)
                && global::System.Linq.Enumerable.SequenceEqual(Dates, other.Dates)
                && global::System.Linq.Enumerable.SequenceEqual(Quotes, other.Quotes));

        /// <summary>A hash of what identifies the article.</summary>
        /// <returns>The same number for equal articles.</returns>
        public override int GetHashCode() =>
            unchecked(global::System.StringComparer.Ordinal.GetHashCode(Id) * 31 + global::System.StringComparer.Ordinal.GetHashCode(Path));

        // A line for logs and test output, not the whole text.
        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            builder.Append("Id = ").Append(Id).Append(", Title = ").Append(Title);
            if (Published is { } published)
            {
                builder.Append(", Published = ").Append(published.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));
            }

            builder.Append(", Paragraphs = ").Append(Paragraphs.Count)
                .Append(", Dates = ").Append(Dates.Count)
                .Append(", Quotes = ").Append(Quotes.Count);
            return true;
        }

        private static global::System.Collections.Generic.IReadOnlyList<T> Copy<T>(global::System.Collections.Generic.IReadOnlyList<T> items) =>
            global::System.Array.AsReadOnly(global::System.Linq.Enumerable.ToArray(items));

        private sealed class Seed
        {
            private readonly global::System.Func<string> _readText;
            private readonly global::System.Func<string, Paragraph[]> _readParagraphs;
            private readonly global::System.Func<string, DateMention[]> _readDates;
            private readonly global::System.Func<string, Quote[]> _readQuotes;
            private string? _text;
            private global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
            private global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

            internal Seed(
                global::System.Func<string> readText,
                global::System.Func<string, Paragraph[]> readParagraphs,
                global::System.Func<string, DateMention[]> readDates,
                global::System.Func<string, Quote[]> readQuotes)
            {
                _readText = readText;
                _readParagraphs = readParagraphs;
                _readDates = readDates;
                _readQuotes = readQuotes;
            }

            // Two threads that ask at once may both read; they read the same.
            internal string Text => _text ??= _readText();

            internal global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs =>
                _paragraphs ??= global::System.Array.AsReadOnly(_readParagraphs(Text));

            internal global::System.Collections.Generic.IReadOnlyList<DateMention> Dates =>
                _dates ??= global::System.Array.AsReadOnly(_readDates(Text));

            internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
                _quotes ??= global::System.Array.AsReadOnly(_readQuotes(Text));
        }

        // Words of an article's text, copied out of it when they are first asked for. Equal to another when the words are.
        // It stands in here, and not beside the records, so that the namespace lists nothing that is not for users.
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        internal struct Slice : global::System.IEquatable<Slice>
        {
            private readonly string? _source;
            private readonly int _start;
            private readonly int _length;
            private string? _value;

            internal Slice(string source, int start, int length)
            {
                _source = source;
                _start = start;
                _length = length;
                _value = null;
            }

            internal Slice(string value)
                : this(value, 0, value.Length) => _value = value;

            internal string Value => _value ??= _source?.Substring(_start, _length) ?? "";

            public readonly bool Equals(Slice other) =>
                _length == other._length
                && (_length == 0 || string.CompareOrdinal(_source, _start, other._source, other._start, _length) == 0);

            public override readonly bool Equals(object? obj) => obj is Slice other && Equals(other);

            // The ends tell slices apart well enough, and cost no copy.
            public override readonly int GetHashCode() =>
                _length == 0 ? 0 : unchecked((_length * 31 + _source![_start]) * 31 + _source[_start + _length - 1]);
        }
    }
}
