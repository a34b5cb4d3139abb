namespace Corpus.Tool.Files;

/// <summary>
/// Writes files that appear as a whole or not at all: the content goes to an unfinished file in the same folder, which is renamed. A command that is stopped
/// deletes its unfinished files (<see cref="DeleteUnfinished"/>).
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private const string Unfinished = ".tmp";

    private static readonly Lock Lock = new();
    private static readonly HashSet<string> Pending = new(StringComparer.Ordinal);

    private readonly string _path;
    private readonly string _unfinished;

    private OutputFile(string path, UnixFileMode? mode)
    {
        _path = path;
        _unfinished = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}{Unfinished}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        lock (Lock)
        {
            Stream = new FileStream(_unfinished, options);
            Pending.Add(_unfinished);
        }

        if (mode is { } exact && !OperatingSystem.IsWindows())
        {
            // The file system took away what the umask says.
            File.SetUnixFileMode(_unfinished, exact);
        }
    }

    /// <summary>Where to write the content.</summary>
    public Stream Stream { get; }

    /// <summary>Creates a file, or replaces the one that exists. Of a link, the file that it leads to is replaced.</summary>
    /// <param name="path">The path.</param>
    public static OutputFile Create(string path) => new(FollowLinks(Path.GetFullPath(path)), mode: null);

    /// <summary>Replaces a file and keeps its Unix mode. Of a link, the file that it leads to is replaced.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="UnauthorizedAccessException">The file is read-only.</exception>
    public static OutputFile Replace(string path)
    {
        var file = FollowLinks(path);
        if (new FileInfo(file).IsReadOnly)
        {
            throw new UnauthorizedAccessException("The file is read-only.");
        }

        return new(file, OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(file));
    }

    /// <summary>Deletes the files of the command that are not finished. No other can be started after that.</summary>
    public static void DeleteUnfinished()
    {
        // Never released, because the process ends.
        Lock.Enter();
        foreach (var file in Pending)
        {
            File.Delete(file);
        }
    }

    /// <summary>Gives the file its name. Without this, disposing of it deletes the content.</summary>
    public void Complete()
    {
        Stream.Dispose();
        lock (Lock)
        {
            File.Move(_unfinished, _path, overwrite: true);
            Pending.Remove(_unfinished);
        }
    }

    /// <summary>The file that a link leads to, or the file itself.</summary>
    public static string FollowLinks(string path) => File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        lock (Lock)
        {
            if (Pending.Remove(_unfinished))
            {
                File.Delete(_unfinished);
            }
        }
    }
}
