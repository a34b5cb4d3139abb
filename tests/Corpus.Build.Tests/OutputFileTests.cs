namespace Corpus.Build.Tests;

/// <summary>A file is written as a whole, whether a build is killed or another one runs at the same time, and nothing else remains.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_unfinished_files_of_stopped_builds_are_deleted()
    {
        _folder.Write("file.0123456789abcdef.tmp", "Unfin");
        _folder.Write("other.0123456789abcdef.tmp", "Another file.");

        OutputFile.WriteIfDifferent(_folder.GetPath("file"), "Finished."u8.ToArray());

        Assert.Equal(["file", "other.0123456789abcdef.tmp"], _folder.FileNames);
        Assert.Equal("Finished.", File.ReadAllText(_folder.GetPath("file")));
    }

    // The second build takes the unfinished file of the first one for that of a stopped build.
    [Fact]
    public void A_build_that_starts_while_another_one_writes_the_file_does_not_disturb_it()
    {
        var starts = 0;

        OutputFile.Write(_folder.GetPath("file"), stream =>
        {
            stream.Write("First"u8);
            if (starts++ == 0)
            {
                OutputFile.WriteIfDifferent(_folder.GetPath("file"), "Second"u8.ToArray());
                Assert.Equal("Second", File.ReadAllText(_folder.GetPath("file")));
            }
        });

        Assert.Equal(["file"], _folder.FileNames);
        Assert.Equal("First", File.ReadAllText(_folder.GetPath("file")));
    }

    public void Dispose() => _folder.Dispose();
}
