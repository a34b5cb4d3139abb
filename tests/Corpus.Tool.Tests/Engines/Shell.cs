using System.Diagnostics;

namespace Corpus.Tool.Tests.Engines;

/// <summary>Runs scripts in Bash.</summary>
internal static class Shell
{
    /// <summary>The path of a program; null if it is not on the <c>PATH</c>.</summary>
    public static string? FindOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a script, and returns its exit code and what it printed.</summary>
    /// <param name="script">The script.</param>
    /// <param name="folder">The working folder.</param>
    /// <param name="environment">Environment variables to add.</param>
    public static ShellResult Run(string script, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("bash", ["-c", script])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ShellResult(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}

/// <summary>The result of a script.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record ShellResult(int ExitCode, string Output, string Errors);
