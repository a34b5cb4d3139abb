using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

internal static class PartOfDay
{
    /// <summary>Extends a match over the part of the day after it, if there is one: "Wednesday night".</summary>
    public static void ReadTrailing(in DateWords words, ref DateMatch match)
    {
        if (words.Kind(match.End) == DateTermKind.PartOfDay && !words.IsAttached(match.End))
        {
            match.End++;
        }
    }
}
