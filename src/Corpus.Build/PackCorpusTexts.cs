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
        var pack = Pack.FullPath();

        // The file that an error names.
        var file = pack;
        try
        {
            if (IsCurrent(pack))
            {
                return true;
            }

            // The compiler reports a file that does not exist.
            var seeds = Files.Where(item => item.IsSeed()).Select(item => item.FullPath()).Where(File.Exists)
                .Select(seed => (SeedPath.From(seed, ProjectDirectory), new Func<byte[]>(() => Read(seed))))
                .ToArray();
            OutputFile.Write(pack, stream => TextPackWriter.Write(stream, seeds));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return Error("", file, exception.Message);
        }

        byte[] Read(string seed)
        {
            file = seed;
            var content = File.ReadAllBytes(seed);
            file = pack;
            return content;
        }
    }

    // The list changes whenever a seed does.
    private bool IsCurrent(string pack) => TextPackWriter.IsWhole(pack) && File.GetLastWriteTimeUtc(List.FullPath()) <= File.GetLastWriteTimeUtc(pack);
}
