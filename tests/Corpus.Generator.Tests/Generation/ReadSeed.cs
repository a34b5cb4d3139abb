using Corpus.Generator.Generation;
using Corpus.Text;
using Corpus.Text.Names;
using Corpus.Text.Tables;

namespace Corpus.Generator.Tests.Generation;

/// <summary>Creates seeds as the pipeline has them after reading.</summary>
internal static class ReadSeed
{
    /// <summary>A seed in the folder <c>seeds</c>.</summary>
    /// <param name="file">The path below the folder.</param>
    /// <param name="text">The text.</param>
    /// <param name="digest">What it adds to the digest of the text pack; null if it is in string literals.</param>
    /// <param name="partsLength">The length of the parts.</param>
    /// <param name="textLength">The length of the text and its tables.</param>
    public static Seed Create(string file, string text = "Rain falls.", ulong? digest = null, long partsLength = 0, long textLength = 0)
    {
        var path = SeedPath.From("/home/user/MyApp/seeds/" + file, "/home/user/MyApp/");
        var article = SeedReader.Read(text);
        return new Seed(path, article, NameRequest.Create(path, null, null), QuotedSpeakers.From(path, article), digest, digest is null ? DateTable.GetPeriods(article.Dates) : default, partsLength, textLength);
    }

    /// <summary>The names of the articles of a corpus.</summary>
    public static NameTable Name(params IEnumerable<Seed> seeds) => NameTable.Assign(seeds.Select(seed => seed.Request));

    /// <summary>The speakers of a corpus.</summary>
    public static SpeakerTable ListSpeakers(params IReadOnlyCollection<Seed> seeds) =>
        SpeakerTable.Create(new([.. seeds.Select(seed => seed.Quoted)]));
}
