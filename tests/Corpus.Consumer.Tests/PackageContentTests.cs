using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Corpus.Consumer.Tests;

/// <summary>The files and the metadata of the package.</summary>
[Collection(nameof(Consumers))]
public sealed class PackageContentTests : IDisposable
{
    private readonly ZipArchive _package;

    public PackageContentTests(PackageFeed feed) => _package = ZipFile.OpenRead(feed.PackagePath);

    // Every page of docs for users; the other two are about the repository.
    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(PackageFeed.Repository, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(PackageFeed.Repository, file).Replace('\\', '/'))
            .Except(["docs/CONTRIBUTING.md", "docs/architecture.md"])
            .Order(StringComparer.Ordinal);

    [Fact]
    public void The_package_contains_only_what_its_users_the_compiler_and_the_build_need() => Assert.Equal(
        [
            "Corpus.Generator.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/roslyn4.8/cs/Corpus.CodeFixes.dll", "analyzers/dotnet/roslyn4.8/cs/Corpus.Generator.dll",
            "analyzers/dotnet/roslyn4.8/cs/Corpus.Text.dll", "analyzers/dotnet/roslyn4.8/cs/YamlDotNet.dll",
            "analyzers/dotnet/roslyn5.9/cs/Corpus.CodeFixes.dll", "analyzers/dotnet/roslyn5.9/cs/Corpus.Generator.dll",
            "analyzers/dotnet/roslyn5.9/cs/Corpus.Text.dll", "analyzers/dotnet/roslyn5.9/cs/YamlDotNet.dll",
            "build/Corpus.Generator.off.globalconfig", "build/Corpus.Generator.props", "build/Corpus.Generator.strict.globalconfig",
            "build/Corpus.Generator.targets",
            "buildTransitive/Corpus.Generator.off.globalconfig", "buildTransitive/Corpus.Generator.props",
            "buildTransitive/Corpus.Generator.strict.globalconfig", "buildTransitive/Corpus.Generator.targets",
            .. Pages,
            "icon.png",
            "tasks/netstandard2.0/Corpus.Build.dll",
            "tasks/netstandard2.0/Corpus.Text.dll", "tasks/netstandard2.0/YamlDotNet.dll",
        ],
        _package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("id", "Corpus.Generator")]
    [InlineData("license", "MIT")]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    [InlineData("developmentDependency", "true")]
    [InlineData("tags", "roslyn source-generator analyzer corpus text nlp dates timex3 quotes")]
    public void The_metadata_for_galleries_is_complete(string element, string value) => Assert.Equal(value, Metadata(element).Single().Value);

    // The repository is not published yet: an invented address would be a dead link.
    [Fact]
    public void The_metadata_contains_no_address()
    {
        Assert.Empty(Metadata("projectUrl"));
        Assert.All(Metadata("repository"), repository => Assert.Null(repository.Attribute("url")));
    }

    [Fact]
    public void The_package_has_no_dependencies()
    {
        Assert.Empty(Metadata("dependency"));
        Assert.Empty(Metadata("frameworkReference"));
    }

    [Theory]
    [InlineData("analyzers/dotnet/roslyn4.8/cs/Corpus.Text")]
    [InlineData("analyzers/dotnet/roslyn4.8/cs/Corpus.Generator")]
    [InlineData("analyzers/dotnet/roslyn5.9/cs/Corpus.Generator")]
    [InlineData("analyzers/dotnet/roslyn4.8/cs/Corpus.CodeFixes")]
    [InlineData("tasks/netstandard2.0/Corpus.Build")]
    public void Assemblies_embed_their_symbols_and_are_deterministic(string component)
    {
        using var assembly = new MemoryStream();
        using (var entry = _package.GetEntry(component + ".dll")!.Open())
        {
            entry.CopyTo(assembly);
        }

        assembly.Position = 0;
        using var reader = new PEReader(assembly);
        var entries = reader.ReadDebugDirectory().Select(entry => entry.Type).ToArray();

        Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, entries);
        Assert.Contains(DebugDirectoryEntryType.Reproducible, entries);
    }

    [Fact]
    public void The_notices_name_every_assembly_of_others()
    {
        using var reader = new StreamReader(_package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notices = reader.ReadToEnd();
        var others = _package.Entries.Select(entry => entry.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("Corpus.", StringComparison.Ordinal))
            .Distinct();

        Assert.All(others, name => Assert.Contains("The package contains " + Path.GetFileNameWithoutExtension(name) + " ", notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_task_runs_in_any_MSBuild_since_15_1()
    {
        using var entry = _package.GetEntry("tasks/netstandard2.0/Corpus.Build.dll")!.Open();
        using var assembly = new MemoryStream();
        entry.CopyTo(assembly);
        assembly.Position = 0;
        using var reader = new PEReader(assembly);
        var metadata = reader.GetMetadataReader();

        // Every MSBuild since Visual Studio 2017 has this assembly version.
        Assert.Equal(
            ["Microsoft.Build.Framework 15.1.0.0", "netstandard 2.0.0.0"],
            metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Where(reference => metadata.GetString(reference.Name) != "Corpus.Text")
                .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}").Order(StringComparer.Ordinal));
    }

    public void Dispose() => _package.Dispose();

    private XElement[] Metadata(string name)
    {
        using var nuspec = _package.GetEntry("Corpus.Generator.nuspec")!.Open();
        return [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == name)];
    }
}
