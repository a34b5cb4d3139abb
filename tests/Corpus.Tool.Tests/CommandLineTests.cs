namespace Corpus.Tool.Tests;

/// <summary>What every command does with its arguments.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly CorpusProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Without_arguments_the_help_is_shown()
    {
        var run = _program.Run();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Commands:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_package() => Assert.Equal(new ProgramRun(0, "0.2.0\n", ""), _program.Run("--version"));

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("read")]
    [InlineData("page")]
    public void Help_has_examples_that_fit_80_columns(string command)
    {
        var run = _program.Run(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:\n  corpus {command} ", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(run.Lines.SkipWhile(line => !line.StartsWith("Examples:", StringComparison.Ordinal)), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Theory]
    [InlineData("chekc", "chekc")]
    [InlineData("check", "Required argument 'PATH' missing for command: 'check'.")]
    [InlineData("read", "Name files, folders or globs to read, or use --lines to read the standard input.")]
    [InlineData("read --lines seeds", "--lines reads the standard input and writes the standard output; it cannot be combined with PATH, --format or --output.")]
    [InlineData("read --lines --format jsonl", "cannot be combined")]
    [InlineData("read --lines -o x", "cannot be combined")]
    [InlineData("read seeds --format parquet", "Parquet files need a folder; name it with -o.")]
    [InlineData("read seeds --format csv", "csv")]
    [InlineData("read --lines --jobs 0", "'0' is not a number of jobs; use 1 or more.")]
    [InlineData("read --lines --jobs many", "'many' is not a number of jobs; use 1 or more.")]
    [InlineData("check seeds --severity CORPUS999=error", "'CORPUS999=error' is not a rule and its severity; write for example CORPUS003=warning.")]
    [InlineData("check seeds --severity CORPUS003=loud", "'loud' is not a severity; use error, warning, suggestion, none.")]
    [InlineData("check seeds --field section", "'section' is not a field; write a key, a colon and a type, for example section:string.")]
    [InlineData("check seeds --field section:text", "'section:text' is not a field")]
    [InlineData("fix seeds --order ymd", "ymd")]
    [InlineData("check nope", "corpus: 'nope' does not exist")]
    [InlineData("check seeds --sevrity", "corpus: '--sevrity' is not an option, and no file has that name")]
    [InlineData("check seeds/*.log", "corpus: no file matches 'seeds/*.log'")]
    [InlineData("check none/**/*.txt", "corpus: no file matches 'none/**/*.txt'")]
    [InlineData("check empty", "corpus: 'empty' contains no texts; texts are .txt and .md files other than README.md")]
    public void Wrong_usage_says_what_to_do(string arguments, string message)
    {
        _program.Write("seeds/a.txt", "A text.");
        Directory.CreateDirectory(_program.Get("empty"));

        var run = _program.Run(arguments.Split(' '));

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("seeds", "a.txt b.md deep/c.txt")]
    [InlineData("seeds/", "a.txt b.md deep/c.txt")]
    [InlineData("./seeds/deep", "c.txt")]
    [InlineData("seeds/**/*.txt", "a.txt deep/c.txt")]
    [InlineData("seeds/*.log", "d.log")]
    [InlineData("*/*.txt", "seeds/a.txt")]
    [InlineData("seeds/d.log", "d.log")]
    [InlineData("seeds/a.txt seeds seeds/*.txt", "a.txt b.md deep/c.txt")]
    public void Files_folders_and_globs_are_found_once(string paths, string ids)
    {
        _program.Write("seeds/a.txt", "A").Write("seeds/b.md", "B").Write("seeds/deep/c.txt", "C").Write("seeds/d.log", "D").Write("seeds/.git/e.txt", "E").Write("seeds/README.md", "F");

        var run = _program.Run(["read", .. paths.Split(' ')]);

        Assert.Equal(ids.Split(' '), run.Lines.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public void Loops_of_links_end()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _program.Write("seeds/one/a.txt", "A").Write("seeds/two/b.txt", "B");
        File.CreateSymbolicLink(_program.Get("seeds/one/loop"), "..");
        File.CreateSymbolicLink(_program.Get("seeds/one/other"), "../two");
        File.CreateSymbolicLink(_program.Get("seeds/two/other"), "../one");
        File.CreateSymbolicLink(_program.Get("seeds/self"), "self");

        var run = _program.Run("read", "seeds");

        Assert.Equal(2, run.Lines.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("Text").GetString()).Distinct().Count());
    }

    [Fact]
    public void A_link_without_a_target_is_an_error_that_names_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _program.Write("seeds/a.txt", "A text.");
        File.CreateSymbolicLink(_program.Get("seeds/gone.txt"), "nowhere");

        var run = _program.Run("check", "seeds");

        Assert.Contains("corpus: seeds/gone.txt: the file cannot be read: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Completion_suggests_commands() => Assert.Contains("check", _program.Run("[suggest]", "").Lines);
}
