using System.Buffers;
using System.Text.Json;

namespace Corpus.Tool.Reading;

/// <summary>Whole lines of the input that are read together, and the lines that are written for them. The buffers are used again for later lines.</summary>
internal sealed class LineBatch
{
    private readonly List<InputLine> _lines = [];
    private readonly ChunkedOutput _output = new();
    private byte[] _input = [];

    /// <summary>Whether a line could not be read.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The size of the input in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Takes lines.</summary>
    /// <param name="input">A buffer of <see cref="LineBuffer"/>. It belongs to the batch from now on.</param>
    /// <param name="lines">The lines in it.</param>
    public void Fill(byte[] input, IEnumerable<InputLine> lines)
    {
        _input = input;
        Length = input.Length;
        _lines.AddRange(lines);
    }

    /// <summary>Reads the texts and writes their articles.</summary>
    public LineBatch Process()
    {
        using var writer = new Utf8JsonWriter(_output, ArticleJson.WriterOptions);
        foreach (var line in _lines)
        {
            HasErrors |= !LineArticle.Write(writer, _input.AsSpan(line.Start, line.Length), line);
            writer.Flush();
            _output.Write("\n"u8);
            writer.Reset();
        }

        LineBuffer.Return(_input);
        _input = [];
        return this;
    }

    /// <summary>Writes the lines for them, each with its line feed.</summary>
    public void CopyTo(Stream output) => _output.CopyTo(output);

    /// <summary>Empties the batch.</summary>
    public void Clear()
    {
        _lines.Clear();
        HasErrors = false;
        _output.Clear();
    }
}

/// <summary>A line in a buffer, without its line feed.</summary>
/// <param name="Number">The number of the line; 1 for the first.</param>
/// <param name="Start">Where it starts in the buffer.</param>
/// <param name="Length">Its length in bytes. Of a line that is too long, only the beginning is in the buffer.</param>
/// <param name="IsTooLong">Whether it is longer than <see cref="LineReader.MaxLineLength"/>.</param>
internal readonly record struct InputLine(long Number, int Start, int Length, bool IsTooLong);
