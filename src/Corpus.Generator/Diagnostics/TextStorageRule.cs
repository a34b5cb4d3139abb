using System.Globalization;
using Corpus.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS008: the texts do not fit into the string literals of an assembly.</summary>
internal static class TextStorageRule
{
    private const int MaxBytes = 1 << 24;

    // The assembly stores each literal with its length (up to four bytes) before it and a flag after it. An article has about half a dozen literals.
    private const int OverheadBytes = 30;

    /// <summary>The size of the string literals of an article.</summary>
    /// <param name="length">The length of all of them, in UTF-16 code units.</param>
    public static long GetBytes(long length) => length * sizeof(char) + OverheadBytes;

    /// <summary>Whether an assembly can hold the string literals of a corpus.</summary>
    public static bool Fits(long bytes) => bytes < MaxBytes;

    /// <summary>Reports the string literals of a corpus.</summary>
    /// <param name="mebibytes">Their size in MiB; null if they fit.</param>
    /// <param name="storage">Where the texts are kept.</param>
    public static IEnumerable<Diagnostic> Check(int? mebibytes, TextStorage storage)
    {
        if (mebibytes is not { } size)
        {
            return [];
        }

        var remedy = storage switch
        {
            TextStorage.Literal => "set <CorpusTextStorage>Resource</CorpusTextStorage> in the project file",
            TextStorage.Resource => "save seeds as UTF-8 and list them as CorpusSeed items, so that the resource can hold them, or divide them among projects",
        };
        return [Diagnostic.Create(Descriptors.TextsTooLarge, Location.None, size.ToString(CultureInfo.InvariantCulture), remedy)];
    }
}
