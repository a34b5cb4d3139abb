namespace Corpus.Consumer.Tests;

/// <summary>Marks a test that compiles a program to native code. It is skipped if there is no linker, or no package source for the compiler.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsNativeLinkerFactAttribute : FactAttribute
{
    public NeedsNativeLinkerFactAttribute() => Skip = new NeedsPackageSourceFactAttribute().Skip
        ?? (OperatingSystem.IsWindows() || (DotNet.FindOnPath("clang") ?? DotNet.FindOnPath("gcc")) is not null ? null : "Needs clang or gcc.");
}
