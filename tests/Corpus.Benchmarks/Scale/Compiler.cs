using System.Reflection;
using Corpus.Generator;
using Corpus.Text;

namespace Corpus.Benchmarks.Scale;

/// <summary>The SDK's compiler as a process of its own, called as a build calls it.</summary>
internal static class Compiler
{
    private static readonly string ReferencePack = Metadata("ReferencePack");

    private static readonly string[] Common =
    [
        "/noconfig", "/nostdlib", "/nologo", "/utf8output", "/deterministic+", "/optimize+", "/debug:portable", "/nullable:enable", "/checksumalgorithm:SHA256",
        "/define:NET;NET5_0_OR_GREATER;NET6_0_OR_GREATER",
        .. Directory.GetFiles(Directory.GetDirectories(Path.Combine(ReferencePack, "ref")).Single(), "*.dll").Select(file => $"/reference:\"{file}\""),
    ];

    /// <summary>The generator of System.Text.Json.</summary>
    public static string JsonGenerator { get; } = Path.Combine(ReferencePack, "analyzers/dotnet/cs/System.Text.Json.SourceGeneration.dll");

    /// <summary>The generator of this repository, and what it reads texts with.</summary>
    public static string[] CorpusGenerators { get; } = [typeof(CorpusGenerator).Assembly.Location, typeof(SeedReader).Assembly.Location];

    /// <summary>Compiles <paramref name="name"/>.dll in a folder.</summary>
    public static ProcessRun Compile(string folder, string name, params IEnumerable<string> arguments)
    {
        var response = Path.Combine(folder, name + ".rsp");
        File.WriteAllLines(response, [.. Common, $"/out:\"{Path.Combine(folder, name)}.dll\"", .. arguments]);
        return ProcessRun.Of(Metadata("Compiler"), "@" + response);
    }

    private static string Metadata(string key) =>
        typeof(Compiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
