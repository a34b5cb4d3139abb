namespace Corpus.Text.Names;

/// <summary>Gives each article a unique id.</summary>
internal sealed class ArticleIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the id of an article, in order of path: the path below the seeds folder without extension, or, if another article has this id, the path relative
    /// to the project. Files in two seeds folders, or with two extensions, can have the same id.
    /// </summary>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="id">The path below the seeds folder, without extension.</param>
    public string Take(string path, string id)
    {
        if (!_taken.Add(id))
        {
            id = path;
            while (!_taken.Add(id))
            {
                id += "'";
            }
        }

        return id;
    }
}
