using System.Text.RegularExpressions;

namespace Corpus.Consumer.Tests;

/// <summary>Does what a <see cref="Walkthrough"/> says, in a new folder.</summary>
/// <param name="feed">The packages.</param>
/// <param name="sources">The package sources to restore from.</param>
internal sealed partial class WalkthroughRunner(PackageFeed feed, PackageSources sources) : IDisposable
{
    // Pages name the version of the repository, which all of its projects have.
    private static readonly string CurrentVersion = typeof(WalkthroughRunner).Assembly.GetName().Version!.ToString(3);

    private string _folder = Directory.CreateDirectory(Path.Combine(feed.CreateFolder(sources), "Work")).FullName;
    private WebServer? _server;

    /// <summary>Does all steps, and asserts that commands succeed and print what the page shows.</summary>
    public void Run(Walkthrough walkthrough)
    {
        var faults = new List<string>();
        var steps = walkthrough.Steps;
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            switch (step.Kind)
            {
                case StepKind.Write:
                    Write(step.Argument, step.Text);
                    break;
                case StepKind.Add:
                    Add(step.Argument, step.Text);
                    break;
                case StepKind.KeepsRunning:
                    _server = WebServer.Start(_folder, Split(step.Argument)[1..]);
                    break;
                case StepKind.Command:
                    var expected = steps.ElementAtOrDefault(i + 1) is { Kind: StepKind.Output } output ? TrimLines(output.Text) : null;
                    if (FindFault(step, expected) is { } fault)
                    {
                        faults.Add($"{walkthrough.Page}({step.Line}): {step.Argument}\n{fault}\n");
                    }

                    break;
                case StepKind.Output:
                    // Compared with the command before it.
                    break;
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public void Dispose() => _server?.Dispose();

    // A command without an output succeeds without warnings. An output with an error is that of a command that fails. The command-line tool also fails with
    // warnings and with lines that cannot be read.
    private string? FindFault(Step step, string? expected)
    {
        var result = RunCommand(Split(step.Argument));
        if (expected is null)
        {
            return result.ExitCode == 0 && result.Diagnostics.Count == 0 ? null : $"failed with exit code {result.ExitCode} or printed a warning:\n{result.Output}";
        }

        var actual = Normalize(step, result);
        string[] failures = step.Is("corpus") ? [": error ", ": warning ", "\"error\":"] : [": error "];
        return expected == actual && failures.Any(failure => expected.Contains(failure, StringComparison.Ordinal)) == (result.ExitCode != 0)
            ? null
            : $"ended with exit code {result.ExitCode} and printed:\n{actual}\n--- instead of:\n{expected}";
    }

    private CommandResult RunCommand(string[] words)
    {
        switch (words)
        {
            case ["cd", var folder]:
                _folder = GetPath(folder);
                break;
            case ["mkdir", var folder]:
                Directory.CreateDirectory(GetPath(folder));
                break;
            case ["cp", "-r", var source, "."]:
                Copy(GetPath(source));
                break;
            case ["curl", var address] when _server is not null:
                return new CommandResult(0, _server.Get(new Uri(address)));
            case ["dotnet", "add", "package", "Corpus.Generator" or "Corpus.Text"]:
                return DotNet.Run(_folder, [.. words[1..], "--version", PackageFeed.Version]);
            case ["dotnet", "tool", "install", "--global", "Corpus.Tool"]:
                // Installed for the tests only.
                Assert.True(File.Exists(feed.Tool));
                break;
            case ["corpus", .. var arguments, "<", var input]:
                return DotNet.RunProgramIn(_folder, feed.Tool, GetPath(input), arguments);
            case ["corpus", .. var arguments]:
                return DotNet.RunProgramIn(_folder, feed.Tool, input: null, arguments);
            case ["dotnet", .. var arguments]:
                return DotNet.Run(_folder, arguments);
            default:
                Assert.Fail($"The tests do not know the command '{string.Join(' ', words)}'.");
                break;
        }

        return new CommandResult(0, "");
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(GetPath(path));
        file.Directory!.Create();
        File.WriteAllText(
            file.FullName,
            text.Replace($"Corpus.Generator@{CurrentVersion}", $"Corpus.Generator@{PackageFeed.Version}", StringComparison.Ordinal)
                .Replace($"\"Corpus.Generator\" Version=\"{CurrentVersion}\"", $"\"Corpus.Generator\" Version=\"{PackageFeed.Version}\"", StringComparison.Ordinal));
    }

    // Items and properties go into the project element. Everything else goes to the end of the file.
    private void Add(string path, string text)
    {
        const string End = "</Project>";
        var old = File.ReadAllText(GetPath(path));
        File.WriteAllText(GetPath(path), old.Contains(End, StringComparison.Ordinal) ? old.Replace(End, text + End, StringComparison.Ordinal) : old + text);
    }

    private void Copy(string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = new FileInfo(Path.Combine(_folder, Path.GetFileName(source), Path.GetRelativePath(source, file)));
            copy.Directory!.Create();
            File.Copy(file, copy.FullName);
        }
    }

    private string GetPath(string path) => Path.GetFullPath(Path.Combine(_folder, path.Replace("{repository}", PackageFeed.Repository, StringComparison.Ordinal)));

    // Pages show diagnostics with the path relative to the project and without the project file. Of a build they show nothing else, and of a test run only
    // the list of tests.
    private string Normalize(Step step, CommandResult result)
    {
        var lines = result.Output.TrimEnd().ReplaceLineEndings("\n").Split('\n')
            .Select(line => ProjectSuffixRegex().Replace(line.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).TrimEnd(), ""));
        var output = new CommandResult(result.ExitCode, string.Join('\n', lines));
        return step.Is("dotnet build") ? string.Join('\n', output.Diagnostics)
            : step.Is("dotnet test") ? string.Join('\n', lines.SkipWhile(line => line != "The following Tests are available:"))
            : output.Output;
    }

    // Editors remove spaces at the end of a line of a page.
    private static string TrimLines(string text) => string.Join('\n', text.TrimEnd().Split('\n').Select(line => line.TrimEnd()));

    private static string[] Split(string command) => [.. WordRegex().Matches(command).Select(word => word.Value.Trim('"'))];

    [GeneratedRegex("""("[^"]*"|\S)+""")]
    private static partial Regex WordRegex();

    [GeneratedRegex(@" \[[^\]]*proj\]$")]
    private static partial Regex ProjectSuffixRegex();
}
