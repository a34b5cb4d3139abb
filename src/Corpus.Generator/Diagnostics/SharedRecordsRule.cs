using Corpus.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS013: <c>CorpusModel</c> names records that no reference has.</summary>
internal static class SharedRecordsRule
{
    public static IEnumerable<Diagnostic> Check(CorpusOptions options, IReadOnlyCollection<ReferencedCorpus> referenced)
    {
        if (options.SharedRecords is null || ReferencedCorpus.Share(referenced, options.SharedRecords))
        {
            return [];
        }

        var found = referenced.Select(corpus => corpus.Records).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).Select(name => $"'{name}'").ToArray();
        var list = found.Length == 0 ? "" : $" (found: {string.Join(", ", found)})";
        return [Diagnostic.Create(Descriptors.SharedRecordsNotFound, Location.None, options.WrittenModel, list)];
    }

    /// <summary>Whether the corpus of the project continues others, whose texts the compiler cannot see.</summary>
    public static bool ContinuesOthers(AnalyzerConfigOptions options) => CorpusOptions.From(options, parseOptions: null).SharedRecords is not null;
}
