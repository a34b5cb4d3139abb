using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Tool.Reading;

/// <summary>Whole lines of the input that are read together, and the lines that are written for them. The buffers are used again for later lines.</summary>
internal sealed class LineBatch
{
    // A buffer that a long line has made larger is not kept.
    private const int MaxKeptOutput = 4 << 20;

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // The structure is written by ArticleJson, which is tested.
        SkipValidation = true,
    };

    private readonly List<InputLine> _lines = [];
    private ArrayBufferWriter<byte> _output = new();
    private byte[] _input = [];

    /// <summary>Whether a line could not be read.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The lines to write, each with its line feed.</summary>
    public ReadOnlyMemory<byte> Output => _output.WrittenMemory;

    /// <summary>Takes lines.</summary>
    /// <param name="input">A buffer of <see cref="ArrayPool{T}.Shared"/>. It belongs to the batch from now on.</param>
    /// <param name="lines">The lines in it.</param>
    public void Fill(byte[] input, IEnumerable<InputLine> lines)
    {
        _input = input;
        _lines.AddRange(lines);
    }

    /// <summary>Reads the texts and writes their articles.</summary>
    public LineBatch Process()
    {
        using var writer = new Utf8JsonWriter(_output, WriterOptions);
        foreach (var line in _lines)
        {
            HasErrors |= !LineArticle.Write(writer, _input.AsSpan(line.Start, line.Length), line);
            writer.Flush();
            _output.Write("\n"u8);
            writer.Reset();
        }

        ArrayPool<byte>.Shared.Return(_input);
        _input = [];
        return this;
    }

    /// <summary>Empties the batch.</summary>
    public void Clear()
    {
        _lines.Clear();
        HasErrors = false;
        if (_output.Capacity > MaxKeptOutput)
        {
            _output = new();
        }
        else
        {
            _output.ResetWrittenCount();
        }
    }
}

/// <summary>A line in a buffer, without its line feed.</summary>
/// <param name="Number">The number of the line; 1 for the first.</param>
/// <param name="Start">Where it starts in the buffer.</param>
/// <param name="Length">Its length in bytes. Of a line that is too long, only the beginning is in the buffer.</param>
/// <param name="IsTooLong">Whether it is longer than <see cref="LineReader.MaxLineLength"/>.</param>
internal readonly record struct InputLine(long Number, int Start, int Length, bool IsTooLong);
