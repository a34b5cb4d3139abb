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
            private Row[]? _rows;
            private string? _packedRows;
            private int? _count;
            private bool _hasReadRow;
            private int[]? _quoteStarts;
            private Mention[]? _mentions;

            internal Index(string articles, string speakers, string dates, TextPack? pack, global::System.Func<int, Article?> at)
            {
                _articles = articles;
                _speakers = speakers;
                _dates = dates;
                _pack = pack;
                _at = at;
            }

            internal int Count => _count ??= _rows is null && IsPacked ? Table.CountRows(PackedRows) : Rows.Length;

            internal global::System.Collections.Generic.Dictionary<string, int> RowsById => _rowsById ??= FindIds();

            // For each speaker of the assembly, the articles that quote them.
            internal global::System.Collections.Generic.SortedDictionary<string, Quoted[]> BySpeaker => _bySpeaker ??= ReadSpeakers();

            // The articles in order of path.
            internal Row[] Rows => _rows ??= ReadRows();

            // The article at an index in order of path. The first is read alone, so that a program that uses one article starts fast.
            internal Row RowAt(int index)
            {
                if (_rows is null && IsPacked && !_hasReadRow)
                {
                    _hasReadRow = true;
                    return Table.ReadArticle(PackedRows, index);
                }

                return Rows[index];
            }

            // By row, the number of quotations in the articles before it; the last element is the number of all.
            internal int[] QuoteStarts => _quoteStarts ??= AddQuotes();

            // The date mentions in order of first day, article and position; those without a first day come last.
            internal Mention[] Mentions => _mentions ??= ReadMentions();

            internal bool IsFrom(string articles, string speakers, string dates) => _articles == articles && _speakers == speakers && _dates == dates;

            // The row of an article in the text pack, with the id of the code if that has the row too; null if there is none. Reads few other rows, so that a
            // program starts fast.
            internal Row? FindPacked(string path) =>
                Table.FindArticle(PackedRows, path) is not { } row ? null
                : Table.FindArticle(_articles, path) is { } named ? row.WithId(named.Id)
                : row;

            // Whether all articles are in the text pack, with the ids that they have there.
            private bool IsPacked => _pack is not null && _articles.Length == 0;

            private string PackedRows => _packedRows ??= _pack!.Articles;

            // Merges the rows of the code and of the text pack. A row that both have is in the pack, with the id of the code.
            private Row[] ReadRows()
            {
                var literal = Table.ReadArticles(_articles);
                if (_pack is null)
                {
                    return literal;
                }

                var packed = Table.ReadArticles(PackedRows);
                if (literal.Length == 0)
                {
                    return packed;
                }

                var rows = new global::System.Collections.Generic.List<Row>(packed.Length + literal.Length);
                var next = 0;
                foreach (var row in literal)
                {
                    while (next < packed.Length && string.CompareOrdinal(packed[next].Path, row.Path) < 0)
                    {
                        rows.Add(packed[next++]);
                    }

                    rows.Add(next < packed.Length && packed[next].Path == row.Path ? packed[next++].WithId(row.Id) : row);
                }

                for (; next < packed.Length; next++)
                {
                    rows.Add(packed[next]);
                }

                return rows.ToArray();
            }

            private global::System.Collections.Generic.Dictionary<string, int> FindIds()
            {
                var ids = new global::System.Collections.Generic.Dictionary<string, int>(Count, global::System.StringComparer.Ordinal);
                for (var row = 0; row < Rows.Length; row++)
                {
                    ids[Rows[row].Id] = row;
                }

                return ids;
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

            private global::System.Collections.Generic.SortedDictionary<string, Quoted[]> ReadSpeakers()
            {
                var speakers = new global::System.Collections.Generic.SortedDictionary<string, Quoted[]>(global::System.StringComparer.Ordinal);
                if (_pack is { IsCurrent: false })
                {
                    // The pack has other articles than those for which the table was written.
                    for (var row = 0; row < Count; row++)
                    {
                        AddSpeakers(speakers, row);
                    }

                    return speakers;
                }

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
                // By entry of the text pack, or by the complement of the number of the row in the code. Articles with the same text have the same entry.
                var rows = new global::System.Collections.Generic.Dictionary<int, int[]>();
                for (var row = 0; row < Rows.Length; row++)
                {
                    var key = Rows[row].Entry >= 0 ? Rows[row].Entry : ~Rows[row].Literal;
                    rows[key] = rows.TryGetValue(key, out var same)
                        ? global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Append(same, row))
                        : new[] { row };
                }

                var mentions = new global::System.Collections.Generic.List<Mention>();
                AddMentions(mentions, _dates, literal => Find(~literal));
                if (_pack is not null)
                {
                    AddMentions(mentions, _pack.Dates, Find);
                }

                mentions.Sort();
                return mentions.ToArray();

                int[] Find(int key) => rows.TryGetValue(key, out var found) ? found : global::System.Array.Empty<int>();
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
            internal Row(Date? published, int quotes, int entry, int literal, string id, string path)
            {
                Published = published;
                Quotes = quotes;
                Entry = entry;
                Literal = literal;
                Id = id;
                Path = path;
            }

            internal Date? Published { get; }

            internal int Quotes { get; }

            // The entry of the text pack with its text; -1 if there is none.
            internal int Entry { get; }

            // The number of the row in its table.
            internal int Literal { get; }

            internal string Id { get; }

            internal string Path { get; }

            internal Row WithId(string id) => new Row(Published, Quotes, Entry, Literal, id, Path);
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
