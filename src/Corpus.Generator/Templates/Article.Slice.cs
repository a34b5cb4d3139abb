namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // A part of an article's text, copied out of it on first use. Slices are equal if their characters are.
        // It is nested so that completion lists of the namespace show only what users need.
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

            // Appends the text as a part of a line, without copying it first: line breaks and other control characters are spaces, and a long text is cut.
            internal readonly void AppendTo(global::System.Text.StringBuilder line, int maxLength)
            {
                var length = global::System.Math.Min(_length, maxLength);
                if (length < _length && char.IsSurrogatePair(_source!, _start + length - 1))
                {
                    length--;
                }

                for (var i = _start; i < _start + length; i++)
                {
                    var c = _source![i];
                    if (!char.IsControl(c) && c is not ('\u2028' or '\u2029'))
                    {
                        line.Append(c);
                    }
                    else if (line[line.Length - 1] != ' ')
                    {
                        line.Append(' ');
                    }
                }

                if (length < _length)
                {
                    line.Append('…');
                }
            }

            public readonly bool Equals(Slice other) =>
                _length == other._length
                && (_length == 0 || string.CompareOrdinal(_source, _start, other._source, other._start, _length) == 0);

            public override readonly bool Equals(object? obj) => obj is Slice other && Equals(other);

            // Length and both ends distinguish slices well enough, and need no copy.
            public override readonly int GetHashCode() =>
                _length == 0 ? 0 : unchecked((_length * 31 + _source![_start]) * 31 + _source[_start + _length - 1]);
        }
    }
}
