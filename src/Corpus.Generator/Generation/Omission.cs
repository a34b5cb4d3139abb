namespace Corpus.Generator.Generation;

/// <summary>
/// What is left out of the code because an assembly cannot hold it. A diagnostic reports it. With the code, the compiler would report every string literal of
/// the project too (CS8103), after a minute.
/// </summary>
internal enum Omission
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Texts and tables that would be string literals (CORPUS008).</summary>
    Texts,

    /// <summary>All articles and speakers (CORPUS014, or CORPUS008 if even titles and ids do not fit).</summary>
    Articles,
}
