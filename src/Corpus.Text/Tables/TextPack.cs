using System.Security.Cryptography;
using System.Text;

namespace Corpus.Text.Tables;

/// <summary>
/// The text pack: one resource of the assembly with the texts of a corpus and the tables of their articles, used if the project sets
/// <c>CorpusTextStorage</c> to <c>Resource</c>. The package's MSBuild task writes it from the files, without the compiler; so both must agree on which texts it can hold.
/// </summary>
public static class TextPack
{
    private const int Utf8CodePage = 65001;

    /// <summary>The key of a text: the SHA-256 hash of its UTF-8 form, in Base64. Nobody can make another text with the same key.</summary>
    /// <param name="text">The text.</param>
    public static string Hash(string text)
    {
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>
    /// Whether the pack gives a text back exactly, which is so for a file in UTF-8. A replacement character may be what the compiler made of other bytes,
    /// so only a string literal can hold such a text.
    /// </summary>
    /// <param name="encoding">The encoding in which the compiler read the file; null if it is not known.</param>
    /// <param name="text">The text.</param>
    public static bool CanHold(Encoding? encoding, string text) => encoding?.CodePage == Utf8CodePage && text.IndexOf('\uFFFD') < 0;
}
