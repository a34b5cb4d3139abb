using System.Runtime.Versioning;

namespace Corpus.Tool.Tests.Engines;

/// <summary>20,000 lines, and what a single <c>corpus read --lines</c> writes for them. Every engine must write the same bytes.</summary>
[SupportedOSPlatform("linux")]
public sealed class SingleRun : IDisposable
{
    private const int LineCount = 20_000;

    private readonly Lazy<string> _lines;
    private readonly Lazy<string> _articles;

    // Nothing is created if all tests are skipped.
    public SingleRun()
    {
        _lines = new(() =>
        {
            var path = Path.Combine(Folder.FullName, "lines.jsonl");
            File.WriteAllLines(path, GeneratedLines.Create(LineCount));
            return path;
        });
        _articles = new(() =>
        {
            using var work = new WorkFolder(this);
            Assert.Equal(new ShellResult(0, "", ""), work.Run(AtScalePage.Read(AtScalePage.OneProcess)));
            var path = Path.Combine(Folder.FullName, "articles.jsonl");
            File.Move(work.GetPath("articles.jsonl"), path);
            return path;
        });
    }

    /// <summary>The file with the lines.</summary>
    internal string Lines => _lines.Value;

    /// <summary>The file with one line for each of them.</summary>
    internal string Articles => _articles.Value;

    private DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("corpus-lines-");

    public void Dispose() => Folder.Delete(recursive: true);
}

/// <summary>The tests of engines run one after the other, because each of them uses all cores.</summary>
[SupportedOSPlatform("linux")]
[CollectionDefinition(nameof(EngineRuns))]
public sealed class EngineRuns : ICollectionFixture<SingleRun>;
