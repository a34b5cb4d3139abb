namespace Corpus.Generator.Tests;

public class SeedsSnapshotTests
{
    [Fact]
    public Task FiveSeeds() => Snapshot.Match(CorpusProject.CreateFromRealSeeds().Driver);
}
