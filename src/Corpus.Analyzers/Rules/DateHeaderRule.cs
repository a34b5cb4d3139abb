namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS001 and CORPUS002: a header that cannot be read, or none where one is required.</summary>
internal static class DateHeaderRule
{
    /// <summary>A header that cannot be read.</summary>
    public static IEnumerable<Finding> Check(SeedText seed) => seed.Header.Kind == DateHeaderKind.Malformed
        ? [new Finding(Descriptors.MalformedDateHeader, seed.Header.Span, HeaderFaultText.Of(seed.Text, seed.Header), HeaderFaultText.ExpectedIn(seed.Header))]
        : [];

    /// <summary>The findings that count under a policy (<c>corpus_date_header</c>).</summary>
    public static IEnumerable<Finding> Under(string policy, SeedFacts seed) => policy switch
    {
        "ignored" => seed.Findings.Where(finding => finding.Rule != Descriptors.MalformedDateHeader),
        "required" when seed is { Header: DateHeaderKind.Absent, IsEmpty: false } =>
            seed.Findings.Add(new Finding(Descriptors.MissingDateHeader, new Slice(seed.BodyStart, 0))),
        _ => seed.Findings,
    };
}
