using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>Terms that may stand at a place of the text, found by their first character. Letter case does not count.</summary>
/// <typeparam name="T">What a term means.</typeparam>
internal sealed class TermTable<T>
{
    private readonly Dictionary<char, (string Term, T Meaning)[]> _byFirst;

    /// <summary>A table of <paramref name="terms"/>.</summary>
    public TermTable(IEnumerable<(string Term, T Meaning)> terms) =>
        _byFirst = terms.GroupBy(term => Letter.Lower(term.Term[0])).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The length of the longest term that stands at <paramref name="start"/> and ends there as a word, with its meaning; 0 where none does.</summary>
    public int LongestAt(string text, int start, int end, out T? meaning)
    {
        meaning = default;
        var longest = 0;
        if (start < end && _byFirst.TryGetValue(Letter.Lower(text[start]), out var terms))
        {
            foreach (var (term, itsMeaning) in terms)
            {
                if (term.Length > longest && Term.StandsAt(text, start, end, term) && EndsWord(text, start + term.Length, end))
                {
                    longest = term.Length;
                    meaning = itsMeaning;
                }
            }
        }

        return longest;
    }

    private static bool EndsWord(string text, int position, int end) =>
        position == end || !char.IsLetterOrDigit(text[position]) || !char.IsLetterOrDigit(text[position - 1]);
}
