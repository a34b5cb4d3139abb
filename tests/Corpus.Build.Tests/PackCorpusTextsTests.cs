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
    public void A_pack_of_another_version_of_the_package_is_written_again()
    {
        Run();
        var bytes = File.ReadAllBytes(Pack);
        var other = bytes.ToArray();
        other[sizeof(long)]++;
        File.WriteAllBytes(Pack, other);
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
        Assert.Equal(["a.txt", "list", "pack"], _folder.FileNames);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void A_build_that_is_killed_while_it_writes_the_pack_leaves_the_old_one_and_the_next_build_writes_the_new_one(double part)
    {
        Run();
        var old = File.ReadAllBytes(Pack);
        _folder.Write("a.txt", "Other words of May 2021, and of June 2021.");
        File.SetLastWriteTimeUtc(_folder.GetPath("list"), DateTime.UtcNow.AddDays(1));
        var undisturbed = _folder.GetPath("undisturbed");
        Assert.True(CreateTask(new RecordingEngine(), undisturbed).Execute());

        KilledBuild.Run(_folder.GetPath("a.txt"), Pack, (int)(part * new FileInfo(undisturbed).Length));

        Assert.Equal(5, _folder.FileNames.Count());
        Assert.Equal(old, File.ReadAllBytes(Pack));
        Run();
        Assert.Equal(["a.txt", "list", "pack", "undisturbed"], _folder.FileNames);
        Assert.Equal(File.ReadAllBytes(undisturbed), File.ReadAllBytes(Pack));
    }

    [Fact]
    public void A_line_break_in_a_path_does_not_begin_another_message()
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows has no such names.
            return;
        }

        // A folder with the name of the pack, so that the pack cannot be written.
        var pack = _folder.GetPath("x\nb.txt : error CORPUS005: y");
        Directory.CreateDirectory(pack);
        var engine = new RecordingEngine();

        Assert.False(CreateTask(engine, pack).Execute());

        var message = Assert.Single(engine.Messages);
        Assert.StartsWith("error : x\\u000Ab.txt : error CORPUS005: y: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    public void Dispose() => _folder.Dispose();

    private string Pack => _folder.GetPath("pack");

    private void Run()
    {
        var engine = new RecordingEngine();
        Assert.True(CreateTask(engine, Pack).Execute(), string.Join('\n', engine.Messages));
    }

    private PackCorpusTexts CreateTask(RecordingEngine engine, string pack)
    {
        if (!File.Exists(_folder.GetPath("a.txt")))
        {
            _folder.Write("a.txt", "Words of April 1999.");
            _folder.Write("list", "a.txt");
        }

        return new PackCorpusTexts
        {
            BuildEngine = engine,
            ProjectDirectory = _folder.GetPath(""),
            Files = [new FileItem(_folder.GetPath("a.txt"))],
            List = new FileItem(_folder.GetPath("list")),
            Pack = new FileItem(pack),
        };
    }
}
