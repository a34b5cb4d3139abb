using System.Text;

namespace Corpus.Build.Tests;

/// <summary>A folder that is deleted after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-build-");

    /// <summary>The names of the files, in alphabetical order.</summary>
    public IEnumerable<string> FileNames => _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public string GetPath(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">The content.</param>
    /// <param name="year">The year of its time.</param>
    /// <returns>The path of the file.</returns>
    public string Write(string name, string text, int year = 2020)
    {
        File.WriteAllText(GetPath(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.SetLastWriteTimeUtc(GetPath(name), new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return GetPath(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
