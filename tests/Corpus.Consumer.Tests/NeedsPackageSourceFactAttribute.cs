namespace Corpus.Consumer.Tests;

/// <summary>A test whose consumers restore what the SDK does not bring: reference assemblies, the trimmer. Skipped where no package source can be reached.</summary>
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
