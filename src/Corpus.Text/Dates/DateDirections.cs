namespace Corpus.Text.Dates;

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

/// <summary>What directions count.</summary>
internal static class DateDirections
{
    /// <summary>Units from the one that is running.</summary>
    public static int Offset(DateDirection direction) => direction switch
    {
        DateDirection.Last or DateDirection.Past => -1,
        DateDirection.Next or DateDirection.Coming => 1,
        _ => 0,
    };
}
