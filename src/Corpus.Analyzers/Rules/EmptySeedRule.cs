namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS006: nothing but white space.</summary>
internal static class EmptySeedRule
{
    public static bool IsEmpty(SeedText seed) => seed.Header.Kind == DateHeaderKind.Absent && seed.Header.BodyStart == seed.Text.Length;

    public static IEnumerable<Finding> Check() => [new Finding(Descriptors.EmptySeed, default)];
}
