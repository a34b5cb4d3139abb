using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

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
