namespace Corpus.Text.Faults;

/// <summary>Something that is wrong with a seed, where it is, and how it can be fixed.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Span">Where, in the text of the seed. Empty where something is missing.</param>
/// <param name="Message">One line that says what is wrong and what to do about it.</param>
/// <param name="Fixes">The edits that fix it, each on its own; empty if there is none.</param>
public sealed record SeedFault(SeedRule Rule, Slice Span, string Message, EquatableArray<SeedEdit> Fixes = default);
