using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.Consumer.Tests;

/// <summary>A folder feed with the packed package, and a package cache of its own, for all tests of a run.</summary>
public sealed class PackageFeed : IDisposable
{
    /// <summary>The version of the package in the feed, which no other feed or cache has.</summary>
    public const string Version = "0.1.0-consumers";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpus-consumers-");

    public PackageFeed()
    {
        var configuration = typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;
        var pack = DotNet.Run(
            Repository, "pack", "src/Corpus.Package", "--no-build", "-c", configuration, "-p:PackageVersion=" + Version, "-o", Path.Combine(_root.FullName, "feed"));
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The packed package.</summary>
    public string PackagePath => Directory.GetFiles(Path.Combine(_root.FullName, "feed"), "*.nupkg").Single();

    /// <summary>An empty folder for consumers.</summary>
    /// <param name="sources">Where they restore from.</param>
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

    // What other projects of this machine have restored before needs no second download. NuGet wants the folder to exist.
    private static string MachineCache { get; } = Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } own
            ? own
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")).FullName;

    private static string FindRepository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}

/// <summary>Where consumers restore from.</summary>
public enum PackageSources
{
    /// <summary>The feed with the package, and nowhere else.</summary>
    Feed,

    /// <summary>The feed, and whatever NuGet is configured to use: for what the SDK itself does not bring.</summary>
    FeedAndConfigured,
}

/// <summary>The tests that build consumers: one after another, since each uses all cores.</summary>
[CollectionDefinition(nameof(Consumers))]
public sealed class Consumers : ICollectionFixture<PackageFeed>;
