namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // Finds rows in the tables of an assembly. Never changes: tables that hot reload has changed get another index.
        private sealed class Index
        {
            private readonly string _ids;
            private readonly string _speakers;
            private global::System.Collections.Generic.Dictionary<string, int>? _rowsById;
            private global::System.Collections.Generic.SortedDictionary<string, int[]>? _rowsBySpeaker;

            internal Index(string ids, string speakers)
            {
                _ids = ids;
                _speakers = speakers;
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
                    rows[table.ReadRest()] = articles;
                }

                return rows;
            }
        }
    }
}
