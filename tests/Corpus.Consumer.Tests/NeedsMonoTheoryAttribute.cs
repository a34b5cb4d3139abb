namespace Corpus.Consumer.Tests;

/// <summary>Marks a test that runs a .NET Framework program with Mono. The test is skipped if Mono is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsMonoTheoryAttribute : TheoryAttribute
{
    public NeedsMonoTheoryAttribute() => Skip = new NeedsPackageSourceFactAttribute().Skip ?? (Mono is null ? "Needs Mono on the PATH." : null);

    /// <summary>The path of Mono; null if it is not on the <c>PATH</c>.</summary>
    public static string? Mono { get; } = DotNet.FindOnPath("mono");
}
