namespace Corpus.Consumer.Tests;

/// <summary>Marks a test that runs a .NET Framework program with Mono. The test is skipped if Mono is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsMonoTheoryAttribute : TheoryAttribute
{
    private bool _usesNetStandard;

    public NeedsMonoTheoryAttribute() => Skip = new NeedsPackageSourceFactAttribute().Skip ?? (Mono is null ? "Needs Mono on the PATH." : null);

    /// <summary>
    /// Whether the program uses an assembly for .NET Standard. .NET Framework 4.7.2 can load it by itself, but Mono needs a file that Debian has in the package mono-devel.
    /// </summary>
    public bool UsesNetStandard
    {
        get => _usesNetStandard;
        set
        {
            _usesNetStandard = value;
            Skip ??= value && !File.Exists(Path.Combine(Path.GetDirectoryName(Mono)!, "..", "lib", "mono", "4.5", "Facades", "netstandard.dll"))
                ? "Needs Mono with netstandard.dll (mono-devel)."
                : null;
        }
    }

    /// <summary>The path of Mono; null if it is not on the <c>PATH</c>.</summary>
    public static string? Mono { get; } = DotNet.FindOnPath("mono");
}
