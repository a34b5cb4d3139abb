namespace Corpus.Text.Characters;

/// <summary>Letter case and apostrophes, independent of culture.</summary>
internal static class Letter
{
    // Reaches past the curly quotation marks and dashes, which are in every text, and for which the runtime asks ICU.
    private static readonly char[] LowerCase = [.. Enumerable.Range(0, 0x2100).Select(c => char.ToLowerInvariant((char)c))];

    /// <summary>The character in lower case, by the invariant culture.</summary>
    public static char Lower(char c)
    {
        var table = LowerCase;
        return c < table.Length ? table[c] : char.ToLowerInvariant(c);
    }

    /// <summary>Whether the character is an apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';
}
