namespace Corpus.Build;

/// <summary>
/// Writes files below <c>obj</c>. A file is replaced as a whole, so a build that is stopped leaves no incomplete file, and another build that runs at the same
/// time sees the old file or the new one.
/// </summary>
internal static class OutputFile
{
    /// <summary>Writes a file, and creates its folder if necessary.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + "." + Guid.NewGuid().ToString("N");
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
            File.Delete(unfinished);
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
}
