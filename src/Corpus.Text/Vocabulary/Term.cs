using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>Compares part of a text with terms, without allocating. Case is ignored.</summary>
internal static class Term
{
    /// <summary>Whether the text has <paramref name="term"/> at <paramref name="start"/>. The term must end at or before <paramref name="end"/>.</summary>
    public static bool IsAt(string text, int start, int end, string term) =>
        term.Length <= end - start
        && Letter.Lower(text[start]) == Letter.Lower(term[0])
        && string.Compare(text, start, term, 0, term.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a slice of the text is <paramref name="term"/>.</summary>
    public static bool Is(string text, int start, int length, string term) => length == term.Length && IsAt(text, start, start + length, term);

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
