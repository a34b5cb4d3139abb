using System.Security.Cryptography;

namespace Corpus.Text.Faults;

/// <summary>Compares texts without keeping them: equal for texts that differ in white space only, such as their line endings.</summary>
/// <param name="Hash">The SHA-256 hash of the text with each run of white space as one space.</param>
internal readonly record struct TextFingerprint(string Hash)
{
    /// <summary>The fingerprint of a text.</summary>
    /// <param name="text">The text.</param>
    public static TextFingerprint Create(string text)
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
        return new TextFingerprint(Convert.ToBase64String(hash.ComputeHash(bytes)));
    }
}
