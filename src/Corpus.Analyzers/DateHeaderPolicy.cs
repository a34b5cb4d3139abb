using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>Whether a seed is wanted to have a date header: <c>corpus_date_header</c> of an .editorconfig (SPEC §6).</summary>
internal enum DateHeaderPolicyKind
{
    /// <summary>It may have one.</summary>
    Optional,

    /// <summary>It must have one.</summary>
    Required,

    /// <summary>Nobody cares, not even for a malformed one.</summary>
    Ignored,
}

/// <summary>Reads the <see cref="DateHeaderPolicyKind"/> of a file.</summary>
internal static class DateHeaderPolicy
{
    private const string Key = "corpus_date_header";

    /// <summary>The policy; Optional where there is none, or an unknown one.</summary>
    public static DateHeaderPolicyKind Of(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Key, out var value))
        {
            return DateHeaderPolicyKind.Optional;
        }

        value = value.Trim();
        return value.Equals("required", StringComparison.OrdinalIgnoreCase) ? DateHeaderPolicyKind.Required
            : value.Equals("ignored", StringComparison.OrdinalIgnoreCase) ? DateHeaderPolicyKind.Ignored
            : DateHeaderPolicyKind.Optional;
    }
}
