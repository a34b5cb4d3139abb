using System.Globalization;
using System.Text;
using Corpus.Text.Configuration;
using Corpus.Text.Files;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Steps;

/// <summary>
/// The resource that holds a seed's text where the project sets <c>CorpusTextStorage</c> to <c>Resource</c>. The package's targets make it of the
/// file and name it after the hash of the file's bytes, which the compiler has too: so the two agree without a word about paths.
/// </summary>
internal static class TextResource
{
    private const int Utf8CodePage = 65001;

    /// <summary>Whether the targets make a resource of a seed's file, by the same conditions as theirs.</summary>
    /// <param name="isSeed">What its item says of being a seed: the targets know those that are marked, as each CorpusSeed item is.</param>
    /// <param name="options">What the project sets.</param>
    public static bool IsMadeOf(string? isSeed, AnalyzerConfigOptions options) =>
        options.TryGetValue(Setting.TextStorage.Key, out var storage) && Setting.TextStorage.Of(storage) == "Resource"
        && bool.TryParse(isSeed, out var marked) && marked;

    /// <summary>
    /// The name of the resource that holds a text; null where a literal has to hold it, because its file is not UTF-8 and comes back exactly only as
    /// the string that the compiler made of it.
    /// </summary>
    /// <param name="source">The text as the compiler holds it.</param>
    /// <param name="text">The same as a string.</param>
    public static string? NameOf(SourceText source, string text)
    {
        if (source.ChecksumAlgorithm != SourceHashAlgorithm.Sha256 || source.Encoding?.CodePage != Utf8CodePage || text.IndexOf('\uFFFD') >= 0)
        {
            return null;
        }

        var name = new StringBuilder();
        foreach (var value in source.GetChecksum())
        {
            name.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return name.Append(".txt").ToString();
    }
}
