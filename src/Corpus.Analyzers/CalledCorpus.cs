using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>What a project's own calls can ask for, made when one first asks and shared by all of a compilation.</summary>
/// <param name="options">The project's files and settings.</param>
internal sealed class CalledCorpus(AnalyzerOptions options)
{
    private readonly object _gate = new();
    private CorpusFacts? _facts;
    private IReadOnlyList<string>? _speakers;
    private IReadOnlyList<(string Path, string Text)>? _texts;

    /// <summary>The seeds, in order of path.</summary>
    public IReadOnlyList<NamedSeed> Seeds(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return (_facts ??= CorpusFacts.Of(options, cancellationToken)).Seeds;
        }
    }

    /// <summary>The names of all speakers, in their order.</summary>
    public IReadOnlyList<string> Speakers(CancellationToken cancellationToken)
    {
        var seeds = Seeds(cancellationToken);
        lock (_gate)
        {
            return _speakers ??=
                [.. seeds.SelectMany(seed => seed.Facts.Speakers).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
        }
    }

    /// <summary>The texts with their paths relative to the project, in order of path.</summary>
    public IReadOnlyList<(string Path, string Text)> Texts(CancellationToken cancellationToken)
    {
        var seeds = Seeds(cancellationToken);
        lock (_gate)
        {
            return _texts ??= [.. seeds.Select(seed => (seed.Name.Path, seed.File.GetText(cancellationToken)?.ToString() ?? ""))];
        }
    }
}
