using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.Consumer.Tests;

/// <summary>Packs the packages into a folder feed, with a separate package cache, once for all tests of a run.</summary>
public sealed class PackageFeed : IDisposable
{
    /// <summary>The version of the packages in the feed. No other feed or cache has it.</summary>
    public const string Version = "0.1.0-consumers";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpus-consumers-");

    public PackageFeed()
    {
        foreach (var project in (string[])["src/Corpus.Package", "src/Corpus.Text"])
        {
            var pack = DotNet.Run(
                Repository, "pack", project, "--no-build", "-c", Configuration, "-p:PackageVersion=" + Version, "-o", Path.Combine(_root.FullName, "feed"));
            Assert.True(pack.ExitCode == 0, pack.Output);
        }
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

    /// <summary>Creates a folder for projects that use the package, with a <c>nuget.config</c>.</summary>
    /// <param name="sources">The package sources to restore from.</param>
    internal string CreateFolder(PackageSources sources)
    {
        var folder = _root.CreateSubdirectory(Path.GetRandomFileName()).FullName;
        var others = sources == PackageSources.Feed ? "<clear />" : "";
        var fallback = sources == PackageSources.Feed ? "" : $"""<fallbackPackageFolders><add key="machine" value="{MachineCache}" /></fallbackPackageFolders>""";
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>{others}<add key="feed" value="{Path.Combine(_root.FullName, "feed")}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root.FullName, "cache")}" /></config>
              {fallback}
            </configuration>
            """);
        return folder;
    }

    public void Dispose() => _root.Delete(recursive: true);

    // Packages that the machine has already restored need not be downloaded again. NuGet requires the folder to exist.
    private static string MachineCache { get; } = Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } own
            ? own
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")).FullName;

    private string GetPath(string id) => Path.Combine(_root.FullName, "feed", $"{id}.{Version}.nupkg");

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

/// <summary>The tests that build projects. They run one at a time, because each build uses all cores.</summary>
[CollectionDefinition(nameof(Consumers))]
public sealed class Consumers : ICollectionFixture<PackageFeed>;
