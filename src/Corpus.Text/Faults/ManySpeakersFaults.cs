using System.Globalization;
using Corpus.Text.Names;

namespace Corpus.Text.Faults;

/// <summary>CORPUS018: more speakers than generated code lists for a seed.</summary>
internal static class ManySpeakersFaults
{
    /// <summary>At most one fault, at the first quotation whose speaker is not listed.</summary>
    public static IEnumerable<SeedFault> Find(SeedArticle article)
    {
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        Quote? first = null;
        foreach (var quote in article.Quotes)
        {
            if (quote.Speaker is { } speaker && speakers.Add(speaker) && speakers.Count > SpeakerLimit.MaxPerSeed)
            {
                first ??= quote;
            }
        }

        return first is null ? [] : [new SeedFault(SeedRules.ManySpeakers, new Slice(first.Start, first.Length), Describe(speakers.Count))];
    }

    private static string Describe(int count) => string.Format(
        CultureInfo.InvariantCulture,
        "The seed quotes {0:N0} speakers, and only the first {1:N0} get a property in Speakers; divide the seed, or use Speakers.Find for the others",
        count,
        SpeakerLimit.MaxPerSeed);
}
