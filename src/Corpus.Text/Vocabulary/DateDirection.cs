namespace Corpus.Text.Vocabulary;

/// <summary>Which of its kind a period is, as seen from the day of publication.</summary>
internal enum DateDirection : byte
{
    /// <summary>Nothing is said: the latest, unless the sentence looks ahead.</summary>
    Bare,
    Last,
    This,
    Next,

    /// <summary>"this past".</summary>
    Past,

    /// <summary>"this coming".</summary>
    Coming,
}
