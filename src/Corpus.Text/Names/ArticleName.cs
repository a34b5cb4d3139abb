namespace Corpus.Text.Names;

/// <summary>The name of an article in a corpus.</summary>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Id">The unique id.</param>
/// <param name="Identifier">The name of the property, unique even if letter case is ignored.</param>
/// <param name="Index">The index in order of path.</param>
public sealed record ArticleName(string Path, string Id, string Identifier, int Index);
