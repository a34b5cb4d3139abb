using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>The framework that the projects in these tests compile against: the one that runs the tests.</summary>
internal static class Framework
{
    /// <summary>The assembly with <see cref="object"/>.</summary>
    public static MetadataReference CoreLibrary { get; } = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    /// <summary>The assemblies whose names begin with <c>System.</c></summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The preprocessor symbols that the SDK defines for this framework.</summary>
    public static ImmutableArray<string> Symbols { get; } =
    [
        "NET", $"NET{Environment.Version.Major}_0", "NETCOREAPP",
        .. new[] { "1_0", "1_1", "2_0", "2_1", "2_2", "3_0", "3_1" }.Select(version => $"NETCOREAPP{version}_OR_GREATER"),
        .. Enumerable.Range(5, Environment.Version.Major - 4).Select(version => $"NET{version}_0_OR_GREATER"),
    ];
}
