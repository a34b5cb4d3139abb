namespace Corpus.Text.Vocabulary;

/// <summary>Which occurrence of a period is meant, relative to the publication date.</summary>
internal enum DateDirection : byte
{
    /// <summary>Not given: the latest, unless the sentence looks ahead.</summary>
    None,
    Last,
    This,
    Next,

    /// <summary>"past", "this past".</summary>
    Past,

    /// <summary>"coming", "this coming", "upcoming".</summary>
    Coming,
}
