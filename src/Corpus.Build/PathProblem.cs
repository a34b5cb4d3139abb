using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>Why the path of an additional file cannot be passed to the compiler.</summary>
/// <param name="Message">The message.</param>
/// <param name="IsError">Whether the build must stop, because the path could add arguments to the command line of the compiler, which runs analyzers.</param>
internal sealed record PathProblem(string Message, bool IsError)
{
    // The compiler separates paths at these characters, removes them, or expands them to the names of other files.
    private const string Separators = "|\"\t*?";

    // MSBuild reads the output of the compiler, whose lines begin with a path: a path that matches this would count as an error or a warning.
    private static readonly Regex Diagnostic = new(@"\b(error|warning)(\s+[^:\s]*)?\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The problem of an additional file; null if there is none.</summary>
    public static PathProblem? Find(ITaskItem item)
    {
        foreach (var character in item.ItemSpec)
        {
            if (Separators.IndexOf(character) >= 0)
            {
                var name = character == '\t' ? "a tab" : $"'{character}'";
                return new PathProblem($"The file is left out: the compiler accepts no path that contains {name}; rename the file or folder", IsError: false);
            }

            if (character is '\u0085' or '\u2028' or '\u2029')
            {
                // The SDK writes the path into a file of settings, where these characters end a line.
                return new PathProblem(
                    $"The file is left out: its path contains the line separator U+{(int)character:X4}, after which the compiler could read settings of other files; "
                    + "rename the file or folder",
                    IsError: false);
            }

            if (character < ' ')
            {
                return new PathProblem(
                    $"The path contains the control character U+{(int)character:X4}, which could add arguments to the command line of the compiler; rename the file or folder",
                    IsError: true);
            }
        }

        if (Diagnostic.IsMatch(item.ItemSpec))
        {
            return new PathProblem("The file is left out: MSBuild would take its path for an error or a warning of the compiler; rename the file or folder", IsError: false);
        }

        return item.IsSeed() && !IsFile(item.FullPath())
            ? new PathProblem(
                "The seed is left out: there is no file with this path; if a folder shows one, the file is a broken link, or its name contains '\\' or is not valid Unicode",
                IsError: false)
            : null;
    }

    // File.Exists is true for a link whose target is missing.
    private static bool IsFile(string path)
    {
        try
        {
            if (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0)
            {
                File.OpenRead(path).Dispose();
            }

            return File.Exists(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
