using Corpus.Build;
using Corpus.Text.Names;

namespace Corpus.Benchmarks.Scale;

/// <summary>A corpus in a temporary folder, with the compiler arguments to build it.</summary>
internal sealed class SeedFolder : IDisposable
{
    /// <summary>The maximum number of seeds whose texts fit into an assembly as string literals.</summary>
    public const int MaxLiterals = 2_000;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpus-scale-");

    public SeedFolder(int size)
    {
        Texts = SeedCorpus.Create(size);
        _root.CreateSubdirectory("seeds");
        Files = [.. Texts.Select((_, i) => Path.Combine(Root, "seeds", SeedCorpus.GetFileName(i)))];
        foreach (var (file, text) in Files.Zip(Texts))
        {
            File.WriteAllText(file, text);
        }
    }

    /// <summary>The path of the folder.</summary>
    public string Root => _root.FullName;

    /// <summary>The texts of the seeds.</summary>
    public string[] Texts { get; }

    /// <summary>The paths of the seeds, in the order of <see cref="Texts"/>.</summary>
    public string[] Files { get; }

    /// <summary>The compiler arguments that run the generator with the seeds.</summary>
    public IEnumerable<string> GetGeneratorArguments(bool asResources)
    {
        var config = Path.Combine(Root, asResources ? "resources.globalconfig" : "literals.globalconfig");
        string[] storage = asResources
            ? ["build_property.CorpusTextStorage = Resource", .. Files.SelectMany(file => new[] { $"[{file}]", "build_metadata.AdditionalFiles.CorpusSeed = true" })]
            : [];
        File.WriteAllLines(config, ["is_global = true", "build_property.RootNamespace = MyApp", $"build_property.ProjectDir = {Root}/", .. storage]);
        return
        [
            $"/analyzerconfig:\"{config}\"",
            .. Compiler.GeneratorAssemblies.Select(file => $"/analyzer:\"{file}\""),
            .. Files.Select(file => $"/additionalfile:\"{file}\""),
            .. asResources ? (string[])[WriteResource()] : [],
        ];
    }

    /// <summary>Packs the texts into a resource, as the package's targets do.</summary>
    /// <returns>The compiler argument that embeds the resource.</returns>
    public string WriteResource()
    {
        var resource = Path.Combine(Root, "corpus.texts");
        using var stream = File.Create(resource);
        TextPackWriter.Write(stream, Files.Select(file => (SeedPath.From(file, Root), new Func<byte[]>(() => File.ReadAllBytes(file)))));
        return $"/resource:\"{resource}\",corpus.texts";
    }

    /// <summary>Writes a file into the folder.</summary>
    /// <returns>The full path of the file.</returns>
    public string Write(string name, string content)
    {
        var file = Path.Combine(Root, name);
        File.WriteAllText(file, content);
        return file;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
