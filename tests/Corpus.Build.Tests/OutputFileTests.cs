namespace Corpus.Build.Tests;

/// <summary>A file is written as a whole, whether a build is killed or another one runs at the same time, and nothing else remains.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_unfinished_files_of_stopped_builds_are_deleted()
    {
        _folder.Write("file.0123456789abcdef.tmp", "Unfin");
        _folder.Write($"file.{int.MaxValue}.0123456789abcdef.tmp", "Unfin");
        _folder.Write("other.0123456789abcdef.tmp", "Another file.");

        OutputFile.WriteIfDifferent(_folder.GetPath("file"), "Finished."u8.ToArray());

        Assert.Equal(["file", "other.0123456789abcdef.tmp"], _folder.FileNames);
        Assert.Equal("Finished.", File.ReadAllText(_folder.GetPath("file")));
    }

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

    [Fact]
    public void A_file_is_written_again_if_another_build_disturbs_it()
    {
        _folder.Write("file", "Old");
        var attempts = 0;

        OutputFile.Write(_folder.GetPath("file"), stream =>
        {
            stream.Write("New"u8);
            if (++attempts == 1)
            {
                File.Delete(_folder.FileNames.Select(_folder.GetPath).Single(file => file.EndsWith(".tmp", StringComparison.Ordinal)));
            }
            else if (attempts == 2)
            {
                throw new IOException("Stale file handle");
            }
        });

        Assert.Equal(["file"], _folder.FileNames);
        Assert.Equal("New", File.ReadAllText(_folder.GetPath("file")));
        Assert.Equal(3, attempts);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error_and_leaves_the_old_one()
    {
        _folder.Write("file", "Old");

        var exception = Assert.Throws<IOException>(() => OutputFile.Write(_folder.GetPath("file"), _ => throw new IOException("No space left on device")));

        Assert.Equal("No space left on device", exception.Message);
        Assert.Equal(["file"], _folder.FileNames);
        Assert.Equal("Old", File.ReadAllText(_folder.GetPath("file")));
    }

    public void Dispose() => _folder.Dispose();
}
