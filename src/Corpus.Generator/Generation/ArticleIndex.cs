using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>What the index of articles depends on.</summary>
/// <param name="Properties">
/// For each row of the table of articles in the code, the name of the article's property after <c>Articles.</c>; empty if the article is in the text pack.
/// </param>
/// <param name="HasPack">Whether there are articles in the text pack.</param>
/// <param name="Folders">The classes of folders.</param>
internal sealed record ArticleIndex(EquatableArray<string> Properties, bool HasPack, EquatableArray<FolderName> Folders)
{
    /// <summary>Looks up the names of the articles.</summary>
    public static ArticleIndex Create(ArticleTable table, NameTable names) => new(
        new([.. table.Articles.Select(article => article.Row.IsPacked ? "" : names[article.Row.Path].QualifiedName)]), table.HasPack, names.Folders);
}
