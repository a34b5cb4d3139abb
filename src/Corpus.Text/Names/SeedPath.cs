namespace Corpus.Text.Names;

/// <summary>The path of a seed: relative to its project, and below its seeds folder.</summary>
internal sealed record SeedPath
{
    private const string SeedsFolder = "seeds";
    private const string ReadMe = "README.md";
    private static readonly string[] SeedExtensions = [".txt", ".md"];

    private SeedPath(string relative, int idStart, bool isInSeedsFolder)
    {
        Relative = relative;
        IsInSeedsFolder = isInSeedsFolder;
        var fileName = relative.LastIndexOf('/') + 1;
        var dot = relative.LastIndexOf('.');
        Id = relative.Substring(idStart, (dot > fileName ? dot : relative.Length) - idStart);
    }

    /// <summary>The path relative to the project, with <c>/</c>; the path as given if it has no root in common with the project.</summary>
    public string Relative { get; }

    /// <summary>The path below the seeds folder, or below the project if there is no such folder, without extension. Not yet unique.</summary>
    public string Id { get; }

    /// <summary>Whether a folder named <c>seeds</c> contains the file, at any depth.</summary>
    public bool IsInSeedsFolder { get; }

    /// <summary>
    /// Whether the file is a seed: the item metadata <c>CorpusSeed</c> decides, otherwise <c>.txt</c> and <c>.md</c> files in a folder named <c>seeds</c> are,
    /// except <c>README.md</c>.
    /// </summary>
    /// <param name="marked">The value of the metadata; null if there is none.</param>
    public bool IsSeed(bool? marked) => marked ?? (IsInSeedsFolder
        && SeedExtensions.Any(extension => Relative.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        && !Relative.EndsWith("/" + ReadMe, StringComparison.OrdinalIgnoreCase));

    /// <summary>Creates the path of a file.</summary>
    /// <param name="path">The path as the compiler gives it, with <c>/</c> or <c>\</c>.</param>
    /// <param name="projectDirectory">
    /// The directory of the project, with <c>/</c> or <c>\</c>; null or empty if it is not known. Only folders below it (or, for a file from elsewhere,
    /// beside it) count as a seeds folder: a project that itself is in a folder named <c>seeds</c> does not turn all its files into seeds.
    /// </param>
    public static SeedPath From(string path, string? projectDirectory)
    {
        var segments = Relativize(Split(path), string.IsNullOrEmpty(projectDirectory) ? [] : Split(projectDirectory!));
        var idStart = 0;
        var isInSeedsFolder = false;
        var offset = 0;
        for (var i = 0; i < segments.Count - 1 && !isInSeedsFolder; i++)
        {
            offset += segments[i].Length + 1;
            isInSeedsFolder = segments[i].Equals(SeedsFolder, StringComparison.OrdinalIgnoreCase);
            if (isInSeedsFolder || segments[i] == "..")
            {
                idStart = offset;
            }
        }

        return new SeedPath(string.Join("/", segments), idStart, isInSeedsFolder);
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
                // A leading empty segment is the root; a trailing one is not a folder.
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
