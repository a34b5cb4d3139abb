using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS014: more articles in a folder than a class can have properties.</summary>
internal static class CorpusSizeRule
{
    /// <summary>How many properties a class can have. .NET loads no class with more than 65,535 methods, and some of them are not properties.</summary>
    public const int MaxProperties = 65_000;

    /// <summary>Reports classes.</summary>
    /// <param name="tooLarge">The classes with too many articles.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<LargeClass> tooLarge) => tooLarge.Select(large => Diagnostic.Create(
        Descriptors.CorpusTooLarge, Location.None, large.Name, large.Articles.ToString("N0", CultureInfo.InvariantCulture)));
}
