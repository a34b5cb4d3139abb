using System.Security.Cryptography;
using System.Text;

namespace Corpus.Text.Tables;

/// <summary>
/// The text pack: one resource of the assembly with the articles of a corpus, used if the project sets <c>CorpusTextStorage</c> to <c>Resource</c>. The package's
/// MSBuild task writes it from the files, without the compiler; so both must agree on which texts it can hold. Generated code reads it
/// (<c>Templates/Article.TextPack.cs</c> in Corpus.Generator).
/// </summary>
/// <remarks>
/// All numbers are little-endian:
/// <code>
/// size                         of the pack, in bytes                                         long
/// writer                       which build of the task wrote it                              ulong
/// digest                       see Digest                                                    ulong
/// articles                     position of the table of articles                             long
/// dates                        position of the table of dates                                long
/// entries                      position of the entries of the texts                          long
/// count                        number of texts                                               int
/// per text, in order of the first article that has it: the text in UTF-8, then its tables of paragraphs, dates and quotations, then its parts, each
/// empty if there is none
/// per text, its entry:
///     start                    position                                                      long
///     size                     in bytes                                                      int
///     parts                    position of the parts                                         long
/// the table of articles        see ArticleList
/// the table of dates           see DateTable; in place of the index of an article it has that of its text
/// </code>
/// Each table and part is in UTF-8, after its size, as <see cref="BinaryWriter.Write(string)"/> writes it.
/// </remarks>
internal static class TextPack
{
    /// <summary>The size of the part before the texts, in bytes.</summary>
    public const int HeaderSize = (6 * sizeof(long)) + sizeof(int);

    private const int Utf8CodePage = 65001;

    // Creating one takes as long as hashing a short text.
    [ThreadStatic]
    private static SHA256? sha256;

    /// <summary>The key of a text: the SHA-256 hash of its UTF-8 form, in Base64. It is not feasible to find another text with the same key.</summary>
    /// <param name="text">The text.</param>
    public static string Hash(string text) => Convert.ToBase64String(ComputeHash(text));

    /// <summary>
    /// A number that changes with the path and text of an article. The sum of those of all articles, with overflow, is the digest of the pack: the pack was
    /// written from the files that the compiler read if it is that of the generated code.
    /// </summary>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="hash">The <see cref="Hash"/> of the text.</param>
    public static ulong Digest(string path, string hash) => BitConverter.ToUInt64(ComputeHash(path + "\n" + hash), 0);

    /// <summary>
    /// Whether the pack can reproduce a text exactly, as it can if the file is valid UTF-8. A replacement character may be what the compiler decoded from other
    /// bytes, so only a string literal can hold a text that has one.
    /// </summary>
    /// <param name="encoding">The encoding in which the compiler read the file; null if it is not known.</param>
    /// <param name="text">The text.</param>
    public static bool CanHold(Encoding? encoding, string text) => encoding?.CodePage == Utf8CodePage && text.IndexOf('\uFFFD') < 0;

    private static byte[] ComputeHash(string text) => (sha256 ??= SHA256.Create()).ComputeHash(Encoding.UTF8.GetBytes(text));
}
