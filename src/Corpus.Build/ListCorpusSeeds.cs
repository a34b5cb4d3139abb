using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>
/// Lists the additional files of the project with their times and sizes. The list is an input of the compiler, so a file that is replaced by an older one is
/// compiled too. Rejects files whose paths could not be passed to the compiler (CORPUS005).
/// </summary>
public sealed class ListCorpusSeeds : ITask
{
    private const string Rule = "CORPUS005";

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The additional files of the project.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public ITaskItem List { get; set; } = null!;

    /// <summary>The files to leave out.</summary>
    [Output]
    public ITaskItem[] Rejected { get; private set; } = [];

    /// <inheritdoc/>
    public bool Execute()
    {
        var succeeded = true;
        var rejected = new List<ITaskItem>();
        var list = new StringBuilder();
        foreach (var item in Files)
        {
            var problem = PathProblem.Find(item);
            if (problem is null)
            {
                list.Append(item.FullPath()).Append(' ').Append(item.GetMetadata("CorpusSeed")).Append(' ').Append(Describe(item.FullPath())).Append('\n');
                continue;
            }

            rejected.Add(item);
            var path = PathProblem.Escape(item.FullPath());
            if (problem.IsError)
            {
                succeeded = this.Error(Rule, path, problem.Message);
            }
            else
            {
                this.Warning(Rule, path, problem.Message);
            }
        }

        Rejected = [.. rejected];
        try
        {
            OutputFile.WriteIfDifferent(List.FullPath(), Encoding.UTF8.GetBytes(list.ToString()));
            return succeeded;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return this.Error("", List.FullPath(), exception.Message);
        }
    }

    // What changes if the content of the file does. A link has the time and size of its target, but there is no way to ask for them, so its content is read.
    private static string Describe(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if ((file.Attributes & FileAttributes.ReparsePoint) != 0)
            {
                using var hash = SHA256.Create();
                using var content = file.OpenRead();
                return Convert.ToBase64String(hash.ComputeHash(content));
            }

            return file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture) + " " + file.Length.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler reports a file that it cannot read.
            return "";
        }
    }
}
