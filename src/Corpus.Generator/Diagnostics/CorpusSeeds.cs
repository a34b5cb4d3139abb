using Corpus.Generator.Settings;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>The seeds of a project as they are in its corpus: each path once, in order of path, with the names that the generator gives them.</summary>
internal static class CorpusSeeds
{
    /// <summary>Finds the seeds of a project and their texts, without reading them. If a path is listed twice, the first file wins.</summary>
    public static IReadOnlyList<(SeedFile File, SourceText Source)> Find(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var byPath = new SortedDictionary<string, (SeedFile File, SourceText Source)>(StringComparer.Ordinal);
        foreach (var additionalFile in options.AdditionalFiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SeedFile.From(additionalFile, options.AnalyzerConfigOptionsProvider) is { } file
                && !byPath.ContainsKey(file.Path.Relative)
                && file.File.GetText(cancellationToken) is { } source)
            {
                byPath.Add(file.Path.Relative, (file, source));
            }
        }

        return [.. byPath.Values];
    }

    /// <summary>Reads the seeds of a project.</summary>
    public static IReadOnlyList<CorpusSeed> Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = Find(options, cancellationToken);
        var facts = new SeedFacts[files.Count];

        // Goes from the last file to the first, because the compiler has the seeds analyzed one by one at the same time, from the first on.
        for (var i = files.Count - 1; i >= 0; i--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            facts[i] = SeedCache.GetFacts(files[i].Source, cancellationToken);
        }

        NameRequest[] requests = [.. files.Select((seed, i) => seed.File.RequestName(facts[i].Name))];
        var names = NameTable.Assign(requests);
        return [.. files.Select((seed, i) => new CorpusSeed(seed.File, requests[i], names[requests[i].Path], facts[i]))];
    }
}

/// <summary>A seed of the corpus.</summary>
/// <param name="File">The file.</param>
/// <param name="Request">The name that it would have on its own.</param>
/// <param name="Name">The name that it has.</param>
/// <param name="Facts">What is known about its text.</param>
internal sealed record CorpusSeed(SeedFile File, NameRequest Request, ArticleName Name, SeedFacts Facts);
