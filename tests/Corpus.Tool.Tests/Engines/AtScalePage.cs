using System.Runtime.CompilerServices;

namespace Corpus.Tool.Tests.Engines;

/// <summary>The scripts of docs/at-scale.md. The tests run these, so that the page shows what was run.</summary>
internal static class AtScalePage
{
    /// <summary>Makes lines with <c>jq</c>.</summary>
    public const string LinesFromJson = "lines from JSON";

    /// <summary>A single process.</summary>
    public const string OneProcess = "one process";

    /// <summary>GNU Parallel on one machine.</summary>
    public const string OneMachine = "one machine";

    /// <summary>GNU Parallel on several hosts.</summary>
    public const string SeveralHosts = "several hosts";

    /// <summary>The same as on one machine, but a line that cannot be read is not a failure.</summary>
    public const string AcceptErrors = "accept errors";

    /// <summary>Counts the lines that could not be read.</summary>
    public const string CountErrors = "count errors";

    /// <summary>Divides the lines into shards.</summary>
    public const string Divide = "divide";

    /// <summary>The file <c>read-shard</c>: reads one shard.</summary>
    public const string ReadShard = "read-shard";

    /// <summary>Reads all shards with GNU Parallel.</summary>
    public const string ReadShards = "read shards";

    /// <summary>The file <c>corpus.sbatch</c>: a task of an array job.</summary>
    public const string ArrayTask = "corpus.sbatch";

    /// <summary>Submits the array job for all shards that have no output.</summary>
    public const string Submit = "submit";

    /// <summary>Joins the outputs of all shards.</summary>
    public const string Join = "join";

    private const string Marker = "<!-- engine: ";

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository, "docs", "at-scale.md"));

    /// <summary>The names of all scripts, in the order of the page.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Lines.Where(line => line.StartsWith(Marker, StringComparison.Ordinal)).Select(line => line[Marker.Length..^" -->".Length])];

    /// <summary>Returns the text of a script.</summary>
    /// <param name="name">The name that the comment above the block gives it.</param>
    public static string Read(string name) =>
        string.Concat(Lines.SkipWhile(line => line != $"{Marker}{name} -->").Skip(2).TakeWhile(line => line != "```").Select(line => line + "\n"));

    private static string FindRepository([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
