namespace Corpus.Generator.Diagnostics;

/// <summary>The names of properties that diagnostics carry for code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>CORPUS011: the nearest id or name in the corpus.</summary>
    public const string Nearest = nameof(Nearest);
}
