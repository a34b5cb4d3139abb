using Corpus.Build;

namespace Corpus.Benchmarks.Scale;

/// <summary>A corpus on disk, as the compiler is given it, in a folder that goes when it is disposed.</summary>
internal sealed class SeedFolder : IDisposable
{
    /// <summary>The largest corpus whose texts, as string literals, fit into an assembly.</summary>
    public const int MaxLiterals = 2_000;

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
            .. asResources ? (string[])[Resource()] : [],
        ];
    }

    /// <summary>The compiler's argument that embeds the seeds, as the package's targets do.</summary>
    public string Resource()
    {
        var pack = new TextPack();
        foreach (var file in Files)
        {
            pack.Add(file, File.ReadAllBytes(file));
        }

        var resource = Path.Combine(Root, "corpus.texts");
        using var stream = File.Create(resource);
        pack.WriteTo(stream);
        return $"/resource:\"{resource}\",corpus.texts";
    }

    /// <summary>A file below the folder.</summary>
    public string Write(string name, string content)
    {
        var file = Path.Combine(Root, name);
        File.WriteAllText(file, content);
        return file;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
