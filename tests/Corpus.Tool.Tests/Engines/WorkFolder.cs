using System.Runtime.Versioning;

namespace Corpus.Tool.Tests.Engines;

/// <summary>
/// A temporary folder in which a script runs: with <c>lines.jsonl</c> in it, <c>corpus</c> on the <c>PATH</c>, and the files that GNU Parallel writes to the
/// home folder of its user.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-engine-");
    private readonly Dictionary<string, string> _environment;

    /// <summary>Creates the folder.</summary>
    /// <param name="run">The lines.</param>
    public WorkFolder(SingleRun run)
    {
        File.CreateSymbolicLink(GetPath("lines.jsonl"), run.Lines);
        SearchPath = CreateFolder("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        _environment = new()
        {
            ["PATH"] = SearchPath,
            ["HOME"] = CreateFolder("home"),
            ["PARALLEL_HOME"] = CreateFolder("home/.parallel"),
        };
        WriteProgram("bin/corpus", RunTool);
    }

    /// <summary>The <c>PATH</c> of the scripts.</summary>
    public string SearchPath { get; }

    private static string RunTool => $"""exec '{Shell.FindOnPath("dotnet")}' '{Path.Combine(AppContext.BaseDirectory, "corpus.dll")}' "$@" """;

    /// <summary>
    /// Makes the next worker die. <c>kill -9</c> ends it while it runs: it has read its whole input, waits for more, and has written a part of its output.
    /// </summary>
    public void KillNextWorker()
    {
        WriteProgram("bin/corpus-that-lives", RunTool);
        WriteProgram("bin/corpus", $$"""
            mkdir '{{GetPath("killed")}}' 2> /dev/null || exec corpus-that-lives "$@"
            cd '{{GetPath("killed")}}'
            mkfifo in out
            exec 5<&0
            corpus-that-lives "$@" < in > out &
            worker=$!
            exec 3> in 4< out
            cat <&5 >&3 &
            IFS= read -r line <&4
            printf '%s\n' "$line"
            kill -9 $worker
            cat <&4
            wait $worker
            """);
    }

    /// <summary>Cuts off the end of a line, which is then no JSON object, and returns the id of its text.</summary>
    /// <param name="index">The index of the line.</param>
    public string BreakLine(int index)
    {
        var path = GetPath("lines.jsonl");
        var lines = File.ReadAllLines(path);
        lines[index] = lines[index][..^2];
        File.Delete(path);
        File.WriteAllLines(path, lines);
        return $"news-{index:00000}";
    }

    /// <summary>Adds an environment variable for all scripts.</summary>
    public void Set(string name, string value) => _environment[name] = value;

    /// <summary>Writes a script of docs/at-scale.md to a file, so that another script can run it.</summary>
    public void WriteScript(string name) => WriteFile(name, AtScalePage.Read(name));

    /// <summary>Runs a script.</summary>
    public ShellResult Run(string script) => Shell.Run(script, _folder.FullName, _environment);

    /// <summary>Returns the path of a file in the folder.</summary>
    public string GetPath(string path) => Path.Combine(_folder.FullName, path);

    /// <summary>Creates a folder in the folder.</summary>
    public string CreateFolder(string path) => _folder.CreateSubdirectory(path).FullName;

    /// <summary>Asserts that a file has the bytes that a single run writes.</summary>
    public void AssertSame(SingleRun run, string path) =>
        Assert.True(File.ReadAllBytes(GetPath(path)).AsSpan().SequenceEqual(File.ReadAllBytes(run.Articles)), $"{path} is not what a single run writes.");

    /// <summary>Asserts that a file has the lines that a single run writes, except for the line of a text that could not be read.</summary>
    public void AssertSameExcept(SingleRun run, string path, int index, string id)
    {
        var expected = File.ReadAllLines(run.Articles);
        var actual = File.ReadAllLines(GetPath(path));
        Assert.StartsWith($$"""{"id":"{{id}}","error":"The line is not valid JSON""", actual[index], StringComparison.Ordinal);
        actual[index] = expected[index];
        Assert.Equal(expected, actual);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void WriteProgram(string path, string script) => WriteFile(path, $"#!/bin/bash\n{script}\n");

    private void WriteFile(string path, string text)
    {
        File.WriteAllText(GetPath(path), text);
        File.SetUnixFileMode(GetPath(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
