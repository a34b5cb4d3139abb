namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    internal sealed partial record Article
    {
        // Reads a table as generated code has it: each row begins with a line feed, its columns are parted by spaces, and a hyphen stands for nothing.
        private struct Table
        {
            private static readonly string[] ParagraphKinds = global::System.Enum.GetNames(typeof(ParagraphKind));
            private static readonly string[] Granularities = global::System.Enum.GetNames(typeof(DateGranularity));
            private static readonly string[] Modifiers = global::System.Enum.GetNames(typeof(DateModifier));
            private static readonly string[] QuoteKinds = global::System.Enum.GetNames(typeof(QuoteKind));

            private readonly string _rows;
            private int _at;

            internal Table(string rows)
            {
                _rows = rows;
                _at = 0;
            }

            internal static Date? Day(string? day) => day is null ? null : new Table(day).Day();

            internal static Paragraph[] Paragraphs(string rows, string text)
            {
                var paragraphs = new Paragraph[CountRows(rows)];
                var table = new Table(rows);
                for (var i = 0; i < paragraphs.Length; i++)
                {
                    table.NextRow();
                    paragraphs[i] = new Paragraph(text, (ParagraphKind)table.OneOf(ParagraphKinds), table.Number(), table.Number());
                }

                return paragraphs;
            }

            internal static DateMention[] Dates(string rows, string text)
            {
                var dates = new DateMention[CountRows(rows)];
                var table = new Table(rows);
                for (var i = 0; i < dates.Length; i++)
                {
                    table.NextRow();
                    dates[i] = table.DateMention(text);
                }

                return dates;
            }

            internal static Quote[] Quotes(string rows, string text, Collection collection)
            {
                var quotes = new Quote[CountRows(rows)];
                var table = new Table(rows);
                for (var i = 0; i < quotes.Length; i++)
                {
                    table.NextRow();
                    quotes[i] = table.Quote(text, collection);
                }

                return quotes;
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

            internal void NextRow() => _at = _rows.IndexOf('\n', _at) + 1;

            internal int Number()
            {
                var number = 0;
                for (; _at < _rows.Length && _rows[_at] is >= '0' and <= '9'; _at++)
                {
                    number = unchecked(number * 10 + (_rows[_at] - '0'));
                }

                Space();
                return number;
            }

            // Numbers parted by commas.
            internal int[] Numbers()
            {
                var numbers = new global::System.Collections.Generic.List<int> { Number() };
                while (_at < _rows.Length && _rows[_at] == ',')
                {
                    _at++;
                    numbers.Add(Number());
                }

                return numbers.ToArray();
            }

            // What is left of the row.
            internal string Rest()
            {
                var end = _rows.IndexOf('\n', _at);
                var rest = _rows.Substring(_at, (end < 0 ? _rows.Length : end) - _at);
                _at += rest.Length;
                return rest;
            }

            private DateMention DateMention(string text)
            {
                var start = Number();
                var length = Number();
                var granularity = (DateGranularity)OneOf(Granularities);
                var modifier = IsNothing() ? DateModifier.None : (DateModifier)OneOf(Modifiers);
                var valueAt = _at;
                var value = IsNothing() ? null : Word();
                Date? first = null;
                Date? last = null;
                if (IsAtEnd)
                {
                    // The value is the day.
                    if (value is not null)
                    {
                        _at = valueAt;
                        first = last = Day();
                    }
                }
                else if (!IsNothing())
                {
                    first = Day();
                    last = IsAtEnd ? first : Day();
                }

                return new DateMention(text, start, length, value, first, last, granularity, modifier);
            }

            private Quote Quote(string text, Collection collection)
            {
                var start = Number();
                var length = Number();
                var kind = (QuoteKind)OneOf(QuoteKinds);
                var marks = Number();
                Attribution? attribution = null;
                if (!IsNothing())
                {
                    var sourceStart = Number();
                    var sourceLength = Number();
                    attribution = IsNothing()
                        ? new Attribution(text, sourceStart, sourceLength)
                        : new Attribution(text, sourceStart, sourceLength, Number(), Number());
                }

                return new Quote(text, start, length, kind, IsAtEnd ? null : collection.Speaker(Rest()), attribution, isBalanced: marks == 2);
            }

            private readonly bool IsAtEnd => _at == _rows.Length || _rows[_at] == '\n';

            private bool IsNothing()
            {
                if (IsAtEnd || _rows[_at] != '-' || WordLength() > 1)
                {
                    return false;
                }

                _at++;
                Space();
                return true;
            }

            private Date Day()
            {
                var year = Number();
                _at++;
                var month = Number();
                _at++;
                return new Date(year, month, Number());
            }

            private int OneOf(string[] words)
            {
                var length = WordLength();
                var index = words.Length - 1;
                while (index > 0 && (words[index].Length != length || string.CompareOrdinal(_rows, _at, words[index], 0, length) != 0))
                {
                    index--;
                }

                _at += length;
                Space();
                return index;
            }

            private string Word()
            {
                var word = _rows.Substring(_at, WordLength());
                _at += word.Length;
                Space();
                return word;
            }

            private readonly int WordLength()
            {
                var end = _at;
                while (end < _rows.Length && _rows[end] is not (' ' or '\n'))
                {
                    end++;
                }

                return end - _at;
            }

            private void Space()
            {
                if (_at < _rows.Length && _rows[_at] == ' ')
                {
                    _at++;
                }
            }
        }
    }
}
