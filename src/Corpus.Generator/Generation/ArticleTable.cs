using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>The table of articles in the code. Does not depend on the names of properties, so that a new title changes none of it.</summary>
/// <param name="Articles">
/// The articles in order of path, each with its unique id: those that are in string literals, and those in the text pack that have another id there, because
/// the task that writes the pack does not know all articles.
/// </param>
/// <param name="HasPack">Whether there are articles in the text pack.</param>
internal sealed record ArticleTable(EquatableArray<(ArticleRow Row, string Id)> Articles, bool HasPack)
{
    /// <summary>The table without articles.</summary>
    public static ArticleTable Empty { get; } = new(default, HasPack: false);

    /// <summary>Puts rows in order. A path that the project lists twice is one article; the first file wins.</summary>
    public static ArticleTable Create(EquatableArray<ArticleRow> rows, NameTable names)
    {
        var sorted = new ArticleRow[names.Names.Count];
        foreach (var row in rows)
        {
            sorted[names[row.Path].Index] ??= row;
        }

        return new ArticleTable(
            new([.. sorted.Zip(names.Names, (row, name) => (row, name.Id)).Where(article => !article.row.IsPacked || article.Id != article.row.OwnId)]),
            Array.Exists(sorted, row => row.IsPacked));
    }
}
