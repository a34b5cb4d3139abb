namespace Corpus.Text;

/// <summary>The words that attribute a quotation: the source ("Qureshi") and the cue ("said").</summary>
public sealed record Attribution
{
    /// <summary>The words that name who spoke: "Qureshi", "he", "the Russian Foreign Ministry".</summary>
    public Slice Source { get; init; }

    /// <summary>The words that report the speech ("said", "according to", "claims" in "Khan's claims that", a colon); null if there are none.</summary>
    public Slice? Cue { get; init; }
}
