using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>Recognizes the commas that belong to the name of a place: "in Columbus, Ohio, she said".</summary>
internal static class PlaceName
{
    /// <summary>The index of the comma after the state or country that follows the comma at <paramref name="comma"/>; -1 if none follows.</summary>
    public static int FindEnd(ReportingSentence s, int comma)
    {
        if (s.Mark(comma) != ',' || !s.IsCapitalized(comma - 1) || !s.IsCapitalized(comma + 1))
        {
            return -1;
        }

        for (var end = comma + 2; end <= comma + 3; end++)
        {
            var after = s.Mark(end) == '.' ? end + 1 : end;
            if (s.Mark(after) == ',' && Regions.Contains(s.Words.Text, s.Words[s.WordAt(comma + 1)].Start, s.Words[s.WordAt(end - 1)].End))
            {
                return after;
            }
        }

        return -1;
    }
}
