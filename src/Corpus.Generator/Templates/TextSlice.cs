namespace Corpus.Generator.Templates
{
    // Words of an article's text, copied out of it when they are first asked for. Equal to another when the words are.
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal struct TextSlice : global::System.IEquatable<TextSlice>
    {
        private readonly string? _source;
        private readonly int _start;
        private readonly int _length;
        private string? _value;

        internal TextSlice(string source, int start, int length)
        {
            _source = source;
            _start = start;
            _length = length;
            _value = null;
        }

        internal TextSlice(string value)
            : this(value, 0, value.Length) => _value = value;

        internal string Value => _value ??= _source?.Substring(_start, _length) ?? "";

        public readonly bool Equals(TextSlice other) =>
            _length == other._length
            && (_length == 0 || string.CompareOrdinal(_source, _start, other._source, other._start, _length) == 0);

        public override readonly bool Equals(object? obj) => obj is TextSlice other && Equals(other);

        // The ends tell slices apart well enough, and cost no copy.
        public override readonly int GetHashCode() =>
            _length == 0 ? 0 : unchecked((_length * 31 + _source![_start]) * 31 + _source[_start + _length - 1]);
    }
}
