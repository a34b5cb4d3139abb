namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // Finds rows in the tables of an assembly. Never changes: tables that hot reload has changed get another index.
        private sealed class Index
        {
            private readonly string _ids;
            private readonly string _speakers;
            private readonly global::System.Func<int, Article?> _at;
            private global::System.Collections.Generic.Dictionary<string, int>? _rowsById;
            private global::System.Collections.Generic.SortedDictionary<string, int[]>? _rowsBySpeaker;

            internal Index(string ids, string speakers, global::System.Func<int, Article?> at)
            {
                _ids = ids;
                _speakers = speakers;
                _at = at;
                Count = Table.CountRows(ids);
            }

            internal int Count { get; }

            internal global::System.Collections.Generic.Dictionary<string, int> RowsById => _rowsById ??= ReadRowsById();

            // For each speaker of the assembly, the rows of the articles that quote them.
            internal global::System.Collections.Generic.SortedDictionary<string, int[]> RowsBySpeaker => _rowsBySpeaker ??= ReadRowsBySpeaker();

            internal bool IsFrom(string ids, string speakers) => _ids == ids && _speakers == speakers;

            private global::System.Collections.Generic.Dictionary<string, int> ReadRowsById()
            {
                var rows = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
                var table = new Table(_ids);
                for (var row = 0; row < Count; row++)
                {
                    table.NextRow();
                    rows[table.ReadRest()] = row;
                }

                return rows;
            }

            private global::System.Collections.Generic.SortedDictionary<string, int[]> ReadRowsBySpeaker()
            {
                var rows = new global::System.Collections.Generic.SortedDictionary<string, int[]>(global::System.StringComparer.Ordinal);
                var table = new Table(_speakers);
                for (var count = Table.CountRows(_speakers); count > 0; count--)
                {
                    table.NextRow();
                    var articles = table.ReadNumbers();
                    var name = table.ReadRest();
                    if (name.Length > 0)
                    {
                        rows[name] = articles;
                        continue;
                    }

                    foreach (var article in articles)
                    {
                        AddSpeakers(rows, article);
                    }
                }

                return rows;
            }

            // Adds the speakers of an article that quotes more than the table lists.
            private void AddSpeakers(global::System.Collections.Generic.SortedDictionary<string, int[]> rows, int row)
            {
                foreach (var quote in _at(row)?.Quotes ?? global::System.Array.Empty<Quote>())
                {
                    if (quote.Speaker is null)
                    {
                        continue;
                    }

                    if (!rows.TryGetValue(quote.Speaker.Name, out var articles))
                    {
                        articles = global::System.Array.Empty<int>();
                    }

                    var place = global::System.Array.BinarySearch(articles, row);
                    if (place < 0)
                    {
                        var more = new global::System.Collections.Generic.List<int>(articles);
                        more.Insert(~place, row);
                        rows[quote.Speaker.Name] = more.ToArray();
                    }
                }
            }
        }
    }
}
