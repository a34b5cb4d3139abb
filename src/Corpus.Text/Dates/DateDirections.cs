using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Converts directions to offsets.</summary>
internal static class DateDirections
{
    /// <summary>The number of units from the current one: -1, 0 or 1.</summary>
    public static int GetOffset(DateDirection direction) => direction switch
    {
        DateDirection.Last or DateDirection.Past => -1,
        DateDirection.None or DateDirection.This => 0,
        DateDirection.Next or DateDirection.Coming => 1,
    };
}
