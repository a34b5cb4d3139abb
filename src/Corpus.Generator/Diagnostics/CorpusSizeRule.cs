using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS014: more articles or speakers than a class can have properties.</summary>
internal static class CorpusSizeRule
{
    // .NET loads no class with more than 65,535 methods, and some of them are not properties.
    private const int MaxMembers = 65_000;

    public static IEnumerable<Diagnostic> Check(IReadOnlyList<CorpusSeed> seeds)
    {
        if (seeds.Count > MaxMembers)
        {
            yield return Create(seeds.Count, "articles");
        }

        var speakers = seeds.SelectMany(seed => seed.Facts.Speakers).Distinct(StringComparer.Ordinal).Count();
        if (speakers > MaxMembers)
        {
            yield return Create(speakers, "speakers");
        }
    }

    private static Diagnostic Create(int count, string noun) =>
        Diagnostic.Create(Descriptors.CorpusTooLarge, Location.None, count.ToString("N0", CultureInfo.InvariantCulture), noun);
}
