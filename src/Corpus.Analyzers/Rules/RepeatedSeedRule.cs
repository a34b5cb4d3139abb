using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS007: two seeds with the same text, or that ask for the same name. The later in order of path is reported.</summary>
internal static class RepeatedSeedRule
{
    public static IEnumerable<Diagnostic> Check(CorpusFacts corpus)
    {
        var texts = new Dictionary<string, NamedSeed>(StringComparer.Ordinal);
        var names = corpus.Seeds.ToDictionary(seed => seed.Name.Identifier, StringComparer.OrdinalIgnoreCase);
        foreach (var seed in corpus.Seeds)
        {
            if (seed.Facts.IsEmpty)
            {
                // It has a diagnostic of its own, and no words to be named after.
                continue;
            }

            if (texts.TryGetValue(seed.Facts.Fingerprint, out var same))
            {
                yield return Report(seed, $"The seed has the same text as '{same.Name.Path}'; remove one of them", same);
                continue;
            }

            texts.Add(seed.Facts.Fingerprint, seed);
            var wanted = seed.Request.Identifier;
            if (seed.Name.Identifier != wanted && names.TryGetValue(wanted, out var first) && first != seed)
            {
                yield return Report(
                    seed,
                    $"The seed asks for the name '{wanted}', which '{first.Name.Path}' has, and is named '{seed.Name.Identifier}'; " +
                    "give it a title of its own, or a CorpusIdentifier",
                    first);
            }
        }
    }

    private static Diagnostic Report(NamedSeed seed, string message, NamedSeed other) =>
        Diagnostic.Create(Descriptors.RepeatedSeed, StartOf(seed), [StartOf(other)], message);

    private static Location StartOf(NamedSeed seed) => Location.Create(seed.File.Path, default, default);
}
