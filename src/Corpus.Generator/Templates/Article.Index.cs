namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    internal sealed partial record Article
    {
        // The tables of an assembly, each read on first use. Never changes: tables that hot reload has changed get another index.
        private sealed class Index
        {
            private readonly string _articles;
            private readonly string _speakers;
            private readonly string _dates;
            private readonly TextPack? _pack;
            private readonly global::System.Func<int, Article?> _at;
            private global::System.Collections.Generic.Dictionary<string, int>? _rowsById;
            private global::System.Collections.Generic.SortedDictionary<string, Quoted[]>? _bySpeaker;
            private int[]? _starts;
            private Row[]? _rows;
            private int[]? _quoteStarts;
            private int[]? _entries;
            private Mention[]? _mentions;

            internal Index(string articles, string speakers, string dates, TextPack? pack, global::System.Func<int, Article?> at)
            {
                _articles = articles;
                _speakers = speakers;
                _dates = dates;
                _pack = pack;
                _at = at;
                Count = Table.CountRows(articles);
            }

            internal int Count { get; }

            internal global::System.Collections.Generic.Dictionary<string, int> RowsById => _rowsById ??= ReadRowsById();

            // For each speaker of the assembly, the articles that quote them.
            internal global::System.Collections.Generic.SortedDictionary<string, Quoted[]> BySpeaker => _bySpeaker ??= ReadSpeakers();

            internal Row[] Rows => _rows ??= global::System.Array.ConvertAll(Starts, ReadRow);

            // By row, the number of quotations in the articles before it; the last element is the number of all.
            internal int[] QuoteStarts => _quoteStarts ??= AddQuotes();

            // By row, the entry of the text pack with the text; -1 if there is none.
            internal int[] Entries => _entries ??= FindEntries();

            // The date mentions in order of first day, article and position; those without a first day come last.
            internal Mention[] Mentions => _mentions ??= ReadMentions();

            internal bool IsFrom(string articles, string speakers, string dates) => _articles == articles && _speakers == speakers && _dates == dates;

            // The positions of the rows in the table of articles.
            private int[] Starts => _starts ??= FindStarts();

            // Reads one row only, for a program that uses one article.
            internal string? ReadHash(int row) => ReadRow(Starts[row]).Hash;

            private Row ReadRow(int start)
            {
                var table = new Table(_articles, start);
                return new Row(table.ReadNone() ? null : table.ReadDay(), table.ReadNumber(), table.ReadNone() ? null : table.ReadWord(), table.ReadRest());
            }

            private int[] FindStarts()
            {
                var starts = new int[Count];
                var start = 0;
                for (var row = 0; row < starts.Length; row++)
                {
                    start = _articles.IndexOf('\n', start) + 1;
                    starts[row] = start;
                }

                return starts;
            }

            private global::System.Collections.Generic.Dictionary<string, int> ReadRowsById()
            {
                var rows = new global::System.Collections.Generic.Dictionary<string, int>(Count, global::System.StringComparer.Ordinal);
                for (var row = 0; row < Starts.Length; row++)
                {
                    // Skips the three columns before the id.
                    var start = _articles.IndexOf(' ', _articles.IndexOf(' ', _articles.IndexOf(' ', Starts[row]) + 1) + 1) + 1;
                    var end = row + 1 < Starts.Length ? Starts[row + 1] - 1 : _articles.Length;
                    rows[_articles.Substring(start, end - start)] = row;
                }

                return rows;
            }

            private int[] AddQuotes()
            {
                var starts = new int[Rows.Length + 1];
                for (var row = 0; row < Rows.Length; row++)
                {
                    starts[row + 1] = starts[row] + Rows[row].Quotes;
                }

                return starts;
            }

            private int[] FindEntries() =>
                global::System.Array.ConvertAll(Rows, row => row.Hash is null || _pack is null ? -1 : _pack.FindEntry(row.Hash));

            private global::System.Collections.Generic.SortedDictionary<string, Quoted[]> ReadSpeakers()
            {
                var speakers = new global::System.Collections.Generic.SortedDictionary<string, Quoted[]>(global::System.StringComparer.Ordinal);
                var table = new Table(_speakers);
                for (var count = Table.CountRows(_speakers); count > 0; count--)
                {
                    table.NextRow();
                    var articles = new global::System.Collections.Generic.List<Quoted>();
                    do
                    {
                        articles.Add(new Quoted(table.ReadNumber(), table.Skip('*') ? table.ReadNumber() : 1));
                    }
                    while (table.Skip(','));

                    var name = table.ReadRest();
                    if (name.Length > 0)
                    {
                        speakers[name] = articles.ToArray();
                        continue;
                    }

                    foreach (var article in articles)
                    {
                        AddSpeakers(speakers, article.Row);
                    }
                }

                return speakers;
            }

            // Adds the speakers of an article that quotes more than the table lists.
            private void AddSpeakers(global::System.Collections.Generic.SortedDictionary<string, Quoted[]> speakers, int row)
            {
                var counts = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
                foreach (var quote in _at(row)?.Quotes ?? global::System.Array.Empty<Quote>())
                {
                    if (quote.Speaker is { } speaker)
                    {
                        counts[speaker.Name] = counts.TryGetValue(speaker.Name, out var count) ? count + 1 : 1;
                    }
                }

                foreach (var pair in counts)
                {
                    var articles = new global::System.Collections.Generic.List<Quoted>(
                        speakers.TryGetValue(pair.Key, out var listed) ? listed : global::System.Array.Empty<Quoted>());
                    if (!articles.Exists(article => article.Row == row))
                    {
                        articles.Add(new Quoted(row, pair.Value));
                        articles.Sort((left, right) => left.Row.CompareTo(right.Row));
                        speakers[pair.Key] = articles.ToArray();
                    }
                }
            }

            private Mention[] ReadMentions()
            {
                var mentions = new global::System.Collections.Generic.List<Mention>();
                AddMentions(mentions, _dates, row => new[] { row });
                if (_pack is not null && global::System.Array.Exists(Entries, entry => entry >= 0))
                {
                    // Articles with the same text have the same entry.
                    var rows = new global::System.Collections.Generic.Dictionary<int, int[]>();
                    for (var row = 0; row < Entries.Length; row++)
                    {
                        rows[Entries[row]] = rows.TryGetValue(Entries[row], out var same)
                            ? global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Append(same, row))
                            : new[] { row };
                    }

                    AddMentions(mentions, _pack.Dates, entry => rows.TryGetValue(entry, out var found) ? found : global::System.Array.Empty<int>());
                }

                mentions.Sort();
                return mentions.ToArray();
            }

            private void AddMentions(global::System.Collections.Generic.List<Mention> mentions, string rows, global::System.Func<int, int[]> getRows)
            {
                var table = new Table(rows);
                for (var count = Table.CountRows(rows); count > 0; count--)
                {
                    table.NextRow();
                    Date? first = table.ReadNone() ? null : table.ReadDay();
                    do
                    {
                        var key = table.ReadNumber();
                        if (!table.Skip('.'))
                        {
                            // More mentions than the table lists.
                            foreach (var row in getRows(key))
                            {
                                AddMentions(mentions, row);
                            }

                            continue;
                        }

                        var position = table.ReadNumber();
                        var last = first?.AddDays(table.Skip('+') ? table.ReadNumber() : 0);
                        foreach (var row in getRows(key))
                        {
                            mentions.Add(new Mention(first, last, row, position));
                        }
                    }
                    while (table.Skip(','));
                }
            }

            private void AddMentions(global::System.Collections.Generic.List<Mention> mentions, int row)
            {
                var dates = _at(row)?.Dates ?? global::System.Array.Empty<DateMention>();
                for (var i = 0; i < dates.Count; i++)
                {
                    mentions.Add(new Mention(dates[i].First, dates[i].Last, row, i));
                }
            }
        }

        // An article in the table of articles.
        private readonly struct Row
        {
            internal Row(Date? published, int quotes, string? hash, string id)
            {
                Published = published;
                Quotes = quotes;
                Hash = hash;
                Id = id;
            }

            internal Date? Published { get; }

            internal int Quotes { get; }

            // The hash of its text in the text pack; null if it is not there.
            internal string? Hash { get; }

            internal string Id { get; }
        }

        // How often an article quotes a speaker.
        private readonly struct Quoted
        {
            internal Quoted(int row, int quotes)
            {
                Row = row;
                Quotes = quotes;
            }

            internal int Row { get; }

            internal int Quotes { get; }
        }

        // A date mention: its period, its article, and its index in Article.Dates.
        private readonly struct Mention : global::System.IComparable<Mention>
        {
            internal Mention(Date? first, Date? last, int row, int position)
            {
                First = first;
                Last = last;
                Row = row;
                Position = position;
            }

            internal Date? First { get; }

            internal Date? Last { get; }

            internal int Row { get; }

            internal int Position { get; }

            public int CompareTo(Mention other)
            {
                var order = CompareDays(First, other.First);
                order = order != 0 ? order : Row.CompareTo(other.Row);
                return order != 0 ? order : Position.CompareTo(other.Position);
            }
        }

        // A day that is not known comes last.
        private static int CompareDays(Date? left, Date? right) =>
            left is { } one ? (right is { } other ? one.CompareTo(other) : -1) : (right is null ? 0 : 1);
    }
}
