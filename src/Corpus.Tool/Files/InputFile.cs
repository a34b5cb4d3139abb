using System.Diagnostics.CodeAnalysis;

namespace Corpus.Tool.Files;

/// <summary>A file that a command reads.</summary>
/// <param name="Path">The path for messages and reports: as the user wrote it, or below the folder that the user wrote, with <c>/</c>.</param>
/// <param name="FullPath">The absolute path.</param>
/// <param name="Id">The path relative to the folder that the user wrote, with <c>/</c>; the name of a file that the user wrote.</param>
internal sealed record InputFile(string Path, string FullPath, string Id)
{
    /// <summary>Reads the file.</summary>
    /// <param name="content">The content.</param>
    /// <param name="error">Why it cannot be read, as a message that names the file.</param>
    /// <returns>Whether it can be read.</returns>
    public bool TryRead([NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out string? error)
    {
        try
        {
            (content, error) = (File.ReadAllBytes(FullPath), null);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            (content, error) = (null, $"{Path}: the file cannot be read: {exception.Message}");
            return false;
        }
    }
}
