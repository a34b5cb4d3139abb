using Corpus.Generator.Diagnostics;
using Corpus.Generator.Generation;
using Corpus.Text.Names;

namespace Corpus.Generator.Tests.Generation;

/// <summary>The string literals of an assembly take less than 16 MiB, with 30 bytes for the lengths and flags of an article or a speaker.</summary>
public class OmissionTests
{
    private const int MaxBytes = 1 << 24;

    // "seeds/a.txt" three times, and the row of the article.
    private const int ArticleBytes = (3 * 11 + 20) * 2 + 30;

    [Theory]
    [InlineData(MaxBytes - ArticleBytes - 2, null, nameof(Omission.None))]
    [InlineData(MaxBytes - ArticleBytes, 16, nameof(Omission.Articles))]
    [InlineData(MaxBytes + MaxBytes / 32 - ArticleBytes - 2, 16, nameof(Omission.Articles))]
    [InlineData(MaxBytes + MaxBytes / 32 - ArticleBytes, 17, nameof(Omission.Articles))]
    public void Parts_of_articles_count(int bytes, int? mebibytes, string omitted) =>
        Assert.Equal(new CorpusSize(default, mebibytes, Enum.Parse<Omission>(omitted)), Measure(ReadSeed.Create("a.txt", partsLength: bytes / 2)));

    [Theory]
    [InlineData(MaxBytes - ArticleBytes - 22, null, nameof(Omission.None))]
    [InlineData(MaxBytes - ArticleBytes - 20, 16, nameof(Omission.Texts))]
    [InlineData(MaxBytes + MaxBytes / 32 - ArticleBytes - 22, 16, nameof(Omission.Texts))]
    [InlineData(MaxBytes + MaxBytes / 32 - ArticleBytes - 20, 17, nameof(Omission.Texts))]
    public void Texts_count(int bytes, int? mebibytes, string omitted) =>
        Assert.Equal(new CorpusSize(default, mebibytes, Enum.Parse<Omission>(omitted)), Measure(ReadSeed.Create("a.txt", partsLength: 10, textLength: bytes / 2)));

    // "Anna Smith" twice, and up to six characters for the index of the article.
    [Theory]
    [InlineData(0, nameof(Omission.None))]
    [InlineData(2, nameof(Omission.Articles))]
    public void Names_of_speakers_count(int more, string omitted)
    {
        const int speakerBytes = (10 * 2 + 6) * 2 + 30;
        var bytes = MaxBytes - ArticleBytes - speakerBytes - 2 + more;

        var size = Measure(ReadSeed.Create("a.txt", "“We will share the water of it,” Anna Smith said.", partsLength: bytes / 2));

        Assert.Equal(omitted, size.Omitted.ToString());
    }

    [Fact]
    public void A_file_that_is_listed_twice_counts_once()
    {
        var seed = ReadSeed.Create("a.txt", partsLength: MaxBytes / 5, textLength: MaxBytes / 5);

        Assert.Equal(new CorpusSize(default, null, Omission.None), Measure(seed, seed));
        Assert.Equal(new CorpusSize(default, 26, Omission.Texts), Measure(seed, seed, ReadSeed.Create("b.txt", partsLength: MaxBytes / 5, textLength: MaxBytes / 5)));
    }

    [Theory]
    [InlineData(65_000, nameof(Omission.None))]
    [InlineData(65_001, nameof(Omission.Articles))]
    public void A_class_has_room_for_65_000_properties(int count, string omitted)
    {
        var articles = NameTable.Assign([.. Request("seeds/", count), .. Request("seeds/more/", 2)]);
        var folder = NameTable.Assign([.. Request("seeds/more/", count), .. Request("seeds/", 2)]);

        Assert.Equal(Create("Articles"), CorpusSize.Measure([], articles, new SpeakerTable(default, default)));
        Assert.Equal(Create("Articles.More"), CorpusSize.Measure([], folder, new SpeakerTable(default, default)));

        static IEnumerable<NameRequest> Request(string folder, int count) =>
            Enumerable.Range(0, count).Select(i => new NameRequest($"{folder}{i}", $"{folder}{i}"["seeds/".Length..], $"_{i}", false));

        CorpusSize Create(string name) =>
            omitted == nameof(Omission.None) ? new CorpusSize(default, null, Omission.None) : new CorpusSize(new([new LargeClass(name, count)]), null, Omission.Articles);
    }

    private static CorpusSize Measure(params Seed[] seeds) => CorpusSize.Measure([.. seeds], ReadSeed.Name(seeds), ReadSeed.ListSpeakers(seeds));
}
