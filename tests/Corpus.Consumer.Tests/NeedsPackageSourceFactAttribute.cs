namespace Corpus.Consumer.Tests;

/// <summary>
/// Marks a test that restores packages which the SDK does not include, such as reference assemblies or the trimmer. The test is skipped if no package
/// source is available.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsPackageSourceFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanRestore = new(Restore);

    public NeedsPackageSourceFactAttribute()
    {
        if (!CanRestore.Value)
        {
            Skip = "Needs a package source: restoring NETStandard.Library and the reference assemblies of .NET Framework failed.";
        }
    }

    private static bool Restore()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-restore-");
        try
        {
            var project = new ConsumerProject(folder.FullName, "Probe", items: "", framework: "netstandard2.0;net472");
            return DotNet.Run(project.Folder, "restore").ExitCode == 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
