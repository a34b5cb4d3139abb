using System.Diagnostics;

namespace Corpus.Consumer.Tests;

/// <summary>The .NET SDK's command line, without anything of the test run's own environment.</summary>
internal static class DotNet
{
    public static CommandResult Run(string folder, params string[] arguments) => Run(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder });

    /// <summary>Runs under a language, as <c>LANG</c> has it.</summary>
    public static CommandResult RunIn(string language, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        return Run(start);
    }

    /// <summary>Runs a published program.</summary>
    public static CommandResult RunProgram(string path, params string[] arguments) => Run(new ProcessStartInfo(path, arguments));

    private static CommandResult Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output);
    }
}

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The lines of the output, without the white space around them.</summary>
    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.Trim());

    /// <summary>The errors and warnings of a build, each once.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Lines.Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)).Distinct()];
}
