using System.IO.Compression;
using System.Xml.Linq;

namespace Corpus.Consumer.Tests;

/// <summary>The package of the command-line tool: what is in it, and that it can be installed and run.</summary>
[Collection(nameof(Workflows))]
public class ToolPackageTests(PackageFeed feed)
{
    [Fact]
    public void The_installed_tool_checks_texts()
    {
        var folder = feed.CreateFolder(PackageSources.Feed);
        File.WriteAllText(Path.Combine(folder, "a.txt"), "date 2022-4-7 The text.");

        var run = DotNet.RunProgramIn(folder, feed.Tool, input: null, "check", "a.txt");

        Assert.Equal(
            new CommandResult(1, """
                a.txt(1,1): warning CORPUS001: Malformed date header: '2022-4-7' is not written YYYY-MM-DD; expected 'date 2022-04-07'
                corpus: 1 warning in 1 text

                """.ReplaceLineEndings("\n")),
            run with { Output = run.Output.ReplaceLineEndings("\n") });
    }

    [Fact]
    public void The_package_contains_the_tool_and_what_galleries_show()
    {
        using var package = Open();
        var files = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");

        Assert.Equal(
            [
                "Corpus.Tool.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png",
                "tools/net10.0/any/CommunityToolkit.HighPerformance.dll", "tools/net10.0/any/Corpus.Text.dll", "tools/net10.0/any/DiffPlex.dll",
                "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/K4os.Compression.LZ4.dll", "tools/net10.0/any/Microsoft.CodeAnalysis.CSharp.dll",
                "tools/net10.0/any/Microsoft.CodeAnalysis.dll", "tools/net10.0/any/Microsoft.Extensions.FileSystemGlobbing.dll",
                "tools/net10.0/any/Microsoft.IO.RecyclableMemoryStream.dll", "tools/net10.0/any/Parquet.dll", "tools/net10.0/any/Snappier.dll",
                "tools/net10.0/any/Spectre.Console.Ansi.dll", "tools/net10.0/any/Spectre.Console.dll", "tools/net10.0/any/System.CommandLine.dll",
                "tools/net10.0/any/YamlDotNet.dll", "tools/net10.0/any/ZstdSharp.dll", "tools/net10.0/any/corpus.deps.json", "tools/net10.0/any/corpus.dll",
                "tools/net10.0/any/corpus.runtimeconfig.json",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id", "Corpus.Tool")]
    [InlineData("license", "MIT")]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    [InlineData("tags", "corpus text nlp dates timex3 quotes linter sarif parquet")]
    public void The_metadata_for_galleries_is_complete(string element, string value)
    {
        using var package = Open();
        using var nuspec = package.GetEntry("Corpus.Tool.nuspec")!.Open();

        Assert.Equal(value, XDocument.Load(nuspec).Descendants().Single(candidate => candidate.Name.LocalName == element).Value);
    }

    [Fact]
    public void The_notices_name_every_assembly_of_others()
    {
        using var package = Open();
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notices = reader.ReadToEnd();
        var others = package.Entries.Select(entry => entry.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("corpus.", StringComparison.OrdinalIgnoreCase));

        Assert.All(others, name => Assert.Matches($@"(- |and ){Path.GetFileNameWithoutExtension(name).Replace(".", @"\.", StringComparison.Ordinal)} ", notices));
    }

    private ZipArchive Open()
    {
        Assert.True(File.Exists(feed.Tool));
        return ZipFile.OpenRead(feed.ToolPackagePath);
    }
}
