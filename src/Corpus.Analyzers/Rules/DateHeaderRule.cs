using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS001 and CORPUS002: a header that cannot be read, or none where one is required.</summary>
internal static class DateHeaderRule
{
    public static Diagnostic? Check(SeedText seed, DateHeaderPolicyKind policy) => (seed.Header.Kind, policy) switch
    {
        (_, DateHeaderPolicyKind.Ignored) => null,
        (DateHeaderKind.Malformed, _) => Diagnostic.Create(
            Descriptors.MalformedDateHeader,
            seed.LocationOf(seed.Header.Span),
            HeaderFaultText.Of(seed.Text, seed.Header),
            HeaderFaultText.ExpectedIn(seed.Header)),
        (DateHeaderKind.Absent, DateHeaderPolicyKind.Required) => Diagnostic.Create(
            Descriptors.MissingDateHeader, seed.LocationOf(new Slice(seed.Header.BodyStart, 0))),
        _ => null,
    };
}
