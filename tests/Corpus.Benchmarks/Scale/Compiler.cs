using System.Reflection;
using Corpus.Generator;
using Corpus.Text;

namespace Corpus.Benchmarks.Scale;

/// <summary>Runs the C# compiler of the SDK as a separate process, with the options of a build.</summary>
internal static class Compiler
{
    private static readonly string ReferencePack = GetMetadata("ReferencePack");

    private static readonly string[] Common =
    [
        "/noconfig", "/nostdlib", "/nologo", "/utf8output", "/deterministic+", "/optimize+", "/debug:portable", "/nullable:enable", "/checksumalgorithm:SHA256",
        "/define:NET;NET5_0_OR_GREATER;NET6_0_OR_GREATER",
        .. Directory.GetFiles(Directory.GetDirectories(Path.Combine(ReferencePack, "ref")).Single(), "*.dll").Select(file => $"/reference:\"{file}\""),
    ];

    /// <summary>The path of the System.Text.Json source generator.</summary>
    public static string JsonGenerator { get; } = Path.Combine(ReferencePack, "analyzers/dotnet/cs/System.Text.Json.SourceGeneration.dll");

    /// <summary>The path of Corpus.Text.dll.</summary>
    public static string CorpusText { get; } = typeof(SeedReader).Assembly.Location;

    /// <summary>The paths of the corpus generator and its dependency, Corpus.Text.</summary>
    public static string[] GeneratorAssemblies { get; } = [typeof(CorpusGenerator).Assembly.Location, CorpusText];

    /// <summary>Compiles <paramref name="name"/>.dll into <paramref name="folder"/>.</summary>
    public static ProcessRun Compile(string folder, string name, params IEnumerable<string> arguments)
    {
        var response = Path.Combine(folder, name + ".rsp");
        File.WriteAllLines(response, [.. Common, $"/out:\"{Path.Combine(folder, name)}.dll\"", .. arguments]);
        return ProcessRun.Start(GetMetadata("Compiler"), "@" + response);
    }

    private static string GetMetadata(string key) =>
        typeof(Compiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
