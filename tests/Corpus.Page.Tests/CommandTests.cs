using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.Page.Tests;

/// <summary>The output and exit codes of the sample's <c>--html</c> option.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-command-");

    [Fact]
    public void WritesThePageAndPrintsASummary()
    {
        var file = Path.Combine(_folder.FullName, "corpus.html");

        var (exitCode, output, error) = Run("--html", file);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith($"{file}: 5 articles, ", output, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFolderIsReportedInOneLine()
    {
        var (exitCode, output, error) = Run("--html", Path.Combine(_folder.FullName, "nowhere", "corpus.html"));

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("The page cannot be written: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void FolderInsteadOfAFileIsReportedInOneLine()
    {
        var (exitCode, _, error) = Run("--html", _folder.FullName);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("The page cannot be written: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void JsonAndHtmlCannotBeCombined()
    {
        var (exitCode, _, error) = Run("--json", "--html", Path.Combine(_folder.FullName, "corpus.html"));

        Assert.Equal(1, exitCode);
        Assert.Contains("choose one", error, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var configuration = typeof(CommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "Configuration").Value!;
        var program = Path.Combine(GetFolder(), "..", "..", "src", "Corpus.Sample", "bin", configuration, "net10.0", "Corpus.Sample.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static string GetFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
