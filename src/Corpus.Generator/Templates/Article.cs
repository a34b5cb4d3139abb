namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>
    /// A text of the corpus, with its paragraphs, dates and quotations. Positions and lengths count UTF-16 code units in <see cref="Text"/>.
    /// Articles are equal if all their properties are, element by element.
    /// </summary>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed partial record Article
    {
        private readonly Contents? _contents;
        private readonly global::System.Collections.Generic.IReadOnlyList<string> _authors = global::System.Array.Empty<string>();
        private readonly global::System.Collections.Generic.IReadOnlyList<string> _tags = global::System.Array.Empty<string>();
        private readonly global::System.Collections.Generic.IReadOnlyDictionary<string, string> _metadata = FrontMatter.NoMetadata;
        private readonly string? _text;
        private readonly global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
        private readonly global::System.Collections.Generic.IReadOnlyList<DateMention>? _dates;
        private readonly global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

        /// <summary>Creates an empty article, for an object initializer or a deserializer.</summary>
        public Article()
        {
        }

        private Article(
            string id, string path, string? title, Date? published, PublishedFrom publishedFrom, string? authors, string? dateline, string? credit,
            string? url, string? source, string? tags, string? frontMatter, Contents contents)
        {
            _contents = contents;
            Id = id;
            Path = path;
            Title = title;
            Published = published;
            PublishedFrom = publishedFrom;
            _authors = authors is null ? _authors : global::System.Array.AsReadOnly(authors.Split('\n'));
            _tags = tags is null ? _tags : global::System.Array.AsReadOnly(tags.Split('\n'));
            Dateline = dateline;
            Credit = credit;
            Url = url;
            Source = source;
            if (frontMatter is not null)
            {
                var read = new FrontMatter(frontMatter);
                _metadata = read.Metadata;
                ReadFields(read);
            }
        }

        /// <summary>The unique id: the path below the <c>seeds</c> folder, or else below the project, with <c>/</c> on every system, without extension.</summary>
        public string Id { get; init; } = "";

        /// <summary>The path of the file, relative to the project, with <c>/</c> on every system.</summary>
        public string Path { get; init; } = "";

        /// <summary>The title, from the front matter or else from the text; null if the article has none.</summary>
        public string? Title { get; init; }

        /// <summary>The publication date; null if the article does not say, or has a malformed date header or a malformed date in its front matter.</summary>
        public Date? Published { get; init; }

        /// <summary>Where the publication date comes from.</summary>
        public PublishedFrom PublishedFrom { get; init; }

        /// <summary>The names of the authors ("Jane Doe"), each once, from the front matter or else from the bylines; empty if there are none.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Authors
        {
            get => _authors;
            init => _authors = Copy(value);
        }

        /// <summary>The place that opens the body ("ISLAMABAD"); null if there is none.</summary>
        public string? Dateline { get; init; }

        /// <summary>Who supplied the text ("agencies", "Reuters"); null if the article does not say.</summary>
        public string? Credit { get; init; }

        /// <summary>The address of the article, which its front matter gives as <c>url</c>; null if there is none. It can be any text.</summary>
        public string? Url { get; init; }

        /// <summary>The publisher of the article, which its front matter gives as <c>source</c>; null if there is none.</summary>
        public string? Source { get; init; }

        /// <summary>The <c>tags</c> in the front matter; empty if there are none.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Tags
        {
            get => _tags;
            init => _tags = Copy(value);
        }

        /// <summary>
        /// Every single value at the top level of the front matter, by key as it is written; empty if there are none. Lists, keys without a value and keys of
        /// other keys are not included.
        /// </summary>
        public global::System.Collections.Generic.IReadOnlyDictionary<string, string> Metadata
        {
            get => _metadata;
            init => _metadata = FrontMatter.Copy(value);
        }

        /// <summary>The whole text of the file, exactly as the compiler read it.</summary>
        public string Text
        {
            get => _text ?? _contents?.Text ?? "";
            init => _text = value;
        }

        /// <summary>The paragraphs, in order of <see cref="Paragraph.Start"/>.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs
        {
            get => _paragraphs ?? _contents?.Paragraphs ?? global::System.Array.Empty<Paragraph>();
            init => _paragraphs = Copy(value);
        }

        /// <summary>The dates mentioned in title, body and headings, in order of <see cref="DateMention.Start"/>. They do not overlap.</summary>
        public global::System.Collections.Generic.IReadOnlyList<DateMention> Dates
        {
            get => _dates ?? _contents?.Dates ?? global::System.Array.Empty<DateMention>();
            init => _dates = Copy(value);
        }

        /// <summary>The quotations in title, body and headings, in order of <see cref="Quote.Start"/>. They do not overlap.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
        {
            get => _quotes ?? _contents?.Quotes ?? global::System.Array.Empty<Quote>();
            init => _quotes = Copy(value);
        }

        /// <summary>The speakers of <see cref="Quotes"/>, each once, in order of their first quotation. The list is created at each access.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Speaker> Speakers
        {
            get
            {
                var names = new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);
                var speakers = new global::System.Collections.Generic.List<Speaker>();
                foreach (var quote in Quotes)
                {
                    if (quote.Speaker is { } speaker && names.Add(speaker.Name))
                    {
                        speakers.Add(speaker);
                    }
                }

                return speakers.AsReadOnly();
            }
        }

        /// <summary>
        /// The number of the line that contains a position, as in an editor and in the compiler's messages. Takes time proportional to the position.
        /// </summary>
        /// <param name="offset">The position in <see cref="Text"/>, in UTF-16 code units, such as <see cref="Quote.Start"/>; at most the length of the text.</param>
        /// <returns>The number of the line; 1 for the first.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="offset"/> is negative or greater than the length of the text.</exception>
        public int LineOf(int offset)
        {
            var text = Text;
            CheckOffset(offset, text);
            var line = 1;
            for (var i = 0; i < offset; i++)
            {
                // A line feed after a carriage return belongs to the same end of line.
                if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                {
                    line++;
                }
            }

            return line;
        }

        /// <summary>The paragraph that contains a position.</summary>
        /// <param name="offset">The position in <see cref="Text"/>, in UTF-16 code units, such as <see cref="Quote.Start"/>; at most the length of the text.</param>
        /// <returns>The paragraph; null for white space between paragraphs and for the date header.</returns>
        /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="offset"/> is negative or greater than the length of the text.</exception>
        public Paragraph? ParagraphAt(int offset)
        {
            CheckOffset(offset, Text);
            foreach (var paragraph in Paragraphs)
            {
                if (paragraph.Start <= offset && offset < paragraph.Start + paragraph.Length)
                {
                    return paragraph;
                }
            }

            return null;
        }

        /// <summary>Whether both articles have equal properties.</summary>
        /// <param name="other">The article to compare with.</param>
        /// <returns><see langword="true"/> if every property is equal, element by element.</returns>
        public bool Equals(Article? other) =>
            (object)this == other
            || (other is not null
                && Id == other.Id
                && Path == other.Path
                && Title == other.Title
                && Published == other.Published
                && PublishedFrom == other.PublishedFrom
                && global::System.Linq.Enumerable.SequenceEqual(Authors, other.Authors)
                && Dateline == other.Dateline
                && Credit == other.Credit
                && Url == other.Url
                && Source == other.Source
                && global::System.Linq.Enumerable.SequenceEqual(Tags, other.Tags)
                && FrontMatter.AreEqual(Metadata, other.Metadata)
                && HasEqualFields(other)
                && Text == other.Text
                && global::System.Linq.Enumerable.SequenceEqual(Paragraphs, other.Paragraphs)
                && global::System.Linq.Enumerable.SequenceEqual(Dates, other.Dates)
                && global::System.Linq.Enumerable.SequenceEqual(Quotes, other.Quotes));

        /// <summary>A hash code of id and path.</summary>
        /// <returns>The same hash code for equal articles.</returns>
        public override int GetHashCode() =>
            unchecked(global::System.StringComparer.Ordinal.GetHashCode(Id) * 31 + global::System.StringComparer.Ordinal.GetHashCode(Path));

        // The properties for fields that the project declares (CorpusField) are in a part of their own, which does not exist if there are none.
        partial void ReadFields(FrontMatter frontMatter);

        partial void CompareFields(Article other, ref bool areEqual);

        private static void CheckOffset(int offset, string text)
        {
            if (offset < 0 || offset > text.Length)
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(offset));
            }
        }

        private bool HasEqualFields(Article other)
        {
            var areEqual = true;
            CompareFields(other, ref areEqual);
            return areEqual;
        }

        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            new Printer(builder)
                .AddId(nameof(Id), Id)
                .Add(nameof(Title), Title ?? "")
                .Add(nameof(Published), Published)
                .Add(nameof(Paragraphs), Paragraphs.Count)
                .Add(nameof(Dates), Dates.Count)
                .Add(nameof(Quotes), Quotes.Count);
            return true;
        }

        private static global::System.Collections.Generic.IReadOnlyList<T> Copy<T>(global::System.Collections.Generic.IReadOnlyList<T> items) =>
            global::System.Array.AsReadOnly(global::System.Linq.Enumerable.ToArray(items));
    }
}
