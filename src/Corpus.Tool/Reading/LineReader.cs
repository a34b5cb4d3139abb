namespace Corpus.Tool.Reading;

/// <summary>
/// Cuts a stream into lines. It returns lines as soon as they have arrived, so that a program can wait for the answer to a line before it writes the next.
/// </summary>
/// <param name="input">The stream.</param>
/// <param name="onLongLine">Is called before memory for a long line is taken.</param>
internal sealed class LineReader(Stream input, Action onLongLine)
{
    /// <summary>The maximum length of a line in bytes, without its line feed. The rest of a longer line is skipped, not kept in memory.</summary>
    public const int MaxLineLength = 16 << 20;

    private const int BufferSize = 128 << 10;

    // Limits how much must be copied after a long line.
    private const int MaxRead = LineBuffer.LongLine;
    private const byte LineFeed = (byte)'\n';

    private readonly List<InputLine> _lines = [];
    private byte[] _buffer = LineBuffer.Rent(BufferSize);
    private int _length;
    private long _number = 1;
    private bool _isSkipping;
    private bool _isAtStart = true;

    /// <summary>Fills a batch with the next lines: at least one.</summary>
    /// <param name="batch">An empty batch.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool Read(LineBatch batch)
    {
        while (true)
        {
            if (_length == _buffer.Length)
            {
                Grow();
            }

            var searched = _length;
            var read = input.Read(_buffer, _length, Math.Min(_buffer.Length - _length, MaxRead));
            _length += read;
            SkipByteOrderMark(isEnd: read == 0);
            var end = read == 0 ? FindLastLine() : FindLines(Math.Min(searched, _length));
            if (_lines.Count > 0)
            {
                var rest = _buffer.AsSpan(end, _length - end);
                var next = LineBuffer.Rent(Math.Max(BufferSize, rest.Length));
                rest.CopyTo(next);
                batch.Fill(_buffer, _lines);
                _lines.Clear();
                _buffer = next;
                _length = rest.Length;
                return true;
            }

            if (read == 0)
            {
                return false;
            }
        }
    }

    // Finds the lines that are complete, and returns where the rest begins. There is no line feed before `searched`.
    private int FindLines(int searched)
    {
        var start = 0;
        while (_buffer.AsSpan(searched, _length - searched).IndexOf(LineFeed) is >= 0 and var offset)
        {
            var end = searched + offset;
            if (_isSkipping)
            {
                // The end of a line that is too long, whose beginning was returned.
                _isSkipping = false;
                _number++;
            }
            else
            {
                Add(start, end - start);
            }

            start = searched = end + 1;
        }

        if (_isSkipping)
        {
            _length = 0;
            return 0;
        }

        if (_length - start > MaxLineLength)
        {
            _lines.Add(new InputLine(_number, start, MaxLineLength, IsTooLong: true));
            _isSkipping = true;
            start = _length;
        }

        return start;
    }

    private int FindLastLine()
    {
        if (_length > 0 && !_isSkipping)
        {
            Add(0, _length);
        }

        return _length;
    }

    private void Add(int start, int length)
    {
        var isTooLong = length > MaxLineLength;
        _lines.Add(new InputLine(_number++, start, isTooLong ? MaxLineLength : length, isTooLong));
    }

    private void SkipByteOrderMark(bool isEnd)
    {
        if (_isAtStart && (_length >= 3 || isEnd))
        {
            _isAtStart = false;
            if (_buffer.AsSpan(0, _length).StartsWith("\uFEFF"u8))
            {
                _length -= 3;
                _buffer.AsSpan(3, _length).CopyTo(_buffer);
            }
        }
    }

    private void Grow()
    {
        var size = Math.Min(_buffer.Length * 2, MaxLineLength + BufferSize);
        if (size > LineBuffer.LongLine)
        {
            onLongLine();
        }

        var larger = LineBuffer.Rent(size);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        LineBuffer.Return(_buffer);
        _buffer = larger;
    }
}
