namespace Corpus.Text.Names;

/// <summary>
/// The class of a folder: <c>Articles</c>, or a class nested in that of the folder above. Folders whose names make one identifier, such as <c>south-asia</c>
/// and <c>South Asia</c>, share a class, so that the name of a class does not depend on other folders.
/// </summary>
internal sealed class FolderClass
{
    // Deeper folders share the class of the deepest one that has a class: longer names are unusable, and the compiler cannot read types that are nested some
    // hundred levels deep.
    private const int MaxDepth = 16;

    private readonly int _depth;
    private readonly TakenNames _members = new(ReservedNames.InArticles);
    private readonly Dictionary<string, FolderClass> _nested = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);

    private FolderClass(string name, string identifier, int depth)
    {
        Name = name;
        _depth = depth;

        // A class cannot have a member with its own name. That of Articles is reserved.
        _members.Take(identifier);
    }

    /// <summary>The names of nested classes with <c>.</c> between them; empty for <c>Articles</c> itself.</summary>
    public string Name { get; }

    /// <summary>Creates <c>Articles</c>, which has no nested classes yet.</summary>
    public static FolderClass CreateRoot() => new("", "", 0);

    /// <summary>The class of a folder, which is created on first use.</summary>
    /// <param name="path">The path of the folder relative to the project.</param>
    /// <param name="start">Where the folders that have classes start in the path.</param>
    public FolderClass Open(string path, int start)
    {
        if (start >= path.Length || _depth == MaxDepth)
        {
            return this;
        }

        var slash = path.IndexOf('/', start);
        var end = slash < 0 ? path.Length : slash;
        if (end == start)
        {
            // The root of the file system.
            return Open(path, end + 1);
        }

        var nested = Nest(Identifier.FromWords(path.Substring(start, end - start)) ?? "Folder");
        nested._paths.Add(path.Substring(0, end));
        return nested.Open(path, end + 1);
    }

    /// <summary>Takes the name of a property.</summary>
    /// <param name="request">The seed.</param>
    public string Take(NameRequest request) =>
        _members.Take(request.Identifier, () => Identifier.FromFileName(request.FileName));

    /// <summary>The names of all nested classes, each before those that are nested in it.</summary>
    public IEnumerable<FolderName> ListNested()
    {
        foreach (var nested in _nested.Values.OrderBy(nested => nested.Name, StringComparer.Ordinal))
        {
            yield return new FolderName(nested.Name, new([.. nested._paths]));
            foreach (var deeper in nested.ListNested())
            {
                yield return deeper;
            }
        }
    }

    private FolderClass Nest(string requested)
    {
        if (!_nested.TryGetValue(requested, out var nested))
        {
            var identifier = _members.Take(requested);
            _nested.Add(requested, nested = new FolderClass(Name.Length == 0 ? identifier : Name + "." + identifier, identifier, _depth + 1));
        }

        return nested;
    }
}
