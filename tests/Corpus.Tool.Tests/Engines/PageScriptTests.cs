using System.Reflection;
using System.Runtime.Versioning;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Corpus.Tool.Tests.Engines;

/// <summary>What docs/at-scale.md says of lines, without an engine.</summary>
[Collection(nameof(EngineRuns))]
[SupportedOSPlatform("linux")]
public sealed class PageScriptTests(SingleRun run) : IDisposable
{
    private readonly WorkFolder _work = new(run);

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Every_script_of_the_page_has_a_test()
    {
        var tested = typeof(AtScalePage).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => field.GetRawConstantValue());

        Assert.Equal(tested.Cast<string>().Order(StringComparer.Ordinal), AtScalePage.Names.Order(StringComparer.Ordinal));
    }

    [NeedsProgramsFact("jq")]
    public void Lines_from_JSON_are_read_like_any_others()
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        File.WriteAllLines(_work.GetPath("dump.json"), File.ReadLines(run.Lines).Take(100).Select(line =>
        {
            var old = JsonNode.Parse(line)!;
            var parts = ((string?)old["text"])!.Split("\n\n", 2);
            return new JsonObject { ["published"] = parts[0]["date ".Length..], ["body"] = parts[1], ["url"] = (string?)old["id"] }.ToJsonString(options);
        }));
        File.Delete(_work.GetPath("lines.jsonl"));

        Assert.Equal(new ShellResult(0, "", ""), _work.Run(AtScalePage.Read(AtScalePage.LinesFromJson)));
        Assert.Equal(new ShellResult(0, "", ""), _work.Run(AtScalePage.Read(AtScalePage.OneProcess)));
        Assert.Equal(File.ReadLines(run.Articles).Take(100), File.ReadLines(_work.GetPath("articles.jsonl")));
    }

    // PySpark starts a piped program like this, unless it is given variables. (This is not a test of Spark.)
    [NeedsProgramsFact("bash")]
    public void Lines_are_read_without_environment_variables()
    {
        var result = _work.Run("""head -n 100 lines.jsonl | env -i "$(command -v corpus)" read --lines --jobs 1 > articles.jsonl""");

        Assert.Equal(new ShellResult(0, "", ""), result);
        Assert.Equal(File.ReadLines(run.Articles).Take(100), File.ReadLines(_work.GetPath("articles.jsonl")));
    }
}
