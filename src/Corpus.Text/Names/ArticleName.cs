namespace Corpus.Text.Names;

/// <summary>The name of an article in a corpus.</summary>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Id">The unique id.</param>
/// <param name="Folder">The name of its class: the names of nested classes with <c>.</c> between them; empty if it is <c>Articles</c> itself.</param>
/// <param name="Identifier">The name of the property, unique in its class even if letter case is ignored.</param>
/// <param name="Index">The index in order of path.</param>
internal sealed record ArticleName(string Path, string Id, string Folder, string Identifier, int Index)
{
    /// <summary>The name of the property after <c>Articles.</c>: <c>World.Asia.TalksBegin</c>.</summary>
    public string QualifiedName => Folder.Length == 0 ? Identifier : Folder + "." + Identifier;
}
