using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>
/// Lists the additional files of the project with their times and sizes. The list is an input of the compiler, so a file that is replaced by an older one is
/// compiled too. Rejects files whose paths could not be passed to the compiler (CORPUS005).
/// </summary>
public sealed class ListCorpusSeeds : CorpusTask
{
    private const string Rule = "CORPUS005";

    // With their tables, news texts need five to six times their bytes as string literals, and an assembly can hold 16 MiB of those.
    private const long MaxLiteralBytes = 2 << 20;

    /// <summary>The files to leave out.</summary>
    [Output]
    public ITaskItem[] Rejected { get; private set; } = [];

    /// <summary>The text storage for seeds of this size, if the project does not choose one. It depends on nothing but the sizes of the files.</summary>
    [Output]
    public string Storage { get; private set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var succeeded = true;
        var rejected = new List<ITaskItem>();
        var list = new StringBuilder();
        var size = 0L;
        foreach (var item in Files)
        {
            var problem = PathProblem.Find(item);
            if (problem is null)
            {
                var (version, bytes) = Describe(item.FullPath());
                list.Append(item.FullPath()).Append(' ').Append(item.GetMetadata("CorpusSeed")).Append(' ').Append(version).Append('\n');
                size += item.IsSeed() ? bytes : 0;
                continue;
            }

            rejected.Add(item);
            if (problem.IsError)
            {
                succeeded = Error(Rule, item.FullPath(), problem.Message);
            }
            else
            {
                Warning(Rule, item.FullPath(), problem.Message);
            }
        }

        Rejected = [.. rejected];
        Storage = size > MaxLiteralBytes ? "Resource" : "Literal";
        try
        {
            OutputFile.WriteIfDifferent(List.FullPath(), Encoding.UTF8.GetBytes(list.ToString()));
            return succeeded;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Error("", List.FullPath(), exception.Message);
        }
    }

    // A string that changes with the content of the file, and the size of the file. The content of a link is read, because .NET Standard 2.0 has no time and
    // size of its target.
    private static (string Version, long Bytes) Describe(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if ((file.Attributes & FileAttributes.ReparsePoint) != 0)
            {
                using var hash = SHA256.Create();
                using var content = file.OpenRead();
                return (Convert.ToBase64String(hash.ComputeHash(content)), content.Length);
            }

            var version = file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture) + " " + file.Length.ToString(CultureInfo.InvariantCulture);
            return (version, file.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler reports a file that it cannot read.
            return ("", 0);
        }
    }
}
