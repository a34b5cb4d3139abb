using Corpus.Tool.Tests;

namespace Corpus.Page.Tests;

/// <summary>The output and exit codes of <c>corpus page</c>, and the files that it writes.</summary>
public sealed class CommandTests : IDisposable
{
    private const string Text = "date 2022-04-07 \"We will win,\" said Jane Doe on Tuesday.";

    private readonly CorpusProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Page_has_the_articles_of_a_folder_by_their_paths_in_it()
    {
        var run = _program.Write("seeds/a.txt", Text).Write("seeds/world/b c.md", Text).Write("seeds/README.md", "no").Run("page", "seeds", "-o", "corpus.html");

        Assert.Equal(new ProgramRun(0, "", ""), run);
        var page = _program.Read("corpus.html");
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        Assert.Contains("<article id=\"text/a.txt\"", page, StringComparison.Ordinal);
        Assert.Contains("<article id=\"text/world/b%20c.md\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(_program.Folder, page, StringComparison.Ordinal);
        Assert.Equal(["corpus.html", "seeds"], Directory.GetFileSystemEntries(_program.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_stay_the_same_when_texts_are_added()
    {
        _program.Write("seeds/m.txt", Text).Run("page", "seeds", "-o", "before.html");
        _program.Write("seeds/a.txt", Text).Write("seeds/m.md", Text).Run("page", "seeds", "-o", "after.html");

        var before = GetIds("before.html");
        Assert.Contains("text/m.txt:d48", before);
        Assert.Contains("text/m.txt:q17", before);
        Assert.Empty(before.Except(GetIds("after.html")));
    }

    [Fact]
    public void Ids_of_files_of_two_folders_differ()
    {
        _program.Write("one/a.txt", Text).Write("two/a.txt", Text).Run("page", "one", "two", "-o", "corpus.html");

        var ids = GetIds("corpus.html");
        Assert.Contains("text/one/a.txt", ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void A_binary_file_is_reported_and_costs_no_other_file_anything()
    {
        var run = _program.Write("seeds/a.txt", [0, 0, 0xFF]).Write("seeds/b.txt", Text).Run("page", "seeds", "-o", "corpus.html");

        Assert.Equal(new ProgramRun(1, "", "corpus: seeds/a.txt: the file is not text; save it as UTF-8\n"), run);
        Assert.Contains("<article id=\"text/b.txt\"", _program.Read("corpus.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_articles_says_so()
    {
        var run = _program.Write("seeds/a.txt", [0, 0, 0xFF]).Run("page", "seeds", "-o", "corpus.html");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("This page has no articles.", _program.Read("corpus.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<section", _program.Read("corpus.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/corpus.html", "corpus: The folder of 'nowhere/corpus.html' does not exist.\n")]
    [InlineData("seeds", "corpus: 'seeds' is a folder.\n")]
    public void An_output_that_cannot_be_written_is_reported(string output, string message)
    {
        var run = _program.Write("seeds/a.txt", Text).Run("page", "seeds", "-o", output);

        Assert.Equal(new ProgramRun(1, "", message), run);
        Assert.Equal(["seeds"], Directory.GetFileSystemEntries(_program.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("page", "seeds")]
    [InlineData("page", "-o", "corpus.html")]
    [InlineData("page", "missing", "-o", "corpus.html")]
    public void Wrong_usage_writes_nothing(params string[] arguments)
    {
        var run = _program.Write("seeds/a.txt", Text).Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEqual("", run.Error);
        Assert.False(File.Exists(_program.Get("corpus.html")));
    }

    private string[] GetIds(string page) =>
        [.. System.Text.RegularExpressions.Regex.Matches(_program.Read(page), " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value)];
}
