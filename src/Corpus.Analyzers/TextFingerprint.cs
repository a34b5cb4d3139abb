using System.Security.Cryptography;

namespace Corpus.Analyzers;

/// <summary>Tells texts apart without keeping them.</summary>
internal static class TextFingerprint
{
    /// <summary>The same for two texts that differ in white space only, such as in their line ends.</summary>
    public static string Of(string text)
    {
        var words = new char[text.Length];
        var length = 0;
        var space = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = length > 0;
            }
            else
            {
                if (space)
                {
                    words[length++] = ' ';
                    space = false;
                }

                words[length++] = c;
            }
        }

        var bytes = new byte[length * sizeof(char)];
        Buffer.BlockCopy(words, 0, bytes, 0, bytes.Length);
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(bytes));
    }
}
