extern alias Build;

using System.Text;
using Build::Corpus.Build;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Projects whose texts are in a text pack, as the package's targets embed it.</summary>
internal static class PackedTexts
{
    /// <summary>The settings of such a project.</summary>
    public static ProjectOptions Options { get; } = new ProjectOptions().With("CorpusTextStorage", "Resource");

    /// <summary>Creates a project. The targets embed only files whose item metadata marks them as seeds.</summary>
    public static CorpusProject CreateProject(params (string Path, string? Text)[] seeds) => CreateProject(seeds, code: "");

    /// <summary>Creates a project with code.</summary>
    public static CorpusProject CreateProject((string Path, string? Text)[] seeds, string code) => CorpusProject.Create(
        seeds,
        seeds.Aggregate(Options, (options, seed) => options.WithMetadata(seed.Path, "CorpusSeed", "true")),
        code);

    /// <summary>The resource with some articles.</summary>
    public static ResourceDescription CreateResource(params (string Path, string? Text)[] seeds) => CreateResource(Pack(seeds));

    /// <summary>The resource with some content.</summary>
    public static ResourceDescription CreateResource(byte[] content) => new("corpus.texts", () => new MemoryStream(content), isPublic: true);

    /// <summary>A text pack. The files have a byte order mark, which is not part of the text.</summary>
    public static byte[] Pack(params (string Path, string? Text)[] seeds)
    {
        using var stream = new MemoryStream();
        TextPackWriter.Write(stream, seeds.Select(seed => (
            SeedPath.From(seed.Path, "/home/user/MyApp/"),
            new Func<byte[]>(() => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(seed.Text!)]))));
        return stream.ToArray();
    }
}
