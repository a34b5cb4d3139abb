using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>Compares the text with a term of a table without cutting it out.</summary>
internal static class Term
{
    /// <summary>Whether <paramref name="term"/> stands at <paramref name="start"/>, before <paramref name="end"/>, in any case.</summary>
    public static bool StandsAt(string text, int start, int end, string term) =>
        term.Length <= end - start
        && Letter.Lower(text[start]) == Letter.Lower(term[0])
        && string.Compare(text, start, term, 0, term.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The length of the first term of <paramref name="terms"/> that stands at <paramref name="start"/> as whole words; 0 where none does.</summary>
    public static int LengthAt(string text, int start, int end, string[] terms)
    {
        foreach (var term in terms)
        {
            if (StandsAt(text, start, end, term) && (start + term.Length == end || !char.IsLetterOrDigit(text[start + term.Length])))
            {
                return term.Length;
            }
        }

        return 0;
    }
}
