#if VERIFY
namespace Corpus.Generator.Tests;

/// <summary>The repository is set up for snapshots as Verify recommends. The built-in comparer does not need that.</summary>
public class SnapshotConventionTests
{
    [Fact]
    public Task Git_and_editors_keep_snapshots_as_they_are() => VerifyTests.VerifyChecks.Run();
}
#endif
