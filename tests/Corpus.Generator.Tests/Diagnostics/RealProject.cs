using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>A project on disk that the SDK builds with the generator, the analyzers and the MSBuild files of the package.</summary>
public sealed partial class RealProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public RealProject()
    {
        var components = string.Join(';', new[] { "Corpus.Text", "Corpus.Generator" }.Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{components}" />
              </ItemGroup>
            </Project>
            """);

        // The SDK imports these files before and after the project, like those of a package. They also stop its search for such files in parent folders.
        Write("Directory.Build.props", $"""<Project><Import Project="{GetPackageBuildFolder()}Corpus.Generator.props" /></Project>""");
        Write("Directory.Build.targets", $"""<Project><Import Project="{GetPackageBuildFolder()}Corpus.Generator.targets" /></Project>""");
        Write("Directory.Packages.props", "<Project />");
        Write("C.cs", "class C { }");
        Write("seeds/a.txt", "date 2022-4-7 The talks will be held on February 30, 2022. “We support them, Price said.\n");
        Write("seeds/b.txt", "The political turmoil.\n");
        Run("restore");
    }

    public void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    public string ProjectFile => Path.Combine(_folder.FullName, "App.csproj");

    public byte[] ReadBytes(string path) => File.ReadAllBytes(Path.Combine(_folder.FullName, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(_folder.FullName, path));

    /// <summary>Builds the project and returns the reported diagnostics of Corpus, in ordinal order: path, line and column, severity, id.</summary>
    public string[] Build(params string[] arguments) =>
    [
        .. Run(["build", "--no-restore", "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments])
            .Split('\n')
            .Select(line => DiagnosticRegex().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Value.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/').Trim())
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _folder.Delete(recursive: true);

    private static string GetPackageBuildFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "src", "Corpus.Package", "build")) + Path.DirectorySeparatorChar;

    private string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        };

        // Variables that the build of the tests set must not affect this build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex(@"^.*: (warning|error|info) CORPUS\d+(?=: )")]
    private static partial Regex DiagnosticRegex();
}
