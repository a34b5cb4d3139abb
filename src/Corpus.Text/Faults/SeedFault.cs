namespace Corpus.Text.Faults;

/// <summary>Something that is wrong with a seed, where it is, and how it can be fixed.</summary>
public sealed record SeedFault
{
    internal SeedFault(SeedRule rule, Slice span, string message, EquatableArray<SeedEdit> fixes = default)
    {
        Rule = rule;
        Span = span;
        Message = message;
        Fixes = fixes;
    }

    /// <summary>The rule that is broken: one of <see cref="SeedRules.All"/>.</summary>
    public SeedRule Rule { get; init; }

    /// <summary>The characters at fault in <see cref="SeedArticle.Text"/>; empty where something is missing.</summary>
    public Slice Span { get; init; }

    /// <summary>One line that says what is wrong and what to do about it. Its words can change between versions.</summary>
    public string Message { get; init; }

    /// <summary>The edits that fix it, each on its own; empty if there is none.</summary>
    public EquatableArray<SeedEdit> Fixes { get; init; }
}
