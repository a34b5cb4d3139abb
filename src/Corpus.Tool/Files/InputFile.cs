namespace Corpus.Tool.Files;

/// <summary>A file that a command reads.</summary>
/// <param name="Path">The path for messages and reports: as the user wrote it, or below the folder that the user wrote, with <c>/</c>.</param>
/// <param name="FullPath">The absolute path.</param>
/// <param name="Id">The path relative to the folder that the user wrote, with <c>/</c>; the name of a file that the user wrote.</param>
internal sealed record InputFile(string Path, string FullPath, string Id);
