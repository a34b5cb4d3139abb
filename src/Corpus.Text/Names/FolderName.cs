namespace Corpus.Text.Names;

/// <summary>The name of a class with the articles of a folder.</summary>
/// <param name="Name">The names of nested classes with <c>.</c> between them: <c>World.Asia</c>.</param>
/// <param name="Paths">The paths of its folders relative to the project, in order. Folders whose names make one identifier share a class.</param>
internal sealed record FolderName(string Name, EquatableArray<string> Paths);
