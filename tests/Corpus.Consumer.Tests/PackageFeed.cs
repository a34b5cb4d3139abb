using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.Consumer.Tests;

/// <summary>A folder feed with the packed package, and a package cache of its own, for all tests of a run.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpus-consumers-");

    public PackageFeed()
    {
        var configuration = typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;
        var pack = DotNet.Run(Repository, "pack", "src/Corpus.Package", "--no-build", "-c", configuration, "-o", Path.Combine(_root.FullName, "feed"));
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The packed package.</summary>
    public string PackagePath => Directory.GetFiles(Path.Combine(_root.FullName, "feed"), "*.nupkg").Single();

    /// <summary>An empty folder for a consumer, which restores from the feed and nowhere else.</summary>
    internal string CreateFolder()
    {
        var folder = _root.CreateSubdirectory(Path.GetRandomFileName()).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Path.Combine(_root.FullName, "feed")}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root.FullName, "cache")}" /></config>
            </configuration>
            """);
        return folder;
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static string FindRepository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}

/// <summary>The tests that build consumers: one after another, since each uses all cores.</summary>
[CollectionDefinition(nameof(Consumers))]
public sealed class Consumers : ICollectionFixture<PackageFeed>;
