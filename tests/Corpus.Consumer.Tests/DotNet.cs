using System.Diagnostics;

namespace Corpus.Consumer.Tests;

/// <summary>Runs the .NET CLI without the MSBuild environment variables of the test run.</summary>
internal static class DotNet
{
    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => Run(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder });

    /// <summary>Runs <c>dotnet</c> in a folder, with <c>LANG</c> and <c>LC_ALL</c> set to a locale.</summary>
    public static CommandResult RunWithLocale(string locale, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = locale;
        return Run(start);
    }

    /// <summary>Starts <c>dotnet watch</c> in a folder. It restarts the program without a prompt if it cannot apply a change.</summary>
    public static Process StartWatch(string folder) => StartInteractive(folder, "watch", "run", "--non-interactive");

    /// <summary>Runs a program other than <c>dotnet</c>.</summary>
    public static CommandResult RunProgram(string path, params string[] arguments) => Run(new ProcessStartInfo(path, arguments));

    /// <summary>Runs a program other than <c>dotnet</c> in a folder, with a file as its standard input if that is not null.</summary>
    public static CommandResult RunProgramIn(string folder, string path, string? input, params string[] arguments)
    {
        using var process = Start(new ProcessStartInfo(path, arguments) { WorkingDirectory = folder, RedirectStandardInput = true });
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(File.ReadAllText(input));
        }

        process.StandardInput.Close();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts <c>dotnet</c> in a folder, without waiting for it to end.</summary>
    public static Process Start(string folder, params string[] arguments) => Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder });

    /// <summary>Starts <c>dotnet</c> in a folder, and leaves its standard input to the caller.</summary>
    public static Process StartInteractive(string folder, params string[] arguments) =>
        Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardInput = true });

    /// <summary>The path of a program; null if it is not on the <c>PATH</c>.</summary>
    public static string? FindOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    private static CommandResult Run(ProcessStartInfo start)
    {
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output);
    }

    private static Process Start(ProcessStartInfo start)
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
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer.Name;
        return Process.Start(start)!;
    }
}

/// <summary>The result of a command.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output, followed by standard error.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The lines of the output, trimmed.</summary>
    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.Trim());

    /// <summary>The distinct errors and warnings of a build.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Lines.Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)).Distinct()];
}
