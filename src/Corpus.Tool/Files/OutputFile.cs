
namespace Corpus.Tool.Files;

/// <summary>
/// Writes files that appear as a whole or not at all: the content goes to an unfinished file in the same folder, which is renamed. A command that is stopped
/// deletes its unfinished files (<see cref="DeleteUnfinished"/>). Only the standard output, devices and pipes are written directly.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    /// <summary>The path that means the standard output.</summary>
    public const string StandardOutput = "-";

    private const string Unfinished = ".tmp";

    private static readonly Lock Lock = new();
    private static readonly HashSet<string> Pending = new(StringComparer.Ordinal);

    private readonly string _path = "";
    private readonly string? _unfinished;

    private OutputFile(Stream stream) => Stream = stream;

    private OutputFile(string path, string givenPath, UnixFile? old)
    {
        _path = path;
        _unfinished = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}{Unfinished}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (old is not null && !OperatingSystem.IsWindows())
        {
            // Until the file has its owner and mode, nobody else may read it.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            lock (Lock)
            {
                Stream = new FileStream(_unfinished, options);
                Pending.Add(_unfinished);
            }
        }
        catch (DirectoryNotFoundException exception)
        {
            // Without the name of the unfinished file, which means nothing to the user.
            throw new DirectoryNotFoundException($"The folder of '{givenPath}' does not exist.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new UnauthorizedAccessException($"The folder of '{givenPath}' is not writable.", exception);
        }

        if (old is { } replaced && !OperatingSystem.IsWindows())
        {
            // In this order, because a change of the owner resets bits of the mode.
            replaced.TryGiveOwnerTo(_unfinished);
            File.SetUnixFileMode(_unfinished, File.GetUnixFileMode(path));
        }
    }

    /// <summary>Where to write the content.</summary>
    public Stream Stream { get; }

    /// <summary>
    /// Creates a file, or replaces the one that exists, whose Unix mode and, if the system allows it, owner are kept. Of a link, the file that it leads to is
    /// replaced. A device or pipe is written as it is.
    /// </summary>
    /// <param name="path">The path; null or <see cref="StandardOutput"/> for the standard output.</param>
    /// <exception cref="IOException">The path is that of a folder, or its folder does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is read-only, or the user may not write it or its folder.</exception>
    public static OutputFile Create(string? path)
    {
        if (path is null or StandardOutput)
        {
            return new(StandardStreams.OpenOutput());
        }

        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder.");
        }

        var old = UnixFile.Find(path);
        if (old is { IsRegular: false })
        {
            return new(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        }

        var file = FollowLinks(Path.GetFullPath(path));
        if (File.Exists(file))
        {
            AssertWritable(file, path);
        }

        return new(file, path, old);
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
        if (_unfinished is not null)
        {
            lock (Lock)
            {
                File.Move(_unfinished, _path, overwrite: true);
                Pending.Remove(_unfinished);
            }
        }
    }

    // Replacing a file needs no permission for the file itself, and root needs none at all.
    private static void AssertWritable(string file, string path)
    {
        var isReadOnly = OperatingSystem.IsWindows()
            ? new FileInfo(file).IsReadOnly
            : (File.GetUnixFileMode(file) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0;
        if (isReadOnly)
        {
            throw new UnauthorizedAccessException($"The file '{path}' is read-only.");
        }

        File.OpenHandle(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
    }

    /// <summary>The file that a link leads to, or the file itself.</summary>
    public static string FollowLinks(string path) => File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (_unfinished is not null)
        {
            lock (Lock)
            {
                if (Pending.Remove(_unfinished))
                {
                    File.Delete(_unfinished);
                }
            }
        }
    }
}
