namespace Corpus.Consumer.Tests;

/// <summary>Marks a test that compiles a program to native code. It is skipped if there is no linker, or no package source for the compiler.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsNativeLinkerFactAttribute : FactAttribute
{
    public NeedsNativeLinkerFactAttribute() => Skip = new NeedsPackageSourceFactAttribute().Skip
        ?? (OperatingSystem.IsWindows() || IsOnPath("clang") || IsOnPath("gcc") ? null : "Needs clang or gcc.");

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
