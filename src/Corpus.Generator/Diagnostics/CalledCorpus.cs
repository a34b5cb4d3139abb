using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>The corpus as calls see it. It is read on first use and shared by all calls of a compilation.</summary>
/// <param name="options">The files and settings of the project.</param>
internal sealed class CalledCorpus(AnalyzerOptions options)
{
    // Kept as long as the compiler keeps the text, so that an editor splits only edited texts into words again.
    private static readonly ConditionalWeakTable<SourceText, TokenizedText> Tokenized = new();

    private readonly object _gate = new();
    private IReadOnlyList<CorpusSeed>? _seeds;
    private IReadOnlyList<string>? _speakers;
    private IReadOnlyList<(string Path, TokenizedText Text)>? _texts;

    /// <summary>The seeds, in order of path.</summary>
    public IReadOnlyList<CorpusSeed> GetSeeds(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _seeds ??= CorpusSeeds.Read(options, cancellationToken);
        }
    }

    /// <summary>The names of all speakers, in ordinal order.</summary>
    public IReadOnlyList<string> GetSpeakers(CancellationToken cancellationToken)
    {
        var seeds = GetSeeds(cancellationToken);
        lock (_gate)
        {
            return _speakers ??=
                [.. seeds.SelectMany(seed => seed.Facts.Speakers).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
        }
    }

    /// <summary>The texts with their paths relative to the project, in order of path.</summary>
    public IReadOnlyList<(string Path, TokenizedText Text)> GetTexts(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _texts ??= [.. CorpusSeeds.Find(options, cancellationToken).Select(seed =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return (seed.File.Path.Relative, Tokenized.GetValue(seed.Source, static source => new TokenizedText(source.ToString())));
            })];
        }
    }
}
