using System.CommandLine;
using Corpus.Tool.Files;

namespace Corpus.Tool.CommandLine;

/// <summary>The files, folders and globs that a command works on.</summary>
internal static class PathArguments
{
    /// <summary>Creates the argument.</summary>
    /// <param name="arity">How many paths the command takes.</param>
    public static Argument<string[]> Create(ArgumentArity arity) => new("PATH")
    {
        Description = "A file; a folder, for the .txt and .md files in it at any depth except README.md; or a glob such as 'texts/**/*.text'.",
        Arity = arity,
    };

    /// <summary>Finds the files, and reports paths that do not exist.</summary>
    /// <param name="paths">The paths.</param>
    /// <returns>The files; null if the command cannot begin.</returns>
    public static FileSearch? Find(string[] paths)
    {
        var search = FileSearch.Find(paths);
        Messages.Write(search.Unreadable);
        Messages.Write(search.Unmatched);
        return search.Unmatched.Count > 0 ? null : search;
    }
}
