using System.Buffers;

namespace Corpus.Tool.Reading;

/// <summary>Bytes to write, in pieces, so that a long output is never copied to a larger buffer. The first piece is used again.</summary>
internal sealed class ChunkedOutput : IBufferWriter<byte>
{
    private const int ChunkSize = 256 << 10;

    private readonly List<ArrayBufferWriter<byte>> _chunks = [new()];

    /// <inheritdoc/>
    public void Advance(int count) => _chunks[^1].Advance(count);

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => GetChunk(sizeHint).GetMemory(sizeHint);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetChunk(sizeHint).GetSpan(sizeHint);

    /// <summary>Writes everything to a stream.</summary>
    public void CopyTo(Stream output)
    {
        foreach (var chunk in _chunks)
        {
            output.Write(chunk.WrittenSpan);
        }
    }

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        _chunks.RemoveRange(1, _chunks.Count - 1);
        _chunks[0].ResetWrittenCount();
    }

    private ArrayBufferWriter<byte> GetChunk(int sizeHint)
    {
        if (_chunks[^1].WrittenCount + sizeHint > ChunkSize && _chunks[^1].WrittenCount > 0)
        {
            _chunks.Add(new(ChunkSize));
        }

        return _chunks[^1];
    }
}
