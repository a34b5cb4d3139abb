namespace Corpus.Consumer.Tests;

/// <summary>A test that runs a program for .NET Framework, which elsewhere than on Windows is Mono's to run. Skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsMonoTheoryAttribute : TheoryAttribute
{
    public NeedsMonoTheoryAttribute() => Skip = new NeedsPackageSourceFactAttribute().Skip ?? (Mono is null ? "Needs Mono on the PATH." : null);

    /// <summary>The program; null where there is none.</summary>
    public static string? Mono { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "mono"))
        .FirstOrDefault(File.Exists);
}
