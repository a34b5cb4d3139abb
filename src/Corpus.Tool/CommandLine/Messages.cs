namespace Corpus.Tool.CommandLine;

/// <summary>What a command tells its user, on the standard error. The standard output has nothing but results.</summary>
internal static class Messages
{
    /// <summary>Writes messages, each on a line, as those of the command.</summary>
    public static void Write(params IEnumerable<string> messages)
    {
        foreach (var message in messages)
        {
            Console.Error.WriteLine($"corpus: {message}");
        }
    }
}
