namespace Corpus.Build.Tests;

/// <summary>The pack is written if it is missing, damaged or out of date, by any number of builds at the same time.</summary>
public sealed class PackCorpusTextsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_current_pack_is_left_alone()
    {
        Run();
        var time = DateTime.UtcNow.AddDays(1);
        File.SetLastWriteTimeUtc(Pack, time);

        Run();

        Assert.Equal(time, File.GetLastWriteTimeUtc(Pack));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(0.5)]
    public void A_pack_that_was_cut_off_is_written_again(double size)
    {
        Run();
        var bytes = File.ReadAllBytes(Pack);
        File.WriteAllBytes(Pack, bytes[..(int)(size < 1 ? size * bytes.Length : size)]);
        File.SetLastWriteTimeUtc(Pack, DateTime.UtcNow.AddDays(1));

        Run();

        Assert.Equal(bytes, File.ReadAllBytes(Pack));
    }

    [Fact]
    public void A_pack_that_is_older_than_the_list_is_written_again()
    {
        Run();
        var bytes = File.ReadAllBytes(Pack);
        _folder.Write("a.txt", "Other words of May 2021, and of June 2021.");
        File.SetLastWriteTimeUtc(_folder.GetPath("list"), DateTime.UtcNow.AddDays(1));

        Run();

        Assert.NotEqual(bytes, File.ReadAllBytes(Pack));
    }

    [Fact]
    public async Task Builds_at_the_same_time_write_the_same_pack()
    {
        Run();
        var bytes = File.ReadAllBytes(Pack);

        File.SetLastWriteTimeUtc(_folder.GetPath("list"), DateTime.UtcNow.AddDays(1));
        var builds = Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < 100; i++)
                {
                    Run();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        await Task.WhenAll(builds);

        Assert.Equal(bytes, File.ReadAllBytes(Pack));
        Assert.Equal(["a.txt", "list", "pack"], Directory.GetFiles(_folder.GetPath("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private string Pack => _folder.GetPath("pack");

    private void Run()
    {
        if (!File.Exists(_folder.GetPath("a.txt")))
        {
            _folder.Write("a.txt", "Words of April 1999.");
            _folder.Write("list", "a.txt");
        }

        var engine = new RecordingEngine();
        var task = new PackCorpusTexts
        {
            BuildEngine = engine,
            Files = [new FileItem(_folder.GetPath("a.txt"))],
            List = new FileItem(_folder.GetPath("list")),
            Pack = new FileItem(Pack),
        };
        Assert.True(task.Execute(), string.Join('\n', engine.Messages));
    }
}
