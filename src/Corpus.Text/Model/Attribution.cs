namespace Corpus.Text;

/// <summary>The words that attribute a quote (PARC: source and cue).</summary>
/// <param name="Source">The words that name who spoke.</param>
/// <param name="Cue">The word that reports the speech ("said", "according to"); null where there is none.</param>
public sealed record Attribution(Slice Source, Slice? Cue);
