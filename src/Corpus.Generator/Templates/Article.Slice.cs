namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
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
