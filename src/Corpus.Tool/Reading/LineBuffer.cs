using System.Buffers;

namespace Corpus.Tool.Reading;

/// <summary>Buffers for lines. Those of ordinary lines are used again. Those of long lines are not, so that the memory can be returned.</summary>
internal static class LineBuffer
{
    /// <summary>The size in bytes from which a line is long: it is read while no other is.</summary>
    public const int LongLine = 1 << 20;

    /// <summary>Gets a buffer of a size or a little larger.</summary>
    public static byte[] Rent(int size) => size <= LongLine ? ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);

    /// <summary>Gives a buffer back.</summary>
    public static void Return(byte[] buffer)
    {
        if (buffer.Length <= LongLine)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
