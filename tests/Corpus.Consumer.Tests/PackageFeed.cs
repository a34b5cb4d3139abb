using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.Consumer.Tests;

/// <summary>Packs the packages into a folder feed, with a separate package cache, for all tests of a collection. Collections that run at once share neither.</summary>
public sealed class PackageFeed : IDisposable
{
    /// <summary>The version of the packages in the feed. No other feed or cache has it.</summary>
    public const string Version = "0.0.0-consumers";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpus-consumers-");

    private readonly CompilerServer _compilerServer = new();
    private readonly Lazy<string> _tool;

    public PackageFeed()
    {
        Pack("src/Corpus.Package");
        Pack("src/Corpus.Text");
        _tool = new(InstallTool);
    }

    /// <summary>The configuration that the repository was built with.</summary>
    public static string Configuration { get; } =
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The path of the package of the generator.</summary>
    public string PackagePath => GetPath("Corpus.Generator");

    /// <summary>The path of the package of the library.</summary>
    public string LibraryPath => GetPath("Corpus.Text");

    /// <summary>The path of the package of the command-line tool. It exists when <see cref="Tool"/> does.</summary>
    public string ToolPackagePath => GetPath("Corpus.Tool");

    /// <summary>The path of the command-line tool. It is packed and installed the first time.</summary>
    public string Tool => _tool.Value;

    /// <summary>Creates a folder for projects that use the package, with a <c>nuget.config</c>.</summary>
    /// <param name="sources">The package sources to restore from.</param>
    internal string CreateFolder(PackageSources sources)
    {
        var folder = _root.CreateSubdirectory(Path.GetRandomFileName()).FullName;
        var others = sources == PackageSources.Feed ? "<clear />" : "";
        var fallback = sources == PackageSources.Feed ? "" : $"""<fallbackPackageFolders><add key="machine" value="{MachineCache}" /></fallbackPackageFolders>""";
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>{others}<add key="feed" value="{Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root.FullName, "cache")}" /></config>
              {fallback}
            </configuration>
            """);
        return folder;
    }

    public void Dispose()
    {
        _compilerServer.Dispose();
        _root.Delete(recursive: true);
    }

    private string Feed => Path.Combine(_root.FullName, "feed");

    private string InstallTool()
    {
        // What it publishes is not that of the repository either.
        Pack("src/Corpus.Tool", "-p:PublishDir=" + Path.Combine(_root.FullName, "publish") + "/");
        var folder = Path.Combine(_root.FullName, "tools");
        var install = DotNet.Run(CreateFolder(PackageSources.Feed), "tool", "install", "Corpus.Tool", "--version", Version, "--tool-path", folder);
        Assert.True(install.ExitCode == 0, install.Output);
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");
    }

    // Feeds are created at the same time, also by other test projects. Each writes its own nuspec file, not that in obj.
    private void Pack(string project, params string[] arguments)
    {
        var pack = DotNet.Run(
            Repository,
            ["pack", project, "--no-build", "-c", Configuration, "-p:PackageVersion=" + Version, "-p:NuspecOutputPath=" + Path.Combine(_root.FullName, "nuspec"), "-o", Feed, .. arguments]);
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    // Packages that the machine has already restored need not be downloaded again. NuGet requires the folder to exist.
    private static string MachineCache { get; } = Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } own
            ? own
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")).FullName;

    private string GetPath(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    private static string FindRepository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}

/// <summary>The package sources of a project.</summary>
public enum PackageSources
{
    /// <summary>Only the feed with the package.</summary>
    Feed,

    /// <summary>The feed and the sources that NuGet is configured to use, for packages that the SDK does not include.</summary>
    FeedAndConfigured,
}

/// <summary>The tests of builds. They run one at a time, because a build uses more than one core; only those of <see cref="Workflows"/> run at the same time.</summary>
[CollectionDefinition(nameof(Consumers))]
public sealed class Consumers : ICollectionFixture<PackageFeed>;

/// <summary>
/// The tests that do what developers do with a whole program: create it as the documentation says, watch it, test it, publish it. One at a time, so only one
/// command <c>dotnet new</c> writes to the folder of its templates. Together, they take about as long as those of <see cref="Consumers"/>.
/// </summary>
[CollectionDefinition(nameof(Workflows))]
public sealed class Workflows : ICollectionFixture<PackageFeed>;
