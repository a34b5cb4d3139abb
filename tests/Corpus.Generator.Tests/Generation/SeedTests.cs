using Corpus.Generator.Generation;
using Corpus.Generator.Settings;
using Corpus.Text.Tables;

namespace Corpus.Generator.Tests.Generation;

public class SeedTests
{
    private const string Path = "/home/user/MyApp/seeds/a.txt";
    private const string Text = "Rain\n\n“We will share the water of it,” Anna Smith said on May 3, 2021. It rains.\n\nIt snows.";

    [Fact]
    public void Text_and_tables_count_if_they_are_in_string_literals()
    {
        var seed = Assert.Single(Read(Text, new ProjectOptions()));

        Assert.Equal((null, "Rain".Length), (seed.Digest, seed.PartsLength));
        Assert.Equal(
            Text.Length + "\nTitle 0 4\nBody 6 75\nBody 83 9".Length + "\n58 11 Day - 2021-05-03".Length + "\n7 30 Direct 2 39 10 50 4 Anna Smith".Length,
            seed.TextLength);
    }

    [Fact]
    public void Nothing_counts_if_the_article_is_in_the_text_pack()
    {
        var seed = Assert.Single(Read(Text, new ProjectOptions().With("CorpusTextStorage", "Resource").WithMetadata("CorpusSeed", "true")));

        Assert.Equal(TextPack.Digest("seeds/a.txt", TextPack.Hash(Text)), seed.Digest);
        Assert.Equal((0, 0), (seed.PartsLength, seed.TextLength));
    }

    [Fact]
    public void A_file_without_text_is_no_seed() => Assert.Empty(Read(null, new ProjectOptions()));

    private static Seed[] Read(string? text, ProjectOptions options) => [.. Seed.Read(SeedFile.From(InMemoryText.From(text, Path), options)!, CancellationToken.None)];
}
