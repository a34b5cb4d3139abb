namespace Corpus.Text.Characters;

/// <summary>Letter case and apostrophes, independent of culture.</summary>
internal static class Letter
{
    // Includes the curly quotation marks and dashes, which are frequent, and for which the runtime calls ICU.
    private static readonly char[] LowerCase = [.. Enumerable.Range(0, 0x2100).Select(c => char.ToLowerInvariant((char)c))];

    /// <summary>The character in lower case, by the invariant culture.</summary>
    public static char Lower(char c)
    {
        var table = LowerCase;
        return c < table.Length ? table[c] : char.ToLowerInvariant(c);
    }

    /// <summary>Whether the text has <paramref name="lower"/>, which is in lower case, at <paramref name="start"/>. Case is ignored.</summary>
    public static bool Matches(string text, int start, string lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            if (Lower(text[start + i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the character is an apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';
}
