using System.Buffers.Binary;
using Corpus.Generator.Generation;

namespace Corpus.Generator.Tests.Generation;

public class TextPackEmitterTests
{
    [Fact]
    public void The_hashes_of_all_texts_in_the_text_pack_are_added()
    {
        Assert.Equal(0UL, TextPackEmitter.Hash([]));
        Assert.Equal(0UL, TextPackEmitter.Hash([ReadSeed.Create("a.txt")]));
        Assert.Equal(0x0807060504030201UL, TextPackEmitter.Hash([Create(0x0807060504030201)]));
        Assert.Equal(8UL, TextPackEmitter.Hash([Create(5), ReadSeed.Create("a.txt"), Create(3)]));
        Assert.Equal(1UL, TextPackEmitter.Hash([Create(ulong.MaxValue), Create(2)]));
    }

    // A hash is longer than the number that is used of it.
    private static Seed Create(ulong value)
    {
        var bytes = new byte[32];
        Array.Fill(bytes, (byte)9);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        return ReadSeed.Create("b.txt", hash: Convert.ToBase64String(bytes));
    }
}
