using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS006: nothing but white space.</summary>
internal static class EmptySeedRule
{
    public static Diagnostic? Check(SeedText seed) =>
        seed.Header.Kind == DateHeaderKind.Absent && seed.Header.BodyStart == seed.Text.Length
            ? Diagnostic.Create(Descriptors.EmptySeed, seed.LocationOf(default))
            : null;
}
