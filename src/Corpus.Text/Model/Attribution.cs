namespace Corpus.Text;

/// <summary>The words that attribute a quote to its source.</summary>
/// <param name="Source">The words that name the source: "Qureshi", "he", "the communiqué".</param>
/// <param name="Cue">The reporting words ("said", "according to", "claims" in "Khan's claims that") or the colon that introduces the quote; null if there are none.</param>
public sealed record Attribution(Slice Source, Slice? Cue);
