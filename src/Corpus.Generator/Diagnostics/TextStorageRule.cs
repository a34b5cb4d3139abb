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

    public static IEnumerable<Diagnostic> Check(IReadOnlyList<CorpusSeed> seeds, TextStorage storage)
    {
        var bytes = seeds.Sum(seed => GetLength(seed) * sizeof(char) + OverheadBytes);
        if (bytes < MaxBytes)
        {
            return [];
        }

        var remedy = storage switch
        {
            TextStorage.Literal => "set <CorpusTextStorage>Resource</CorpusTextStorage> in the project file",
            TextStorage.Resource => "save seeds as UTF-8 and list them as CorpusSeed items, so that the resource can hold them, or divide them among projects",
        };
        return [Diagnostic.Create(Descriptors.TextsTooLarge, Location.None, ((bytes + (1 << 19)) >> 20).ToString(CultureInfo.InvariantCulture), remedy)];
    }

    // The id is stored twice: with the article and in the table of ids.
    private static long GetLength(CorpusSeed seed) =>
        (seed.File.IsPacked && seed.Facts.CanBePacked ? seed.Facts.PackedLiteralLength : seed.Facts.LiteralLength) + seed.Name.Path.Length + 2 * seed.Name.Id.Length;
}
