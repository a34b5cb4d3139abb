using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Reads the part of a day after a day: "Wednesday night".</summary>
internal static class PartOfDay
{
    /// <summary>Extends a match over the part of the day after it, if there is one.</summary>
    public static void ReadTrailing(in DateWords words, ref DateMatch match)
    {
        if (words.Kind(match.End) == DateTermKind.PartOfDay && !words.IsAttached(match.End))
        {
            match.End++;
        }
    }
}
