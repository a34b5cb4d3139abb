using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>Compares part of a text with terms, without allocating. Letter case does not count.</summary>
internal static class Term
{
    /// <summary>Whether the text has <paramref name="term"/> at <paramref name="start"/>. The term has to end at or before <paramref name="end"/>.</summary>
    public static bool IsAt(string text, int start, int end, string term) =>
        term.Length <= end - start
        && Letter.Lower(text[start]) == Letter.Lower(term[0])
        && string.Compare(text, start, term, 0, term.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The length of the first of <paramref name="terms"/> that matches whole words at <paramref name="start"/>; 0 if none does.</summary>
    public static int MatchLength(string text, int start, int end, string[] terms)
    {
        foreach (var term in terms)
        {
            if (IsAt(text, start, end, term) && (start + term.Length == end || !char.IsLetterOrDigit(text[start + term.Length])))
            {
                return term.Length;
            }
        }

        return 0;
    }
}
