using System.Diagnostics;

namespace Corpus.Tool.Tests;

/// <summary><c>-o</c>: where the results go.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Finding = "a.txt(1,1): warning CORPUS001: Malformed date header: '2022-4-7' is not written YYYY-MM-DD; expected 'date 2022-04-07'\n";

    private readonly CorpusProgram _program = new CorpusProgram().Write("a.txt", "date 2022-4-7 A text.");

    public void Dispose() => _program.Dispose();

    // A device such as /dev/null is written in the same way. It is not tested, because a fault would replace the one of the machine.
    [Fact]
    public void A_pipe_is_written_and_stays_a_pipe()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Process.Start("mkfifo", _program.Get("pipe")).WaitForExit();
        File.CreateSymbolicLink(_program.Get("link"), "pipe");
        foreach (var name in (string[])["pipe", "link"])
        {
            using var reader = Process.Start(new ProcessStartInfo("cat", [_program.Get("pipe")]) { RedirectStandardOutput = true })!;
            _program.Run("check", "a.txt", "-o", name);

            // If nobody has written to the pipe, the reader waits for ever.
            if (!IsPipe("pipe"))
            {
                reader.Kill();
            }

            Assert.True(IsPipe("pipe"));
            Assert.Equal(Finding, reader.StandardOutput.ReadToEnd());
        }

        Assert.Equal(["a.txt", "link", "pipe"], Directory.GetFiles(_program.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("check a.txt -o -")]
    [InlineData("read a.txt -o -")]
    public void A_dash_is_the_standard_output(string arguments)
    {
        var run = _program.Run(arguments.Split(' '));

        Assert.Equal(_program.Run(arguments.Split(' ')[..2]), run);
        Assert.False(File.Exists(_program.Get("-")));
    }

    [Fact]
    public void A_folder_for_Parquet_is_not_the_standard_output()
    {
        var run = _program.Run("read", "a.txt", "--format", "parquet", "-o", "-");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("Parquet files need a folder; name it with -o.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_exists_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _program.Write("findings.txt", "old");
        File.SetUnixFileMode(_program.Get("findings.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        _program.Run("check", "a.txt", "-o", "findings.txt");

        Assert.Equal(Finding, _program.Read("findings.txt"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_program.Get("findings.txt")));
    }

    [Fact]
    public void A_read_only_file_is_not_replaced()
    {
        _program.Write("findings.txt", "old");
        File.SetAttributes(_program.Get("findings.txt"), FileAttributes.ReadOnly);

        var run = _program.Run("check", "a.txt", "-o", "findings.txt");

        File.SetAttributes(_program.Get("findings.txt"), FileAttributes.Normal);
        Assert.Equal(("old", 1), (_program.Read("findings.txt"), run.ExitCode));
        Assert.Equal("corpus: The file 'findings.txt' is read-only.\n", run.Error);
    }

    private bool IsPipe(string name)
    {
        using var test = Process.Start("test", ["-p", _program.Get(name)]);
        test.WaitForExit();
        return test.ExitCode == 0;
    }
}
