namespace Corpus.Benchmarks.Scale;

/// <summary>How a program gets its corpus.</summary>
internal enum ProgramKind
{
    /// <summary>From generated records.</summary>
    Generated,

    /// <summary>From a JSON file, with System.Text.Json and its source generator.</summary>
    Json,

    /// <summary>From the texts, read by Corpus.Text at run time.</summary>
    Texts,
}
