using System.Security.Cryptography;
using Xunit.Abstractions;

namespace Corpus.Consumer.Tests;

/// <summary>Builds are reproducible: neither the folder, nor the locale, nor the order of the files affects the output.</summary>
[Collection(nameof(Consumers))]
public class SameBytesTests(PackageFeed feed, ITestOutputHelper output)
{
    private static readonly string[] RealSeeds = Directory.GetFiles(Path.Combine(PackageFeed.Repository, "seeds"), "*.txt").Order(StringComparer.Ordinal).ToArray();

    [Theory]
    [InlineData("Literal")]
    [InlineData("Resource")]
    public void Two_clones_build_the_same_bytes(string storage)
    {
        var one = Build("one", "C", RealSeeds, storage);
        var other = Build("another/and deeper/folder", "tr_TR.UTF-8", [.. RealSeeds.Reverse()], storage);

        foreach (var (file, hash) in one)
        {
            output.WriteLine($"{hash}  {file}");
        }

        Assert.Contains("MyApp.dll", one.Keys);
        Assert.True(one.Count > RealSeeds.Length);
        Assert.Equal(one, other);
    }

    private SortedDictionary<string, string> Build(string folder, string locale, string[] seeds, string storage)
    {
        // PathMap keeps the folder out of the output, as in any reproducible build.
        var project = new ConsumerProject(
            Path.Combine(feed.CreateFolder(PackageSources.Feed), folder),
            "MyApp",
            $"""
            <CorpusTextStorage>{storage}</CorpusTextStorage>
            <PathMap>$(MSBuildProjectDirectory)=/_</PathMap>
            <EnableDefaultCorpusSeeds>false</EnableDefaultCorpusSeeds>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>
            <UseSharedCompilation>false</UseSharedCompilation>
            """,
            ConsumerProject.Package + string.Concat(seeds.Select(seed => $"""<CorpusSeed Include="seeds/{Path.GetFileName(seed)}" />""")));
        foreach (var seed in seeds)
        {
            project.Write("seeds/" + Path.GetFileName(seed), File.ReadAllText(seed));
        }

        var build = DotNet.RunWithLocale(locale, project.Folder, "build");
        Assert.True(build.ExitCode == 0, build.Output);
        var generated = Directory.GetFiles(Path.Combine(project.Folder, "obj", "generated"), "*.cs", SearchOption.AllDirectories);
        return new(generated.Append(Path.Combine(project.Folder, "bin", "Debug", "net10.0", "MyApp.dll")).ToDictionary(
            file => Path.GetFileName(file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);
    }
}
