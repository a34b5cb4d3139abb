namespace Corpus.Text.Names;

/// <summary>A name given to a seed.</summary>
/// <param name="Path">Its path relative to the project.</param>
/// <param name="Id">Its id, unique in the corpus.</param>
/// <param name="Identifier">Its property, unique in the corpus also where letter case does not count.</param>
/// <param name="Index">Its place in the order of paths.</param>
public sealed record ArticleName(string Path, string Id, string Identifier, int Index);
