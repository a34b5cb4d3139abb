namespace Corpus.Tool.Tests.Engines;

/// <summary>Marks a test that runs other programs on Linux. The test is skipped if one of them is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsProgramsFactAttribute : FactAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="programs">The names of the programs.</param>
    public NeedsProgramsFactAttribute(params string[] programs)
    {
        var missing = programs.Where(program => Shell.FindOnPath(program) is null).ToArray();
        Skip = !OperatingSystem.IsLinux() ? "Needs Linux."
            : missing.Length > 0 ? $"Needs {string.Join(", ", missing)} on the PATH; see docs/CONTRIBUTING.md for the packages."
            : null;
    }
}
