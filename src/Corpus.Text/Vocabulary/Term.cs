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

    /// <summary>Whether the text from <paramref name="start"/> to <paramref name="end"/> is <paramref name="term"/>.</summary>
    public static bool Is(string text, int start, int end, string term) => term.Length == end - start && IsAt(text, start, end, term);

    /// <summary>Whether the text from <paramref name="start"/> to <paramref name="end"/> is one of <paramref name="terms"/>.</summary>
    public static bool IsAny(string text, int start, int end, string[] terms)
    {
        foreach (var term in terms)
        {
            if (Is(text, start, end, term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of the first of <paramref name="terms"/> that the text has at <paramref name="start"/> and that does not end within a word; 0 if none matches.</summary>
    public static int MatchLength(string text, int start, int end, string[] terms)
    {
        foreach (var term in terms)
        {
            if (IsAt(text, start, end, term) && EndsWord(text, start + term.Length, end))
            {
                return term.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the term that ends at <paramref name="position"/> does not end within a word. A mark, as in "photo/", ends a word.</summary>
    public static bool EndsWord(string text, int position, int end) =>
        position == end || !char.IsLetterOrDigit(text[position]) || !char.IsLetterOrDigit(text[position - 1]);
}
