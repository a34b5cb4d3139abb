namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    internal sealed partial record Article
    {
        // Reads the tables of StoredText.
        private struct Table
        {
            private static readonly string[] ParagraphKinds = global::System.Enum.GetNames(typeof(ParagraphKind));
            private static readonly string[] PublishedFromNames = global::System.Enum.GetNames(typeof(PublishedFrom));
            private static readonly string[] Granularities = global::System.Enum.GetNames(typeof(DateGranularity));
            private static readonly string[] Modifiers = global::System.Enum.GetNames(typeof(DateModifier));
            private static readonly string[] QuoteKinds = global::System.Enum.GetNames(typeof(QuoteKind));

            private readonly string _rows;
            private int _position;

            internal Table(string rows, int position = 0)
            {
                _rows = rows;
                _position = position;
            }

            internal static PublishedFrom ParsePublishedFrom(string? published, string? from) => from is null
                ? (published is null ? PublishedFrom.None : PublishedFrom.Header)
                : (PublishedFrom)global::System.Array.IndexOf(PublishedFromNames, from);

            internal static Date? ParseDay(string? day) => day is null ? null : new Table(day).ReadDay();

            internal static Paragraph[] ReadParagraphs(string rows, string text)
            {
                var paragraphs = new Paragraph[CountRows(rows)];
                var table = new Table(rows);
                for (var i = 0; i < paragraphs.Length; i++)
                {
                    table.NextRow();
                    paragraphs[i] = new Paragraph(text, (ParagraphKind)table.ReadName(ParagraphKinds), table.ReadNumber(), table.ReadNumber());
                }

                return paragraphs;
            }

            internal static DateMention[] ReadDates(string rows, string text)
            {
                var dates = new DateMention[CountRows(rows)];
                var table = new Table(rows);
                for (var i = 0; i < dates.Length; i++)
                {
                    table.NextRow();
                    dates[i] = table.ReadDate(text);
                }

                return dates;
            }

            internal static Quote[] ReadQuotes(string rows, string text, Collection collection)
            {
                var quotes = new Quote[CountRows(rows)];
                var table = new Table(rows);
                for (var i = 0; i < quotes.Length; i++)
                {
                    table.NextRow();
                    quotes[i] = table.ReadQuote(text, collection);
                }

                return quotes;
            }

            internal static Row[] ReadArticles(string rows)
            {
                var articles = new Row[CountRows(rows)];
                var table = new Table(rows);
                for (var i = 0; i < articles.Length; i++)
                {
                    table.NextRow();
                    articles[i] = table.ReadArticle(i);
                }

                return articles;
            }

            // One row, without reading those before it.
            internal static Row ReadArticle(string rows, int index)
            {
                var table = new Table(rows);
                for (var i = 0; i <= index; i++)
                {
                    table.NextRow();
                }

                return table.ReadArticle(index);
            }

            // The row with a path, found without reading the others; null if there is none.
            internal static Row? FindArticle(string rows, string path)
            {
                var low = 0;
                for (var high = rows.Length; low < high;)
                {
                    var middle = low + ((high - low) / 2);
                    var start = rows.LastIndexOf('\n', middle, middle - low + 1);
                    var table = new Table(rows, start + 1);
                    var row = table.ReadArticle(-1);
                    var order = string.CompareOrdinal(row.Path, path);
                    if (order == 0)
                    {
                        return row;
                    }

                    (low, high) = order < 0 ? (table._position, high) : (low, start);
                }

                return null;
            }

            internal static int CountRows(string rows)
            {
                var count = 0;
                for (var at = rows.IndexOf('\n'); at >= 0; at = rows.IndexOf('\n', at + 1))
                {
                    count++;
                }

                return count;
            }

            internal void NextRow() => _position = _rows.IndexOf('\n', _position) + 1;

            internal int ReadNumber()
            {
                var number = 0;
                for (; _position < _rows.Length && _rows[_position] is >= '0' and <= '9'; _position++)
                {
                    number = unchecked(number * 10 + (_rows[_position] - '0'));
                }

                SkipSpace();
                return number;
            }

            // Whether a character comes next, which is then skipped.
            internal bool Skip(char c)
            {
                if (_position == _rows.Length || _rows[_position] != c)
                {
                    return false;
                }

                _position++;
                return true;
            }

            // The rest of the row.
            internal string ReadRest()
            {
                var end = _rows.IndexOf('\n', _position);
                var rest = _rows.Substring(_position, (end < 0 ? _rows.Length : end) - _position);
                _position += rest.Length;
                return rest;
            }

            private Row ReadArticle(int index)
            {
                Date? published = ReadNone() ? null : ReadDay();
                var quotes = ReadNumber();
                var entry = ReadNone() ? -1 : ReadNumber();
                var start = ReadNumber();
                var length = ReadNumber();
                var path = ReadRest().Replace('\\', '\n');

                // An id that is longer than the path is the path and apostrophes.
                var id = length <= path.Length ? path.Substring(start, length) : path + new string('\'', length - path.Length);
                return new Row(published, quotes, entry, index, id, path);
            }

            private DateMention ReadDate(string text)
            {
                var start = ReadNumber();
                var length = ReadNumber();
                var granularity = (DateGranularity)ReadName(Granularities);
                var modifier = ReadNone() ? DateModifier.None : (DateModifier)ReadName(Modifiers);
                var valueStart = _position;
                var value = ReadNone() ? null : ReadWord();
                Date? first = null;
                Date? last = null;
                if (IsAtEnd)
                {
                    // The value is the day.
                    if (value is not null)
                    {
                        _position = valueStart;
                        first = last = ReadDay();
                    }
                }
                else if (!ReadNone())
                {
                    first = ReadDay();
                    last = IsAtEnd ? first : ReadDay();
                }

                return new DateMention(text, start, length, value, first, last, granularity, modifier);
            }

            private Quote ReadQuote(string text, Collection collection)
            {
                var start = ReadNumber();
                var length = ReadNumber();
                var kind = (QuoteKind)ReadName(QuoteKinds);
                var marks = ReadNumber();
                Attribution? attribution = null;
                if (!ReadNone())
                {
                    var sourceStart = ReadNumber();
                    var sourceLength = ReadNumber();
                    attribution = ReadNone()
                        ? new Attribution(text, sourceStart, sourceLength)
                        : new Attribution(text, sourceStart, sourceLength, ReadNumber(), ReadNumber());
                }

                return new Quote(text, start, length, kind, IsAtEnd ? null : collection.Speaker(ReadRest()), attribution, isBalanced: marks == 2);
            }

            internal readonly bool IsAtEnd => _position == _rows.Length || _rows[_position] == '\n';

            internal bool ReadNone()
            {
                if (IsAtEnd || _rows[_position] != '-' || WordLength() > 1)
                {
                    return false;
                }

                _position++;
                SkipSpace();
                return true;
            }

            internal Date ReadDay()
            {
                var year = ReadNumber();
                _position++;
                var month = ReadNumber();
                _position++;
                return new Date(year, month, ReadNumber());
            }

            private int ReadName(string[] names)
            {
                var length = WordLength();
                var index = names.Length - 1;
                while (index > 0 && (names[index].Length != length || string.CompareOrdinal(_rows, _position, names[index], 0, length) != 0))
                {
                    index--;
                }

                _position += length;
                SkipSpace();
                return index;
            }

            internal string ReadWord()
            {
                var word = _rows.Substring(_position, WordLength());
                _position += word.Length;
                SkipSpace();
                return word;
            }

            private readonly int WordLength()
            {
                var end = _position;
                while (end < _rows.Length && _rows[end] is not (' ' or '\n'))
                {
                    end++;
                }

                return end - _position;
            }

            private void SkipSpace() => Skip(' ');
        }
    }
}
