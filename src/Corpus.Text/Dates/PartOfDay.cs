using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>The part of a day, which belongs to the span of the day: "Wednesday night".</summary>
internal static class PartOfDay
{
    public static void ReadBehind(in DateWords words, ref DateMatch match)
    {
        if (words.Kind(match.End) == DateTermKind.PartOfDay && !words.IsGlued(match.End))
        {
            match.End++;
        }
    }
}
