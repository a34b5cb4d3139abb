using System.Text;

namespace Corpus.Text.Tables;

/// <summary>
/// The text pack: one resource of the assembly with the texts of a corpus and the tables of their articles, used if the project sets
/// <c>CorpusTextStorage</c> to <c>Resource</c>. The package's MSBuild task writes it from the files, without the compiler; so both must agree on which texts it can hold.
/// </summary>
public static class TextPack
{
    private const int Utf8CodePage = 65001;

    /// <summary>
    /// Whether the pack gives a text back exactly, which is so for a file in UTF-8. A replacement character may be what the compiler made of other bytes,
    /// so only a string literal can hold such a text.
    /// </summary>
    /// <param name="encoding">The encoding in which the compiler read the file; null if it is not known.</param>
    /// <param name="text">The text.</param>
    public static bool CanHold(Encoding? encoding, string text) => encoding?.CodePage == Utf8CodePage && text.IndexOf('\uFFFD') < 0;
}
