using System.Text;
using Corpus.Text.Configuration;

namespace Corpus.Text.Files;

/// <summary>
/// Which texts the assembly holds as a resource, where the project sets <c>CorpusTextStorage</c> to <c>Resource</c>. The package's task makes the
/// resource of the files and knows nothing of the compiler, so what is said here of a text is what it finds in the file.
/// </summary>
public static class TextResource
{
    private const int Utf8CodePage = 65001;

    /// <summary>Whether the files of seeds like this go into the resource: the task knows those that are marked, as each CorpusSeed item is.</summary>
    /// <param name="storage">What the project sets as <c>CorpusTextStorage</c>.</param>
    /// <param name="isSeed">What the file's item says of being a seed.</param>
    public static bool IsMadeOf(string? storage, string? isSeed) =>
        Setting.TextStorage.Of(storage) == "Resource" && IsMarked(isSeed);

    /// <summary>Whether a file's item says that it is a seed.</summary>
    /// <param name="isSeed">What it says.</param>
    public static bool IsMarked(string? isSeed) => bool.TryParse(isSeed, out var marked) && marked;

    /// <summary>
    /// Whether the resource gives a text back exactly: that of a file in UTF-8. A replacement character may be all that the compiler left of something
    /// else, and then only a string literal holds what it made of it.
    /// </summary>
    /// <param name="encoding">What the compiler read the file as.</param>
    /// <param name="text">The text.</param>
    public static bool CanHold(Encoding? encoding, string text) => encoding?.CodePage == Utf8CodePage && text.IndexOf('\uFFFD') < 0;
}
