using System.Diagnostics;
using System.Globalization;

namespace Corpus.Build;

/// <summary>
/// Writes files below <c>obj</c>. A file is replaced as a whole, so a build that is stopped leaves no incomplete file, and another build that runs at the same
/// time sees the old file or the new one. What a stopped build leaves is an unfinished file, which the next build that writes the file deletes.
/// </summary>
internal static class OutputFile
{
    // The package's targets delete files with this extension in a clean.
    private const string Unfinished = ".tmp";

    // Another program can open a file at a bad moment, and a build in another container can take the unfinished file for that of a stopped build.
    private const int MaxAttempts = 10;

    private static readonly int ProcessId = Process.GetCurrentProcess().Id;

    /// <summary>Writes a file, and creates its folder if necessary.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="write">Writes the content. Is called again if the file cannot be written.</param>
    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(folder, Path.GetFileName(path) + ".*" + Unfinished))
        {
            if (!IsOfRunningBuild(file))
            {
                TryDelete(file);
            }
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                WriteOnce(path, write);
                return;
            }
            catch (Exception exception) when (attempt < MaxAttempts && exception is (IOException or UnauthorizedAccessException))
            {
            }
        }
    }

    /// <summary>Writes a file, unless it has this content already.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="content">The content.</param>
    public static void WriteIfDifferent(string path, byte[] content)
    {
        // The method of Enumerable, because that of spans is in an assembly that not every MSBuild has.
        if (!File.Exists(path) || !Enumerable.SequenceEqual(File.ReadAllBytes(path), content))
        {
            Write(path, stream => stream.Write(content, 0, content.Length));
        }
    }

    private static void WriteOnce(string path, Action<Stream> write)
    {
        var unfinished = string.Join(".", path, ProcessId.ToString(CultureInfo.InvariantCulture), Guid.NewGuid().ToString("N")) + Unfinished;
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew))
            {
                write(stream);
            }

            Replace(path, unfinished);
        }
        finally
        {
            TryDelete(unfinished);
        }
    }

    private static void Replace(string path, string replacement)
    {
        if (File.Exists(path))
        {
            File.Replace(replacement, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(replacement, path);
        }
    }

    // The name of an unfinished file ends with the process that writes it, a unique number and the extension.
    private static bool IsOfRunningBuild(string unfinished)
    {
        var parts = unfinished.Split('.');
        if (parts.Length < 4 || !int.TryParse(parts[parts.Length - 3], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        try
        {
            using (Process.GetProcessById(id))
            {
                return true;
            }
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
