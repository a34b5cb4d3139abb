namespace Corpus.Generator.Tests;

/// <summary>The generated code for the five seeds. Files that are the same in every corpus are not compared: their templates are checked in already.</summary>
public class SeedsSnapshotTests
{
    [Fact]
    public Task FiveSeeds() => Snapshot.Match(
        CorpusProject.CreateFromRealSeeds().Driver,
        hintName => hintName == "Speakers.g.cs" || (hintName.StartsWith("Articles.", StringComparison.Ordinal) && hintName != "Articles.All.g.cs"));
}
