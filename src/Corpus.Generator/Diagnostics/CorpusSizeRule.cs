using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS014: more articles in a folder, or more speakers, than a class can have properties.</summary>
internal static class CorpusSizeRule
{
    // .NET loads no class with more than 65,535 methods, and some of them are not properties.
    private const int MaxMembers = 65_000;

    /// <summary>Whether a class can have a property for each.</summary>
    public static bool Fits(int count) => count <= MaxMembers;

    /// <summary>Reports classes.</summary>
    /// <param name="tooLarge">The classes with too many properties.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<LargeClass> tooLarge) => tooLarge.Select(large => Diagnostic.Create(
        Descriptors.CorpusTooLarge,
        Location.None,
        large.Name,
        large.Properties.ToString("N0", CultureInfo.InvariantCulture),
        large.Name == LargeClass.Speakers
            ? "divide the seeds among several projects and join them with CorpusModel"
            : "put its seeds into several folders: each is a class"));
}
