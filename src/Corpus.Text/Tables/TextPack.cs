using System.Security.Cryptography;
using System.Text;

namespace Corpus.Text.Tables;

/// <summary>
/// The text pack: one resource of the assembly with the texts of a corpus and the tables of their articles, used if the project sets
/// <c>CorpusTextStorage</c> to <c>Resource</c>. The package's MSBuild task writes it from the files, without the compiler; so both must agree on which texts it can hold.
/// Generated code reads it (<c>Templates/Article.TextPack.cs</c> in Corpus.Generator).
/// </summary>
/// <remarks>
/// All numbers are little-endian:
/// <code>
/// size                         of the pack, in bytes                                         long
/// dates                        position of the table of dates in the pack                    long
/// count                        number of texts                                               int
/// per text, in ordinal order of hash:
///     hash                     44 ASCII characters, see Hash
///     size                     in bytes                                                      int
///     start                    position in the pack                                          long
/// per text: the text in UTF-8, then its tables of paragraphs, dates and quotations
/// the table of dates           see DateTable; the index of an article is that of its text in order of hash
/// </code>
/// Each table is in UTF-8, after its size, as <see cref="BinaryWriter.Write(string)"/> writes it.
/// </remarks>
public static class TextPack
{
    /// <summary>The size of the part before the hashes, in bytes.</summary>
    public const int HeaderSize = sizeof(long) + sizeof(long) + sizeof(int);

    /// <summary>The size of a hash with the size and start of its text, in bytes.</summary>
    public const int EntrySize = HashSize + sizeof(int) + sizeof(long);

    private const int HashSize = 44;
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
