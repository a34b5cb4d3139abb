namespace Corpus.Build.Tests;

/// <summary>The list of seeds changes whenever the content of a seed does, and has no path that the compiler would not accept.</summary>
public sealed class ListCorpusSeedsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("x|y.txt", "warning CORPUS005: x|y.txt: The file is left out: the compiler accepts no path that contains '|'; rename the file or folder")]
    [InlineData("x\"y.txt", "warning CORPUS005: x\"y.txt: The file is left out: the compiler accepts no path that contains '\"'; rename the file or folder")]
    [InlineData("x\ty.txt", "warning CORPUS005: x\\u0009y.txt: The file is left out: the compiler accepts no path that contains a tab; rename the file or folder")]
    [InlineData("x*y.txt", "warning CORPUS005: x*y.txt: The file is left out: the compiler accepts no path that contains '*'; rename the file or folder")]
    [InlineData("x?y.txt", "warning CORPUS005: x?y.txt: The file is left out: the compiler accepts no path that contains '?'; rename the file or folder")]
    [InlineData("x: error CS1: y.txt", "warning CORPUS005: x: error CS1: y.txt: The file is left out: MSBuild would take its path for an error or a warning of the compiler; rename the file or folder")]
    [InlineData("Warning: y.txt", "warning CORPUS005: Warning: y.txt: The file is left out: MSBuild would take its path for an error or a warning of the compiler; rename the file or folder")]
    [InlineData("x\u2028y.txt", "warning CORPUS005: x\\u2028y.txt: The file is left out: its path contains the line separator U+2028, after which the compiler could read settings of other files; rename the file or folder")]
    [InlineData("x\u2029y.txt", "warning CORPUS005: x\\u2029y.txt: The file is left out: its path contains the line separator U+2029, after which the compiler could read settings of other files; rename the file or folder")]
    [InlineData("x\u0085y.txt", "warning CORPUS005: x\\u0085y.txt: The file is left out: its path contains the line separator U+0085, after which the compiler could read settings of other files; rename the file or folder")]
    [InlineData("x\n-y.txt", "error CORPUS005: x\\u000A-y.txt: The path contains the control character U+000A, which could add arguments to the command line of the compiler; rename the file or folder")]
    [InlineData("x\u001By.txt", "error CORPUS005: x\\u001By.txt: The path contains the control character U+001B, which could add arguments to the command line of the compiler; rename the file or folder")]
    [InlineData("absent.txt", "warning CORPUS005: absent.txt: The seed is left out: there is no file with this path; if a folder shows one, the file is a broken link, or its name contains '\\' or is not valid Unicode")]
    public void A_path_that_the_compiler_does_not_accept_is_left_out(string name, string message)
    {
        var engine = new RecordingEngine();
        var task = CreateTask(engine, new FileItem(_folder.Write("a.txt", "A text.")), new FileItem(_folder.GetPath(name)));

        Assert.Equal(message.StartsWith("warning", StringComparison.Ordinal), task.Execute());

        Assert.Equal(message, Assert.Single(engine.Messages));
        Assert.Equal(name, Path.GetFileName(Assert.Single(task.Rejected).ItemSpec));
    }

    [Fact]
    public void A_link_without_a_target_is_left_out()
    {
        if (OperatingSystem.IsWindows())
        {
            // Creating a link needs a privilege there.
            return;
        }

        var link = new FileItem(_folder.GetPath("link.txt"));
        File.CreateSymbolicLink(link.ItemSpec, "missing");
        var task = CreateTask(new RecordingEngine(), link);

        Assert.True(task.Execute());

        Assert.Equal([link], task.Rejected);
    }

    [Fact]
    public void Other_paths_are_accepted()
    {
        // Some of these names are not possible on Windows, and no file of the second kind needs to exist.
        string[] names = ["a,b;c#d.txt", "[x]{y}!$(z)@(w)%41'`.txt", "日本 é.txt", " a .txt", "-a.txt", "@a.txt"];
        var engine = new RecordingEngine();
        var task = CreateTask(
            engine, [.. names.Select(name => new FileItem(_folder.Write(name, "A text."))), new FileItem(_folder.GetPath("other.json"), isSeed: false)]);

        Assert.True(task.Execute());

        Assert.Empty(engine.Messages);
        Assert.Empty(task.Rejected);
    }

    [Fact]
    public void The_list_changes_if_a_seed_is_replaced_by_an_older_file() => AssertListChanges(() => _folder.Write("a.txt", "Another.", year: 2001));

    [Fact]
    public void The_list_changes_if_a_seed_is_replaced_by_a_file_with_the_same_time() => AssertListChanges(() => _folder.Write("a.txt", "A longer text."));

    [Fact]
    public void The_list_changes_if_the_target_of_a_link_is_edited()
    {
        var target = _folder.Write("target", "A text.");
        if (OperatingSystem.IsWindows())
        {
            // Creating a link needs a privilege there.
            return;
        }

        File.CreateSymbolicLink(_folder.GetPath("link.txt"), target);

        AssertListChanges(() => _folder.Write("target", "B text."), new FileItem(_folder.GetPath("link.txt")));
    }

    [Theory]
    [InlineData(1 << 20, 1 << 20, true, "Literal")]
    [InlineData(1 << 20, (1 << 20) + 1, true, "Resource")]
    [InlineData(1 << 20, (1 << 20) + 1, false, "Literal")]
    public void More_than_2_MiB_of_seeds_are_stored_in_a_resource(int first, int second, bool isSeed, string storage)
    {
        var task = CreateTask(
            new RecordingEngine(), new FileItem(_folder.Write("a.txt", new string('a', first))), new FileItem(_folder.Write("b.txt", new string('b', second)), isSeed));

        Assert.True(task.Execute());

        Assert.Equal(storage, task.Storage);
    }

    [Fact]
    public void A_link_has_the_size_of_its_target()
    {
        var target = _folder.Write("target", new string('a', (2 << 20) + 1));
        if (OperatingSystem.IsWindows())
        {
            // Creating a link needs a privilege there.
            return;
        }

        File.CreateSymbolicLink(_folder.GetPath("link.txt"), target);
        var task = CreateTask(new RecordingEngine(), new FileItem(_folder.GetPath("link.txt")));

        Assert.True(task.Execute());

        Assert.Equal("Resource", task.Storage);
    }

    [Fact]
    public void The_list_is_not_written_again_without_changes()
    {
        var seed = new FileItem(_folder.Write("a.txt", "A text."));
        Assert.True(CreateTask(new RecordingEngine(), seed).Execute());
        File.SetLastWriteTimeUtc(_folder.GetPath("list"), DateTime.UnixEpoch);

        Assert.True(CreateTask(new RecordingEngine(), seed).Execute());

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_folder.GetPath("list")));
    }

    public void Dispose() => _folder.Dispose();

    private void AssertListChanges(Action edit, params FileItem[] links)
    {
        FileItem[] seeds = [new(_folder.Write("a.txt", "A text.")), .. links];
        Assert.True(CreateTask(new RecordingEngine(), seeds).Execute());
        var before = File.ReadAllText(_folder.GetPath("list"));

        edit();
        Assert.True(CreateTask(new RecordingEngine(), seeds).Execute());

        Assert.NotEqual(before, File.ReadAllText(_folder.GetPath("list")));
    }

    private ListCorpusSeeds CreateTask(RecordingEngine engine, params FileItem[] files) => new()
    {
        BuildEngine = engine,
        Files = files,
        List = new FileItem(_folder.GetPath("list")),
    };
}
