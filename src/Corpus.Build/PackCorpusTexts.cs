using Corpus.Text.Files;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>Writes the texts of seeds into the file that becomes a resource of the assembly.</summary>
public sealed class PackCorpusTexts : ITask
{
    // Where the compiler cuts metadata on its way to the generator, which decides by what is left.
    private static readonly char[] MetadataEnds = ['#', ';'];

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The additional files of the project; seeds are those whose metadata <c>CorpusSeed</c> is true.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public ITaskItem Pack { get; set; } = null!;

    /// <inheritdoc/>
    public bool Execute()
    {
        var file = "";
        try
        {
            var pack = new TextPack();
            foreach (var item in Files)
            {
                // The compiler has no text of a file that is not there, and says so itself.
                file = item.GetMetadata("FullPath");
                if (IsSeed(item) && File.Exists(file) && pack.Add(file, File.ReadAllBytes(file)) is { } other)
                {
                    return Failed(file, $"Its text cannot be told from that of '{other}', which is as long and has the same hash; change a letter of either");
                }
            }

            file = Pack.GetMetadata("FullPath");
            Write(pack, file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return Failed(file, exception.Message);
        }
    }

    private static bool IsSeed(ITaskItem item) => TextResource.IsMarked(item.GetMetadata("CorpusSeed").Split(MetadataEnds)[0]);

    // Under another name first: a build that is stopped leaves no half of it behind.
    private static void Write(TextPack pack, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = file + ".unfinished";
        using (var stream = File.Create(unfinished))
        {
            pack.WriteTo(stream);
        }

        File.Delete(file);
        File.Move(unfinished, file);
    }

    private bool Failed(string file, string message)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs("", "", file, 0, 0, 0, 0, message, "", nameof(PackCorpusTexts)));
        return false;
    }
}
