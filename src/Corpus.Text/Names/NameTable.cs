namespace Corpus.Text.Names;

/// <summary>The names of all articles of the corpus: unique, and as far as can be independent of one another.</summary>
public sealed class NameTable : IEquatable<NameTable>
{
    private readonly Dictionary<string, ArticleName> _byPath;

    private NameTable(ArticleName[] names, Dictionary<string, ArticleName> byPath)
    {
        Names = new(names);
        _byPath = byPath;
    }

    /// <summary>The names in ordinal order of path.</summary>
    public EquatableArray<ArticleName> Names { get; }

    /// <summary>The name of the seed at a path.</summary>
    public ArticleName this[string path] => _byPath[path];

    /// <summary>
    /// Gives each seed the identifier that it asks for. Where several ask for one, the first in order of path has it and the others carry
    /// their id behind it: a name depends on other seeds only in that case.
    /// </summary>
    public static NameTable Assign(IEnumerable<NameRequest> requests)
    {
        var sorted = DistinctByPath(requests);
        Array.Sort(sorted, static (x, y) => string.CompareOrdinal(x.Path, y.Path));
        var identifiers = new TakenNames(ReservedNames.OfArticles);
        var given = new string[sorted.Length];
        foreach (var isExplicit in (bool[])[true, false])
        {
            for (var i = 0; i < sorted.Length; i++)
            {
                var request = sorted[i];
                if (request.IsExplicit == isExplicit)
                {
                    given[i] = identifiers.Take(request.Identifier, () => Identifier.FromFileName(request.Id));
                }
            }
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var names = new ArticleName[sorted.Length];
        var byPath = new Dictionary<string, ArticleName>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++)
        {
            names[i] = new ArticleName(sorted[i].Path, TakeId(ids, sorted[i]), given[i], i);
            byPath[sorted[i].Path] = names[i];
        }

        return new NameTable(names, byPath);
    }

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && Names.Equals(other.Names);

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

    // Two seeds folders, or two extensions, can give two files one id; then the project-relative path tells them apart.
    private static string TakeId(HashSet<string> ids, NameRequest request)
    {
        var id = request.Id;
        if (!ids.Add(id))
        {
            id = request.Path;
            while (!ids.Add(id))
            {
                id += "'";
            }
        }

        return id;
    }
}
