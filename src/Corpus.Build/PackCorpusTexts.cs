using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>Writes the texts of seeds into the text pack, which becomes a resource of the assembly.</summary>
public sealed class PackCorpusTexts : ITask
{
    // The compiler cuts metadata at these characters on its way to the generator, which decides by what remains.
    private static readonly char[] MetadataEnds = ['#', ';'];

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The additional files of the project. Those with the metadata <c>CorpusSeed="true"</c> are packed.</summary>
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
            var pack = new TextPackWriter();
            foreach (var item in Files)
            {
                // The compiler reports a file that does not exist.
                file = item.GetMetadata("FullPath");
                if (IsSeed(item) && File.Exists(file) && pack.Add(file, File.ReadAllBytes(file)) is { } other)
                {
                    return Fail(file, $"The text has the same hash and length as that of '{other}', so the two cannot be distinguished; change a letter in one of them");
                }
            }

            file = Pack.GetMetadata("FullPath");
            Write(pack, file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return Fail(file, exception.Message);
        }
    }

    private static bool IsSeed(ITaskItem item) => bool.TryParse(item.GetMetadata("CorpusSeed").Split(MetadataEnds)[0], out var isSeed) && isSeed;

    // Uses another name first, so that a build that is stopped leaves no incomplete pack.
    private static void Write(TextPackWriter pack, string file)
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

    private bool Fail(string file, string message)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs("", "", file, 0, 0, 0, 0, message, "", nameof(PackCorpusTexts)));
        return false;
    }
}
