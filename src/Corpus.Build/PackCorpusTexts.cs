using Corpus.Text.Names;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>Writes the texts of seeds into the text pack, which becomes a resource of the assembly.</summary>
public sealed class PackCorpusTexts : CorpusTask
{
    /// <summary>The file to write.</summary>
    [Required]
    public ITaskItem Pack { get; set; } = null!;

    /// <summary>The directory of the project, as the compiler gets it. Paths in the pack are relative to it.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var file = Pack.FullPath();
        try
        {
            if (IsCurrent(file))
            {
                return true;
            }

            var pack = new TextPackWriter();
            foreach (var item in Files)
            {
                // The compiler reports a file that does not exist.
                file = item.FullPath();
                if (item.IsSeed() && File.Exists(file))
                {
                    pack.Add(SeedPath.From(file, ProjectDirectory), File.ReadAllBytes(file));
                }
            }

            file = Pack.FullPath();
            OutputFile.Write(file, pack.WriteTo);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return Error("", file, exception.Message);
        }
    }

    // The list changes whenever a seed does.
    private bool IsCurrent(string pack) => TextPackWriter.IsWhole(pack) && File.GetLastWriteTimeUtc(List.FullPath()) <= File.GetLastWriteTimeUtc(pack);
}
