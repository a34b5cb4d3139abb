using Corpus.Generator.Settings;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>The seeds of a project as they are in its corpus: each path once, in order of path, with the names that the generator gives them.</summary>
internal static class CorpusSeeds
{
    /// <summary>Reads the seeds of a project.</summary>
    public static IReadOnlyList<CorpusSeed> Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var byPath = new Dictionary<string, (SeedFile File, NameRequest Request, SeedFacts Facts)>(StringComparer.Ordinal);

        // Goes from the last file to the first, because the compiler has the seeds analyzed one by one at the same time, from the first on. If a path is
        // listed twice, the first file wins.
        for (var i = options.AdditionalFiles.Length - 1; i >= 0; i--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SeedFile.From(options.AdditionalFiles[i], options.AnalyzerConfigOptionsProvider) is { } file
                && file.File.GetText(cancellationToken) is { } source)
            {
                var facts = SeedFacts.Get(source, cancellationToken);
                byPath[file.Path.Relative] = (file, file.RequestName(facts.Name), facts);
            }
        }

        var names = NameTable.Assign(byPath.Values.Select(seed => seed.Request));
        return [.. names.Names.Select(name => new CorpusSeed(byPath[name.Path].File, byPath[name.Path].Request, name, byPath[name.Path].Facts))];
    }
}

/// <summary>A seed of the corpus.</summary>
/// <param name="File">The file.</param>
/// <param name="Request">The name that it would have on its own.</param>
/// <param name="Name">The name that it has.</param>
/// <param name="Facts">What is known about its text.</param>
internal sealed record CorpusSeed(SeedFile File, NameRequest Request, ArticleName Name, SeedFacts Facts);
