namespace Corpus.Analyzers;

/// <summary>What diagnostics carry for their fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>Of CORPUS011: the nearest id or name that the corpus has.</summary>
    public const string Nearest = nameof(Nearest);
}
