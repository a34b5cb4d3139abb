using Corpus.Generator.Generation;

namespace Corpus.Generator.Tests.Generation;

public class TextPackEmitterTests
{
    [Fact]
    public void The_digests_of_all_articles_in_the_text_pack_are_added()
    {
        Assert.Equal(0UL, TextPackEmitter.GetDigest([]));
        Assert.Equal(0UL, TextPackEmitter.GetDigest([ReadSeed.Create("a.txt")]));
        Assert.Equal(5UL, TextPackEmitter.GetDigest([Create("b.txt", 5)]));
        Assert.Equal(8UL, TextPackEmitter.GetDigest([Create("b.txt", 5), ReadSeed.Create("a.txt"), Create("c.txt", 3), Create("b.txt", 5)]));
        Assert.Equal(1UL, TextPackEmitter.GetDigest([Create("b.txt", ulong.MaxValue), Create("c.txt", 2)]));
    }

    private static Seed Create(string file, ulong digest) => ReadSeed.Create(file, digest: digest);
}
