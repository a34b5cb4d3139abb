namespace Corpus.Tool.Checking;

/// <summary>Sums up findings.</summary>
internal static class FindingSummary
{
    private static readonly (Severity Severity, string Name)[] Names = [(Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Suggestion, "suggestion")];

    /// <summary>Whether a command that has these findings fails.</summary>
    public static bool Fails(IEnumerable<Finding> findings) => findings.Any(finding => finding.Severity >= Severity.Warning);

    /// <summary>One line: <c>2 warnings and 1 suggestion in 10 texts</c>.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="files">How many texts were checked.</param>
    public static string Describe(IReadOnlyList<Finding> findings, int files)
    {
        string[] parts =
        [
            .. Names
                .Select(name => (name.Name, Count: findings.Count(finding => finding.Severity == name.Severity)))
                .Where(part => part.Count > 0)
                .Select(part => Count(part.Count, part.Name)),
        ];
        var found = parts.Length switch
        {
            0 => "nothing to report",
            1 => parts[0],
            _ => $"{string.Join(", ", parts[..^1])} and {parts[^1]}",
        };
        return $"{found} in {Count(files, "text")}";
    }

    /// <summary>A number and a noun: <c>1 text</c>, <c>2 texts</c>.</summary>
    public static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
