namespace Corpus.Text.Characters;

/// <summary>Letter case and apostrophes, independent of culture.</summary>
internal static class Letter
{
    private static readonly char[] AsciiLower = [.. Enumerable.Range(0, 128).Select(c => char.ToLowerInvariant((char)c))];

    /// <summary>The character in lower case, by the invariant culture.</summary>
    public static char Lower(char c) => c < 128 ? AsciiLower[c] : char.ToLowerInvariant(c);

    /// <summary>Whether the character is an apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';
}
