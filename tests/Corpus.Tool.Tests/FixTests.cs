using System.Diagnostics;
using System.Text;
using Corpus.Tool.Files;

namespace Corpus.Tool.Tests;

/// <summary><c>fix</c>, up to the bytes on disk.</summary>
public sealed class FixTests : IDisposable
{
    private readonly CorpusProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("date 2022-4-7 The text.", "date 2022-04-07 The text.")]
    [InlineData("Date: 2022-04-07 The text.", "date 2022-04-07 The text.")]
    [InlineData("\uFEFFdate 2022-4-7 The text.", "\uFEFFdate 2022-04-07 The text.")]
    [InlineData("date 2022-4-7 The text.\r\n\r\n“Open.\r\n", "date 2022-04-07 The text.\r\n\r\n“Open.”\r\n")]
    [InlineData("date 2022-4-7 A\rB\u2028C\n", "date 2022-04-07 A\rB\u2028C\n")]
    [InlineData("date 07/04/2022 The text.", "date 07/04/2022 The text.")]
    [InlineData("date 2022-02-30 The text.", "date 2022-02-30 The text.")]
    public void What_has_one_reading_is_fixed_and_nothing_else_changes(string text, string expected)
    {
        _program.Write("a.txt", text).Run("fix", "a.txt");

        Assert.Equal(expected, _program.Read("a.txt"));
    }

    [Theory]
    [InlineData("dmy", "date 2022-04-07 The text.")]
    [InlineData("mdy", "date 2022-07-04 The text.")]
    public void The_order_settles_ambiguous_dates(string order, string expected)
    {
        var run = _program.Write("a.txt", "date 07/04/2022 The text.").Run("fix", "a.txt", "--order", order);

        Assert.Equal((expected, 0), (_program.Read("a.txt"), run.ExitCode));
    }

    [Fact]
    public void What_was_fixed_and_what_is_left_is_reported()
    {
        var run = _program.Write("a.txt", "date 2022-4-7 The text.").Write("b.txt", "date 07/04/2022 The text.").Run("fix", ".");

        Assert.Equal("a.txt(1,1): fixed CORPUS001: Write 'date 2022-04-07'\n", run.Output);
        Assert.Equal(
            "b.txt(1,1): warning CORPUS001: Malformed date header: '07/04/2022' can be read as 2022-04-07 or as 2022-07-04; expected 'date YYYY-MM-DD'\n" +
            "corpus: 1 fault fixed in 1 text; left: 1 warning in 2 texts\n",
            run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_file_without_faults_is_not_touched()
    {
        _program.Write("a.txt", "date 2022-04-07 The text.");
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_program.Get("a.txt"), time);

        _program.Run("fix", ".");

        Assert.Equal(time, File.GetLastWriteTimeUtc(_program.Get("a.txt")));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        _program.Write("a.txt", "Date: 2022-4-7 “The text.\n\nSaid \"so.").Run("fix", ".");
        var text = _program.Read("a.txt");

        var run = _program.Run("fix", ".");

        Assert.Equal((text, ""), (_program.Read("a.txt"), run.Output));
    }

    [Fact]
    public void UTF_16_stays_UTF_16()
    {
        byte[] Encode(string text) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];
        _program.Write("a.txt", Encode("date 2022-4-7 The text.")).Run("fix", ".");

        Assert.Equal(Encode("date 2022-04-07 The text."), File.ReadAllBytes(_program.Get("a.txt")));
    }

    [Fact]
    public void Bytes_that_are_not_text_are_never_written()
    {
        byte[] content = [.. "date 2022-4-7 caf"u8, 0xE9];
        var run = _program.Write("a.txt", content).Run("fix", ".");

        Assert.Equal(content, File.ReadAllBytes(_program.Get("a.txt")));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void The_mode_is_kept_and_the_target_of_a_link_is_written()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _program.Write("real/a.txt", "date 2022-4-7 The text.").Write("links/b.txt", "A text.");
        File.SetUnixFileMode(_program.Get("real/a.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        File.CreateSymbolicLink(_program.Get("links/a.txt"), "../real/a.txt");

        _program.Run("fix", "links");

        Assert.Equal("../real/a.txt", new FileInfo(_program.Get("links/a.txt")).LinkTarget);
        Assert.Equal("date 2022-04-07 The text.", _program.Read("real/a.txt"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(_program.Get("real/a.txt")));
        Assert.Equal(["a.txt"], Directory.GetFiles(_program.Get("real")).Select(Path.GetFileName));
    }

    [Fact]
    public void The_owner_is_kept()
    {
        if (!Environment.IsPrivilegedProcess || !(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()))
        {
            // Only root can give files away.
            return;
        }

        var file = _program.Write("a.txt", "date 2022-4-7 The text.").Get("a.txt");
        Process.Start("chown", ["1234:4321", file]).WaitForExit();

        _program.Run("fix", "a.txt");

        Assert.Equal("date 2022-04-07 The text.", _program.Read("a.txt"));
        Assert.Equal(new UnixFile(IsRegular: true, 1234, 4321), UnixFile.Find(file));
    }

    [Fact]
    public void A_read_only_file_is_left_alone_and_costs_no_other_file_anything()
    {
        _program.Write("a.txt", "date 2022-4-7 The text.").Write("b.txt", "date 2022-4-7 More.");
        File.SetAttributes(_program.Get("a.txt"), FileAttributes.ReadOnly);

        var run = _program.Run("fix", ".");

        File.SetAttributes(_program.Get("a.txt"), FileAttributes.Normal);
        Assert.Equal(("date 2022-4-7 The text.", "date 2022-04-07 More."), (_program.Read("a.txt"), _program.Read("b.txt")));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("corpus: a.txt: the file cannot be written: The file ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disabled_rule_is_not_fixed()
    {
        _program.Write("a.txt", "“The text.").Run("fix", ".", "--severity", "CORPUS003=none");

        Assert.Equal("“The text.", _program.Read("a.txt"));
    }

    [Theory]
    [InlineData("a.txt", "date 2022-4-7 The text.")]
    [InlineData("a b.txt", "date 2022-4-7 The text.\n")]
    [InlineData("é.txt", "\uFEFFdate 2022-4-7 The text.\r\n\r\nMore.\r\n")]
    [InlineData("lines.txt", "date 2022-4-7 A\n\nb\n\nc\n\nd\n\ne\n\nf\n\n“Open.\n\ng\n\nh\n")]
    [InlineData("q\"\\\t.txt", "Date: 2022-04-07 The text.\n\n“Open.")]
    public void A_dry_run_changes_nothing_and_git_can_apply_its_diff(string name, string text)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _program.Write(name, text);
        var run = _program.Run("fix", ".", "--dry-run");
        Assert.Equal(text, _program.Read(name));
        _program.Write("changes.diff", run.Output);
        Git("init", "-q");
        Git("apply", "changes.diff");
        var applied = _program.Read(name);

        _program.Write(name, text).Run("fix", name);

        Assert.Equal(_program.Read(name), applied);
        Assert.NotEqual(text, applied);
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _program.Folder, RedirectStandardError = true })!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
