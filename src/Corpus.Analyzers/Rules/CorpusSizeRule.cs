using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS014: a corpus that is larger than a class can be, which has a property for each article or speaker.</summary>
internal static class CorpusSizeRule
{
    // .NET loads no class with more than 65,535 methods; some are not properties.
    private const int MaxMembers = 65_000;

    public static IEnumerable<Diagnostic> Check(CorpusFacts corpus)
    {
        if (corpus.Seeds.Count > MaxMembers)
        {
            yield return TooMany(corpus.Seeds.Count, "articles");
        }

        var speakers = corpus.Seeds.SelectMany(seed => seed.Facts.Speakers).Distinct(StringComparer.Ordinal).Count();
        if (speakers > MaxMembers)
        {
            yield return TooMany(speakers, "speakers");
        }
    }

    private static Diagnostic TooMany(int count, string what) =>
        Diagnostic.Create(Descriptors.CorpusTooLarge, Location.None, count.ToString("N0", CultureInfo.InvariantCulture), what);
}
