using Corpus.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS013: <c>CorpusModel</c> names records that no reference has.</summary>
internal static class SharedRecordsRule
{
    public static IEnumerable<Diagnostic> Check(Compilation compilation, AnalyzerConfigOptions options)
    {
        if (ReadSharedRecords(options) is not { } records)
        {
            return [];
        }

        ReferencedCorpus[] referenced = [.. compilation.References.SelectMany(ReferencedCorpus.Find)];
        if (ReferencedCorpus.Share(referenced, records))
        {
            return [];
        }

        var found = referenced.Select(corpus => corpus.Records).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).Select(name => $"'{name}'").ToArray();
        options.TryGetValue(MSBuildKeys.Property(CorpusOptions.SharedRecordsProperty), out var written);
        return
        [
            Diagnostic.Create(
                Descriptors.SharedRecordsNotFound, Location.None, written?.Trim() ?? records, found.Length == 0 ? "" : $" (found: {string.Join(", ", found)})"),
        ];
    }

    /// <summary>Whether the corpus of the project continues others, whose texts the compiler cannot see.</summary>
    public static bool ContinuesOthers(AnalyzerConfigOptions options) => ReadSharedRecords(options) is not null;

    private static string? ReadSharedRecords(AnalyzerConfigOptions options) => CorpusOptions.From(options, parseOptions: null).SharedRecords;
}
