namespace Corpus.Build;

/// <summary>
/// Writes files below <c>obj</c>. A file is replaced as a whole, so a build that is stopped leaves no incomplete file, and another build that runs at the same
/// time sees the old file or the new one. What a stopped build leaves is an unfinished file, which the next build that writes the file deletes.
/// </summary>
internal static class OutputFile
{
    // The package's targets delete files with this extension in a clean.
    private const string Unfinished = ".tmp";

    // Another build can delete the unfinished file in the moment before it replaces the old one.
    private const int MaxAttempts = 10;

    /// <summary>Writes a file, and creates its folder if necessary.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="write">Writes the content. Is called again if another build deletes the unfinished file.</param>
    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(folder, Path.GetFileName(path) + ".*" + Unfinished))
        {
            TryDelete(file);
        }

        for (var attempt = 1; !TryWrite(path, write, isLast: attempt == MaxAttempts); attempt++)
        {
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

    private static bool TryWrite(string path, Action<Stream> write, bool isLast)
    {
        var unfinished = path + "." + Guid.NewGuid().ToString("N") + Unfinished;
        FileStream stream;
        try
        {
            stream = new FileStream(unfinished, FileMode.CreateNew);
        }
        catch (IOException) when (!isLast)
        {
            // Another build has opened the new file, to delete it, before it was locked.
            TryDelete(unfinished);
            return false;
        }

        try
        {
            using (stream)
            {
                write(stream);
            }

            Replace(path, unfinished);
            return true;
        }
        catch (FileNotFoundException) when (!isLast && !File.Exists(unfinished))
        {
            return false;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void Replace(string path, string replacement)
    {
        try
        {
            if (!File.Exists(path))
            {
                File.Move(replacement, path);
                return;
            }
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another build wrote the file just now.
        }

        File.Replace(replacement, path, destinationBackupFileName: null);
    }

    // While a build writes the file, no other one can open it exclusively.
    private static void TryDelete(string file)
    {
        try
        {
            using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
            }

            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
