using Corpus.Text.Names;

namespace Corpus.Text.Faults;

/// <summary>What CORPUS007 compares of a seed.</summary>
/// <param name="Request">The name that it would have on its own.</param>
/// <param name="Name">The name that it has.</param>
/// <param name="Fingerprint">The fingerprint of its text.</param>
/// <param name="IsEmpty">Whether it is empty; then nothing is compared, because CORPUS006 reports it.</param>
internal sealed record SeedIdentity(NameRequest Request, ArticleName Name, TextFingerprint Fingerprint, bool IsEmpty);

/// <summary>CORPUS007: two seeds with the same text or the same name. The later one, in order of path, is reported.</summary>
internal static class SeedRepetitions
{
    /// <summary>The faults, in order of path.</summary>
    /// <param name="seeds">The seeds of a corpus, in order of path.</param>
    /// <returns>For each fault, the index of the seed and of the seed that it repeats.</returns>
    public static IEnumerable<(int Index, int Other, SeedFault Fault)> Find(IReadOnlyList<SeedIdentity> seeds)
    {
        var byText = new Dictionary<TextFingerprint, int>();
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < seeds.Count; i++)
        {
            byName.Add(seeds[i].Name.QualifiedName, i);
        }

        for (var i = 0; i < seeds.Count; i++)
        {
            var seed = seeds[i];
            if (seed.IsEmpty)
            {
                continue;
            }

            if (byText.TryGetValue(seed.Fingerprint, out var same))
            {
                yield return (i, same, Create($"The seed has the same text as '{GetPath(same)}'; remove one of them"));
                continue;
            }

            byText.Add(seed.Fingerprint, i);
            var requested = seed.Request.Identifier;
            if (seed.Name.Identifier != requested
                && byName.TryGetValue((seed.Name with { Identifier = requested }).QualifiedName, out var first)
                && first != i)
            {
                yield return (i, first, Create(
                    $"The name '{requested}' is taken by '{GetPath(first)}', so this seed is named '{seed.Name.Identifier}'; " +
                    "give it a different title, or set CorpusIdentifier"));
            }
        }

        string GetPath(int index) => Excerpt.FromPath(seeds[index].Name.Path);
    }

    private static SeedFault Create(string message) => new(SeedRules.RepeatedSeed, default, message);
}
