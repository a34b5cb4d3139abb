namespace Corpus.Text.Names;

/// <summary>How many speakers the generated code lists for a seed.</summary>
internal static class SpeakerLimit
{
    /// <summary>
    /// The maximum number per seed, in order of their first quotation. No article quotes as many people, but a class can have only about 65,000 properties,
    /// and one seed must not take them all.
    /// </summary>
    public const int MaxPerSeed = 1_000;
}
