using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>A set of terms, each with a meaning, that are looked up by their first character. Case is ignored.</summary>
/// <typeparam name="T">The type of the meanings.</typeparam>
internal sealed class TermTable<T>
{
    private readonly Dictionary<char, (string Term, T Meaning)[]> _byFirst;

    /// <summary>Creates a table.</summary>
    public TermTable(IEnumerable<(string Term, T Meaning)> terms) =>
        _byFirst = terms.GroupBy(term => Letter.Lower(term.Term[0])).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The length of the longest term that the text has at <paramref name="start"/> and that does not end within a word; 0 if none matches.</summary>
    public int MatchLongest(string text, int start, int end, out T? meaning)
    {
        meaning = default;
        var longest = 0;
        if (start < end && _byFirst.TryGetValue(Letter.Lower(text[start]), out var terms))
        {
            foreach (var (term, termMeaning) in terms)
            {
                if (term.Length > longest && Term.IsAt(text, start, end, term) && Term.EndsWord(text, start + term.Length, end))
                {
                    longest = term.Length;
                    meaning = termMeaning;
                }
            }
        }

        return longest;
    }
}
