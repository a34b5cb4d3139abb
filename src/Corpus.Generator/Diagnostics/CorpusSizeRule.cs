using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS014: more articles or speakers than a class can have properties.</summary>
internal static class CorpusSizeRule
{
    // .NET loads no class with more than 65,535 methods, and some of them are not properties.
    private const int MaxMembers = 65_000;

    /// <summary>Whether a class can have a property for each.</summary>
    public static bool Fits(int count) => count <= MaxMembers;

    public static IEnumerable<Diagnostic> Check(int articles, int speakers)
    {
        if (!Fits(articles))
        {
            yield return Create(articles, "articles");
        }

        if (!Fits(speakers))
        {
            yield return Create(speakers, "speakers");
        }
    }

    private static Diagnostic Create(int count, string noun) =>
        Diagnostic.Create(Descriptors.CorpusTooLarge, Location.None, count.ToString("N0", CultureInfo.InvariantCulture), noun);
}
