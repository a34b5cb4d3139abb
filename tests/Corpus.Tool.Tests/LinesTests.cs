using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary><c>read --lines</c>: one line out for each line in.</summary>
public sealed class LinesTests : IDisposable
{
    private const string Text = "date 2022-04-07 \"We will win,\" said Jane Doe on Tuesday.";

    private readonly CorpusProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_line_becomes_the_JSON_of_the_generated_record()
    {
        var run = Run("""{"id":7,"text":"date 2022-04-07 \"We will win,\" said Jane Doe on Tuesday."}""");

        Assert.Equal(
            """
            {"id":7,"Title":null,"Published":"2022-04-07","PublishedFrom":"Header","Authors":[],"Dateline":null,"Credit":null,"Url":null,"Source":null,"Tags":[],"Metadata":{},"Text":"date 2022-04-07 \"We will win,\" said Jane Doe on Tuesday.","Paragraphs":[{"Kind":"Body","Text":"\"We will win,\" said Jane Doe on Tuesday.","Start":16,"Length":40}],"Dates":[{"Text":"Tuesday","Start":48,"Length":7,"Value":"2022-04-05","First":"2022-04-05","Last":"2022-04-05","Granularity":"Day","Modifier":"None"}],"Quotes":[{"Text":"We will win,","Start":17,"Length":12,"Kind":"Direct","Speaker":{"Name":"Jane Doe"},"Attribution":{"Source":"Jane Doe","SourceStart":36,"SourceLength":8,"Cue":"said","CueStart":31,"CueLength":4},"IsBalanced":true}],"Speakers":[{"Name":"Jane Doe"}]}

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("\"a\\u0041\\n\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[1,{\"a\":[]}]")]
    [InlineData("{\"id\":1}")]
    public void An_id_comes_back_as_it_is(string id) => Assert.StartsWith($"{{\"id\":{id},", Run($$"""{"id":{{id}},"text":"a"}""").Output, StringComparison.Ordinal);

    [Fact]
    public void White_space_in_an_id_is_dropped() => Assert.StartsWith("{\"id\":[1,2],", Run("{\"id\":[1,\r 2],\"text\":\"a\"}").Output, StringComparison.Ordinal);

    [Fact]
    public void A_line_without_an_id_has_its_number() => Assert.StartsWith("{\"line\":2,\"Title\":", Run("{\"id\":1,\"text\":\"a\"}\n{\"text\":\"b\"}").Lines[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("", """{"line":1,"error":"The line is empty; write one JSON object per line"}""")]
    [InlineData(" \t\r", """{"line":1,"error":"The line is empty; write one JSON object per line"}""")]
    [InlineData("hello", """{"line":1,"error":"The line is not valid JSON: byte 1 is unexpected; write one JSON object per line"}""")]
    [InlineData("[1]", """{"line":1,"error":"The line is not a JSON object; write an object with 'id' and 'text'"}""")]
    [InlineData("null", """{"line":1,"error":"The line is not a JSON object; write an object with 'id' and 'text'"}""")]
    [InlineData("""{"id":"a""" + "\"", """{"id":"a","error":"The line is not valid JSON: byte 10 is unexpected; write one JSON object per line"}""")]
    [InlineData("""{"id":1,"text":"a"} b""", """{"id":1,"error":"The line is not valid JSON: byte 21 is unexpected; write one JSON object per line"}""")]
    [InlineData("""{"text":"a","id":"x",}""", """{"id":"x","error":"The line is not valid JSON: byte 22 is unexpected; write one JSON object per line"}""")]
    [InlineData("""{"id":1}""", """{"id":1,"error":"The object has no 'text'; write the text of the article as a JSON string"}""")]
    [InlineData("""{"text":3,"id":1}""", """{"id":1,"error":"'text' is not a JSON string; write the text of the article as a string"}""")]
    [InlineData("""{"text":null,"id":1}""", """{"id":1,"error":"'text' is not a JSON string; write the text of the article as a string"}""")]
    [InlineData("""{"text":["a"],"id":1}""", """{"id":1,"error":"'text' is not a JSON string; write the text of the article as a string"}""")]
    [InlineData("""{"text":"\udc00","id":1}""", """{"id":1,"error":"'text' contains half of a surrogate pair (\\uD800 to \\uDFFF), which is not a character; remove it or write the whole pair"}""")]
    public void A_line_that_cannot_be_read_costs_no_other_line_anything(string line, string error)
    {
        var run = Run(line + "\n" + """{"id":"next","text":"a"}""");

        Assert.Equal(error, run.Lines[0]);
        Assert.StartsWith("{\"id\":\"next\",\"Title\":", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal((2, 1), (run.Lines.Length, run.ExitCode));
    }

    [Fact]
    public void Invalid_UTF_8_is_an_error_with_the_id()
    {
        var run = _program.Run([.. "{\"id\":5,\"text\":\""u8, 0xFF, .. "\"}\n"u8], "read", "--lines");

        Assert.Equal(("{\"id\":5,\"error\":\"The line is not valid UTF-8; write it as UTF-8\"}\n", 1), (run.Output, run.ExitCode));
    }

    [Fact]
    public void A_line_of_16_MiB_is_read_and_a_longer_one_is_an_error()
    {
        const int Limit = 16 << 20;
        const string Start = "{\"id\":\"long\",\"text\":\"", End = "\"}";
        var fits = Start + new string(' ', Limit - Start.Length - End.Length) + End;

        var run = Run(fits + "\n" + Start + " " + fits[Start.Length..] + "\n" + """{"id":"next","text":"a"}""");

        Assert.StartsWith("{\"id\":\"long\",\"Title\":null", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("{\"id\":\"long\",\"error\":\"The line is longer than 16 MiB; shorten the text or split it\"}", run.Lines[1]);
        Assert.StartsWith("{\"id\":\"next\",\"Title\":", run.Lines[2], StringComparison.Ordinal);
        Assert.Equal((3, 1), (run.Lines.Length, run.ExitCode));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public void Lines_keep_their_order_and_none_is_lost(string jobs)
    {
        // Lines of very different lengths, some of which are wrong.
        var input = new StringBuilder();
        for (var i = 0; i < 2000; i++)
        {
            input.Append(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"{(i % 100 == 7 ? string.Concat(Enumerable.Repeat("On Tuesday he said so. ", 2000)) : "Short.")}\"{(i % 50 == 3 ? "" : "}")}\n");
        }

        var run = _program.Run(Encoding.UTF8.GetBytes(input.ToString()), "read", "--lines", "--jobs", jobs);

        Assert.Equal(Enumerable.Range(0, 2000), run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
        Assert.Equal(40, run.Lines.Count(line => line.Contains("\"error\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\uFEFF{\"id\":1,\"text\":\"a\"}\r\n{\"id\":2,\"text\":\"b\"}\r\n", 2)]
    [InlineData("{\"id\":1,\"text\":\"a\"}\n", 1)]
    [InlineData("{\"id\":1,\"text\":\"a\"}", 1)]
    [InlineData("", 0)]
    public void Byte_order_mark_and_line_ends_are_accepted(string input, int lines)
    {
        var run = Run(input);

        Assert.Equal((lines, 0), (run.Lines.Length, run.ExitCode));
        Assert.DoesNotContain("error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_answered_before_the_next_one_is_written()
    {
        using var process = _program.Start("read", "--lines");
        for (var i = 0; i < 3; i++)
        {
            process.StandardInput.WriteLine($$"""{"id":{{i}},"text":"a"}""");
            process.StandardInput.Flush();

            Assert.StartsWith($"{{\"id\":{i},", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void What_separates_lines_is_escaped() =>
        Assert.Single(Run("""{"id":1,"text":"a\u2028b\u0085c\rd\u2029e"}""").Output.Split('\n', '\r', '\u2028', '\u2029', '\u0085'), line => line.Length > 0);

    [Fact]
    public void A_closed_pipe_ends_the_command_quietly()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = _program.Start("read", "--lines");
        process.StandardOutput.Close();
        process.StandardInput.WriteLine($$"""{"id":1,"text":{{JsonSerializer.Serialize(Text)}}}""");
        process.StandardInput.Flush();

        // The input stays open: the command does not wait for it.
        process.WaitForExit();
        Assert.Equal((141, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
    }

    private ProgramRun Run(string input) => _program.Run(Encoding.UTF8.GetBytes(input), "read", "--lines");
}
