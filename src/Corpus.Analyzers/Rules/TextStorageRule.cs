using System.Globalization;
using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS008: texts that outgrow the string literals of an assembly.</summary>
internal static class TextStorageRule
{
    private const int MaxBytes = 1 << 24;

    // A literal is written with its length before it, in up to four bytes, and a flag behind it.
    private const int BytesBesideText = 5;

    public static IEnumerable<Diagnostic> Check(CorpusFacts corpus, AnalyzerConfigOptions options)
    {
        var bytes = corpus.Seeds.Sum(seed => (long)seed.Facts.Length * sizeof(char) + BytesBesideText);
        return bytes < MaxBytes || Settings.Read(options, Setting.TextStorage) != "Literal"
            ? []
            : [Diagnostic.Create(Descriptors.TextsTooLarge, Location.None, ((bytes + (1 << 19)) >> 20).ToString(CultureInfo.InvariantCulture))];
    }
}
