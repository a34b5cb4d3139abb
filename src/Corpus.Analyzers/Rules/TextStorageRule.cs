using System.Globalization;
using Corpus.Text.Configuration;
using Corpus.Text.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS008: texts that outgrow the string literals of an assembly.</summary>
internal static class TextStorageRule
{
    private const int MaxBytes = 1 << 24;

    // A literal is written with its length before it, in up to four bytes, and a flag behind it; an article has some half a dozen. Its id stands also in
    // the table of all.
    private const int BytesBesideText = 30;

    public static IEnumerable<Diagnostic> Check(CorpusFacts corpus, AnalyzerConfigOptionsProvider provider)
    {
        var storage = Settings.Written(provider.GlobalOptions, Setting.TextStorage);
        var bytes = corpus.Seeds.Sum(seed => LiteralLength(seed) * sizeof(char) + BytesBesideText);
        var wayOut = Setting.TextStorage.Of(storage) == "Literal"
            ? "set <CorpusTextStorage>Resource</CorpusTextStorage> in the project file"
            : "save seeds as UTF-8 and list them as CorpusSeed items, so that the resource can hold them, or divide them among projects";
        return bytes < MaxBytes
            ? []
            : [Diagnostic.Create(Descriptors.TextsTooLarge, Location.None, ((bytes + (1 << 19)) >> 20).ToString(CultureInfo.InvariantCulture), wayOut)];

        long LiteralLength(NamedSeed seed) =>
            (IsEmbedded(seed) ? 0 : seed.Facts.TextLength) + seed.Facts.PartsLength + seed.Name.Path.Length + 2 * seed.Name.Id.Length;

        bool IsEmbedded(NamedSeed seed) =>
            seed.Facts.CanBeEmbedded && TextResource.IsMadeOf(storage, Settings.Written(provider.GetOptions(seed.File), Setting.IsSeed));
    }
}
