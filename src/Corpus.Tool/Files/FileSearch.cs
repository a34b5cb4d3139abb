using Microsoft.Extensions.FileSystemGlobbing;

namespace Corpus.Tool.Files;

/// <summary>
/// Finds the files that the user names as files, folders and globs. Of a folder, it takes the texts that the package <c>Corpus.Generator</c> takes by default: <c>.txt</c> and
/// <c>.md</c> files at any depth, except <c>README.md</c>. Of a glob, it takes every file that matches. Folders whose names begin with a dot are skipped.
/// </summary>
internal sealed class FileSearch
{
    private static readonly string[] TextExtensions = [".txt", ".md"];

    private readonly SortedDictionary<string, InputFile> _found = new(StringComparer.Ordinal);
    private readonly List<string> _unreadable = [];
    private readonly List<string> _unmatched = [];

    private FileSearch()
    {
    }

    /// <summary>The files, each once, in ordinal order of their paths.</summary>
    public IReadOnlyList<InputFile> Files { get; private set; } = [];

    /// <summary>A message for each folder that could not be read.</summary>
    public IReadOnlyList<string> Unreadable => _unreadable;

    /// <summary>A message for each argument that names no file.</summary>
    public IReadOnlyList<string> Unmatched => _unmatched;

    /// <summary>Finds the files.</summary>
    /// <param name="arguments">Paths of files and folders, and globs.</param>
    public static FileSearch Find(IEnumerable<string> arguments)
    {
        var search = new FileSearch();
        foreach (var argument in arguments)
        {
            search.Add(argument);
        }

        search.Files = [.. search._found.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
        return search;
    }

    private void Add(string argument)
    {
        if (File.Exists(argument))
        {
            Add(Normalize(argument), argument, Path.GetFileName(argument));
        }
        else if (Directory.Exists(argument))
        {
            if (!AddFolder(argument, IsText))
            {
                _unmatched.Add($"'{argument}' contains no texts; texts are .txt and .md files other than README.md");
            }
        }
        else if (argument.Contains('*'))
        {
            AddGlob(argument);
        }
        else
        {
            _unmatched.Add(argument.StartsWith('-') ? $"'{argument}' is not an option, and no file has that name" : $"'{argument}' does not exist");
        }
    }

    private void AddGlob(string glob)
    {
        // The search begins at the last folder before the first wildcard.
        var pattern = Normalize(glob);
        var folderEnd = pattern.LastIndexOf('/', pattern.IndexOf('*'));
        var folder = folderEnd < 0 ? "." : folderEnd == 0 ? "/" : pattern[..folderEnd];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[(folderEnd + 1)..]);
        if (!Directory.Exists(folder) || !AddFolder(folder, id => matcher.Match(id).HasMatches))
        {
            _unmatched.Add($"no file matches '{glob}'");
        }
    }

    private static bool IsText(string id) =>
        TextExtensions.Any(extension => id.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        && !Path.GetFileName(id.AsSpan()).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    // Returns whether it found a file, or could not look everywhere.
    private bool AddFolder(string folder, Func<string, bool> isMatch)
    {
        var failures = _unreadable.Count;
        var hasFiles = false;
        var prefix = Normalize(folder) is "." ? "" : Normalize(folder).TrimEnd('/') + "/";

        // A folder is read once, even if several links lead to it.
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(string Path, string RealPath, string Id)>();
        pending.Push((folder, ResolveFolder(folder, Path.GetFullPath(folder)), ""));
        while (pending.TryPop(out var next))
        {
            if (!visited.Add(next.RealPath))
            {
                continue;
            }

            FileSystemInfo[] entries;
            try
            {
                entries = new DirectoryInfo(next.Path).GetFileSystemInfos();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _unreadable.Add($"{next.Path}: the folder cannot be read: {exception.Message}");
                continue;
            }

            foreach (var entry in entries)
            {
                var id = next.Id + entry.Name;
                if ((entry.Attributes & FileAttributes.Directory) == 0)
                {
                    if (isMatch(id))
                    {
                        Add(prefix + id, entry.FullName, id);
                        hasFiles = true;
                    }
                }
                else if (!entry.Name.StartsWith('.'))
                {
                    pending.Push((Path.Combine(next.Path, entry.Name), ResolveFolder(entry.FullName, Path.Combine(next.RealPath, entry.Name)), id + "/"));
                }
            }
        }

        return hasFiles || _unreadable.Count > failures;
    }

    private void Add(string path, string file, string id)
    {
        var fullPath = Path.GetFullPath(file);
        _found.TryAdd(fullPath, new InputFile(path, fullPath, id));
    }

    private static string ResolveFolder(string path, string otherwise)
    {
        try
        {
            return Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? otherwise;
        }
        catch (IOException)
        {
            // The link leads to itself. Reading the folder reports it.
            return otherwise;
        }
    }

    private static string Normalize(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
