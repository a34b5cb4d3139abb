namespace Corpus.Text.Names;

/// <summary>The names of all articles of a corpus: unique, and as independent of one another as possible.</summary>
internal sealed class NameTable : IEquatable<NameTable>
{
    private readonly Dictionary<string, ArticleName> _byPath;

    private NameTable(ArticleName[] names, FolderName[] folders, Dictionary<string, ArticleName> byPath)
    {
        Names = new(names);
        Folders = new(folders);
        _byPath = byPath;
    }

    /// <summary>The names in ordinal order of path.</summary>
    public EquatableArray<ArticleName> Names { get; }

    /// <summary>The classes of folders, each before those that are nested in it.</summary>
    public EquatableArray<FolderName> Folders { get; }

    /// <summary>The name of the seed at a path.</summary>
    public ArticleName this[string path] => _byPath[path];

    /// <summary>
    /// Gives each folder a class, and each seed the identifier that it requests. If several seeds of a class request the same one, the first in order of path
    /// gets it and the others get the name of their file appended; only then does a name depend on other seeds. Explicit requests go first.
    /// </summary>
    public static NameTable Assign(IEnumerable<NameRequest> requests)
    {
        var sorted = DistinctByPath(requests);
        Array.Sort(sorted, static (x, y) => string.CompareOrdinal(x.Path, y.Path));
        var root = FolderClass.CreateRoot();
        var classes = OpenClasses(root, sorted);
        var identifiers = new string[sorted.Length];
        foreach (var isExplicit in (bool[])[true, false])
        {
            for (var i = 0; i < sorted.Length; i++)
            {
                if (sorted[i].IsExplicit == isExplicit)
                {
                    identifiers[i] = classes[i].Take(sorted[i]);
                }
            }
        }

        var ids = new ArticleIds();
        var names = new ArticleName[sorted.Length];
        var byPath = new Dictionary<string, ArticleName>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++)
        {
            names[i] = new ArticleName(sorted[i].Path, ids.Take(sorted[i].Path, sorted[i].Id), classes[i].Name, identifiers[i], i);
            byPath[sorted[i].Path] = names[i];
        }

        return new NameTable(names, [.. root.ListNested()], byPath);
    }

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && Names.Equals(other.Names) && Folders.Equals(other.Folders);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameTable);

    /// <inheritdoc/>
    public override int GetHashCode() => Names.GetHashCode();

    private static NameRequest[] DistinctByPath(IEnumerable<NameRequest> requests)
    {
        var byPath = new Dictionary<string, NameRequest>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            if (!byPath.ContainsKey(request.Path))
            {
                byPath.Add(request.Path, request);
            }
        }

        return [.. byPath.Values];
    }

    // By index of a request: the class of its folder. Folders come before articles, so their names do not depend on titles.
    private static FolderClass[] OpenClasses(FolderClass root, NameRequest[] sorted)
    {
        var classes = new FolderClass[sorted.Length];
        var byFolder = new Dictionary<string, FolderClass>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++)
        {
            var (path, id) = (sorted[i].Path, sorted[i].Id);
            var folder = path.Substring(0, Math.Max(path.LastIndexOf('/'), 0));
            if (!byFolder.TryGetValue(folder, out var folderClass))
            {
                folderClass = root.Open(folder, folder.Length - Math.Max(id.LastIndexOf('/'), 0));
                byFolder.Add(folder, folderClass);
            }

            classes[i] = folderClass;
        }

        return classes;
    }
}
