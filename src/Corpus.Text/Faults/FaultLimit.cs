using System.Globalization;

namespace Corpus.Text.Faults;

/// <summary>Keeps the first faults of each rule. A seed can have a million of them, and nobody reads a million lines.</summary>
internal static class FaultLimit
{
    /// <summary>How many faults of one rule are kept.</summary>
    public const int MaxReported = 100;

    /// <summary>The first faults of each rule; the message of the last one says how many more there are.</summary>
    /// <param name="faults">The faults of a seed, rule by rule.</param>
    public static IEnumerable<SeedFault> Apply(IEnumerable<SeedFault> faults)
    {
        SeedFault? last = null;
        var count = 0;
        foreach (var fault in faults)
        {
            if (last is not null && last.Rule != fault.Rule)
            {
                yield return AddCount(last, count);
                last = null;
                count = 0;
            }

            if (++count <= MaxReported)
            {
                if (last is not null)
                {
                    yield return last;
                }

                last = fault;
            }
        }

        if (last is not null)
        {
            yield return AddCount(last, count);
        }
    }

    private static SeedFault AddCount(SeedFault last, int count) => count <= MaxReported
        ? last
        : last with { Message = $"{last.Message}; the seed has {(count - MaxReported).ToString(CultureInfo.InvariantCulture)} more of these" };
}
