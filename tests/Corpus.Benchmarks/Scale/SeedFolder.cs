using System.Security.Cryptography;

namespace Corpus.Benchmarks.Scale;

/// <summary>A corpus on disk, as the compiler is given it, in a folder that goes when it is disposed.</summary>
internal sealed class SeedFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpus-scale-");

    public SeedFolder(int size)
    {
        Texts = SeedCorpus.OfSize(size);
        _root.CreateSubdirectory("seeds");
        Files = [.. Texts.Select((_, i) => Path.Combine(Root, "seeds", SeedCorpus.FileName(i)))];
        foreach (var (file, text) in Files.Zip(Texts))
        {
            File.WriteAllText(file, text);
        }
    }

    public string Root => _root.FullName;

    public string[] Texts { get; }

    public string[] Files { get; }

    /// <summary>The compiler's arguments that bring the generator over the seeds.</summary>
    public IEnumerable<string> Generating(bool asResources)
    {
        var config = Path.Combine(Root, asResources ? "resources.globalconfig" : "literals.globalconfig");
        File.WriteAllLines(config,
        [
            "is_global = true", "build_property.RootNamespace = MyApp", $"build_property.ProjectDir = {Root}/",
            .. asResources ? ["build_property.CorpusTextStorage = Resource", .. Files.SelectMany(file => new[] { $"[{file}]", "build_metadata.AdditionalFiles.CorpusSeed = true" })] : Array.Empty<string>(),
        ]);
        return
        [
            $"/analyzerconfig:\"{config}\"",
            .. Compiler.CorpusGenerators.Select(file => $"/analyzer:\"{file}\""),
            .. Files.Select(file => $"/additionalfile:\"{file}\""),
            .. asResources ? Resources() : [],
        ];
    }

    /// <summary>The compiler's arguments that embed the seeds, each under its hash, as the package's targets do.</summary>
    public IEnumerable<string> Resources() =>
        Files.Select(file => $"/resource:\"{file}\",{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}.txt");

    /// <summary>A file below the folder.</summary>
    public string Write(string name, string content)
    {
        var file = Path.Combine(Root, name);
        File.WriteAllText(file, content);
        return file;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
