namespace Corpus.Text.Files;

/// <summary>Where a file stands: relative to its project, and below its seeds folder (SPEC §5, §6).</summary>
public sealed record SeedPath
{
    private const string SeedsFolder = "seeds";
    private const string SeedExtension = ".txt";

    private SeedPath(string relative, int idStart, bool inSeedsFolder)
    {
        Relative = relative;
        IsInSeedsFolder = inSeedsFolder;
        var fileName = relative.LastIndexOf('/') + 1;
        var dot = relative.LastIndexOf('.');
        Id = relative.Substring(idStart, (dot > fileName ? dot : relative.Length) - idStart);
    }

    /// <summary>The path relative to the project, with <c>/</c>; the path as given where it is not below a common root.</summary>
    public string Relative { get; }

    /// <summary>The path below the seeds folder without extension; where there is no such folder, below the project. Not yet unique.</summary>
    public string Id { get; }

    /// <summary>Whether a folder named <c>seeds</c> holds the file.</summary>
    public bool IsInSeedsFolder { get; }

    /// <summary>Whether the file is a seed: by the item metadata <c>CorpusSeed</c>, or else as a <c>.txt</c> in a folder named <c>seeds</c>.</summary>
    /// <param name="metadata">The metadata's value; null or empty where there is none.</param>
    public bool IsSeed(string? metadata) => bool.TryParse(metadata, out var isSeed)
        ? isSeed
        : IsInSeedsFolder && Relative.EndsWith(SeedExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Places a file.</summary>
    /// <param name="path">The file's path as the compiler gives it, with <c>/</c> or <c>\</c>.</param>
    /// <param name="projectDirectory">
    /// The project's directory, with <c>/</c> or <c>\</c>; null or empty where it is not known. Only folders below it (or beside it, for a
    /// file from elsewhere) count: a project that itself lies in some <c>seeds</c> folder does not turn all its files into seeds.
    /// </param>
    public static SeedPath From(string path, string? projectDirectory)
    {
        var segments = Relativize(Split(path), string.IsNullOrEmpty(projectDirectory) ? [] : Split(projectDirectory!));
        var idStart = 0;
        var inSeedsFolder = false;
        var offset = 0;
        for (var i = 0; i < segments.Count - 1 && !inSeedsFolder; i++)
        {
            offset += segments[i].Length + 1;
            inSeedsFolder = segments[i].Equals(SeedsFolder, StringComparison.OrdinalIgnoreCase);
            if (inSeedsFolder || segments[i] == "..")
            {
                idStart = offset;
            }
        }

        return new SeedPath(string.Join("/", segments), idStart, inSeedsFolder);
    }

    private static List<string> Split(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not (".." or ""))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                // A leading empty segment is the root; a trailing one is no folder.
                segments.Add(segment);
            }
        }

        return segments;
    }

    private static List<string> Relativize(List<string> path, List<string> directory)
    {
        var common = 0;
        while (common < directory.Count && common < path.Count - 1 && path[common].Equals(directory[common], StringComparison.OrdinalIgnoreCase))
        {
            common++;
        }

        if (common == 0)
        {
            return path;
        }

        var relative = new List<string>();
        for (var i = common; i < directory.Count; i++)
        {
            relative.Add("..");
        }

        relative.AddRange(path.Skip(common));
        return relative;
    }
}
