using System.Runtime.Versioning;

namespace Corpus.Tool.Tests.Engines;

/// <summary>The tool compiled to native code, as docs/tool.md says.</summary>
[SupportedOSPlatform("linux")]
[Collection(nameof(EngineRuns))]
public sealed class NativeProgramTests(SingleRun run) : IDisposable
{
    // Its artifacts are not those of the build whose tests run at the same time.
    private static readonly string Publish = $"""
        dotnet publish '{Path.Combine(AtScalePage.Repository, "src", "Corpus.Tool")}' -c Release --use-current-runtime -p:PublishAot=true -o native \
          --artifacts-path artifacts -p:UseSharedCompilation=false -nodeReuse:false
        """;

    // What 'corpus read --lines' and the other commands write, each to its own folder.
    private const string RunBoth = """
        mkdir seeds
        head -n 20 lines.jsonl | jq -r .text > seeds/lines.txt
        printf 'date 2022-4-7 A text.' > seeds/wrong.txt
        for program in corpus native/corpus; do
          mkdir -p "results/$program"
          "$program" check seeds --format sarif -o "results/$program/findings.sarif"
          "$program" fix seeds --dry-run > "results/$program/changes.diff"
          "$program" read seeds --format parquet -o "results/$program"
          "$program" page seeds -o "results/$program/corpus.html"
        done 2> /dev/null
        native/corpus read --lines < lines.jsonl > articles.jsonl && diff -r results/corpus results/native/corpus && ls results/corpus
        """;

    private readonly WorkFolder _work = new(run);

    public void Dispose() => _work.Dispose();

    [NeedsProgramsFact("gcc", "jq")]
    public void Every_command_writes_what_it_writes_on_the_runtime()
    {
        // With the package source and the packages of the user, unlike the scripts of the page.
        var publish = Shell.Run(Publish, _work.GetPath(""), new Dictionary<string, string>());
        Assert.True(publish.ExitCode == 0, publish.Output);

        var result = _work.Run(RunBoth);

        Assert.Equal(new ShellResult(0, "articles.parquet\nchanges.diff\ncorpus.html\ndates.parquet\nfindings.sarif\nquotes.parquet\n", ""), result);
        _work.AssertSame(run, "articles.jsonl");
    }
}
