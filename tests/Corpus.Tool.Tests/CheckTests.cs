using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary><c>check</c>: the compiler's diagnostics.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly CorpusProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("date 2022-4-7 The political turmoil.", "(1,1): warning CORPUS001: Malformed date header: '2022-4-7' is not written YYYY-MM-DD; expected 'date 2022-04-07'")]
    [InlineData("A text.\r\n\r\n\"Never closed, he said.", "(3,1): info CORPUS003: The quotation mark \" is never closed; add \" where the quotation ends")]
    [InlineData("", "(1,1): warning CORPUS006: The seed is empty; write a text or remove the file")]
    public void A_finding_is_a_line_as_dotnet_build_prints_it(string text, string line)
    {
        var run = _program.Write("seeds/a.txt", text).Run("check", "seeds");

        Assert.Equal($"seeds/a.txt{line}\n", run.Output);
    }

    [Fact]
    public void Nothing_to_report()
    {
        var run = _program.Write("seeds/a.txt", "date 2022-04-07 A text.").Run("check", "seeds");

        Assert.Equal(new ProgramRun(0, "", "corpus: nothing to report in 1 text\n"), run);
    }

    [Fact]
    public void Suggestions_do_not_fail() => Assert.Equal(0, _program.Write("a.txt", "“A text.").Run("check", "a.txt").ExitCode);

    [Fact]
    public void Binary_files_and_invalid_UTF_8_are_reported()
    {
        var run = _program.Write("binary.txt", [0, 0, 0xFF]).Write("latin.txt", [.. "caf"u8, 0xE9]).Run("check", ".");

        Assert.Equal(
            [
                "binary.txt(1,1): warning CORPUS005: The seed is not readable as UTF-8 text: the compiler could not read the file as text; save the file as UTF-8",
                "latin.txt(1,4): warning CORPUS005: The seed is not readable as UTF-8 text: it contains the replacement character U+FFFD, left by bytes that were not UTF-8; save the file as UTF-8",
            ],
            run.Lines);
    }

    [Fact]
    public void Repeated_texts_are_reported_at_the_later_path()
    {
        var run = _program.Write("seeds/b.txt", "The same words.").Write("seeds/a.txt", "The same\nwords.").Run("check", "seeds");

        Assert.Equal("seeds/b.txt(1,1): info CORPUS007: The seed has the same text as 'seeds/a.txt'; remove one of them\n", run.Output);
    }

    [Theory]
    [InlineData("CORPUS003=error", "error", 1)]
    [InlineData("corpus003=WARNING", "warning", 1)]
    [InlineData("CORPUS003=none", null, 0)]
    public void A_severity_can_be_set(string severity, string? word, int exitCode)
    {
        var run = _program.Write("a.txt", "“A text.").Run("check", "a.txt", "--severity", severity);

        Assert.Equal((word is null ? 0 : 1, exitCode), (run.Lines.Length, run.ExitCode));
        Assert.Contains(word is null ? "" : $": {word} CORPUS003: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".editorconfig", "root = true\n[*.txt]\ndotnet_diagnostic.CORPUS003.severity = error\n", ": error CORPUS003: ")]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS003.severity = warning\n", ": warning CORPUS003: ")]
    [InlineData(".editorconfig", "root = true\n[*.txt]\ncorpus_date_header = required\n", ": warning CORPUS002: ")]
    public void Configuration_files_count(string name, string content, string expected) =>
        Assert.Contains(expected, _program.Write(name, content).Write("texts/a.txt", "“A text.").Run("check", "texts").Output, StringComparison.Ordinal);

    [Fact]
    public void Options_take_precedence_over_configuration_files_and_those_over_strict()
    {
        _program.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS003.severity = warning\n").Write("a.txt", "date x1 “A text.");

        Assert.Equal([": error CORPUS001", ": warning CORPUS003"], GetKinds("check", "a.txt", "--strict"));
        Assert.Equal([": error CORPUS001", ": info CORPUS003"], GetKinds("check", "a.txt", "--strict", "--severity", "CORPUS003=suggestion"));
    }

    [Fact]
    public void An_ignored_date_header_is_not_reported() => Assert.Equal(
        0, _program.Write(".editorconfig", "root = true\n[*.txt]\ncorpus_date_header = ignored\n").Write("a.txt", "date 2022-4-7 A text.").Run("check", "a.txt").ExitCode);

    [Fact]
    public void Declared_fields_are_checked()
    {
        var run = _program.Write("a.txt", "---\nsecton: x\npages: many\n---\nA text.").Run("check", "a.txt", "--field", "section:string!", "--field", "pages:int");

        Assert.Equal(
            [
                "a.txt(1,1): warning CORPUS016: The field 'section' is missing; add 'section: text' to the front matter",
                "a.txt(2,1): warning CORPUS016: Unknown field 'secton'; did you mean 'section'?",
                "a.txt(3,8): warning CORPUS016: The field 'pages' must be a whole number, not 'many'; write it as 'pages: 12'",
            ],
            run.Lines);
    }

    [Fact]
    public void SARIF_has_rules_and_results()
    {
        var run = _program.Write("seeds/a b.txt", "\U0001F600 “A text.").Run("check", "seeds", "--format", "sarif", "-o", "log.sarif");

        Assert.Equal("", run.Output);
        var log = JsonDocument.Parse(_program.Read("log.sarif")).RootElement;
        var result = log.GetProperty("runs")[0].GetProperty("results")[0];
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", log.GetProperty("runs")[0].GetProperty("columnKind").GetString());
        Assert.Equal(("CORPUS003", "note"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal("seeds/a%20b.txt", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(4, location.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Equal(5, location.GetProperty("region").GetProperty("endColumn").GetInt32());
        var rule = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("CORPUS003", rule.GetProperty("id").GetString());
        Assert.NotEqual("", rule.GetProperty("help").GetProperty("text").GetString());
    }

    private string[] GetKinds(params string[] arguments) =>
        [.. _program.Run(arguments).Lines.Select(line => line[line.IndexOf(": ", StringComparison.Ordinal)..(line.IndexOf("CORPUS", StringComparison.Ordinal) + 9)])];
}
