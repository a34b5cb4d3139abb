using System.Text;

namespace Corpus.Fuzzing;

/// <summary>Code that accepts any text, and what must be true of its result.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Check">Runs the code. Throws an exception if the result is wrong.</param>
/// <param name="StartInputs">Creates inputs from the paragraphs of a seed.</param>
internal sealed record FuzzTarget(string Name, Action<string> Check, Func<string[], IEnumerable<string>> StartInputs)
{
    private static readonly FuzzTarget[] All =
    [
        new("read", ReadingCheck.Run, ReadingCheck.CreateInputs),
        new("cite", CitationCheck.Run, CitationCheck.CreateInputs),
    ];

    /// <summary>The names of all targets.</summary>
    public static string Names => string.Join(", ", All.Select(target => target.Name));

    /// <summary>The target with a name; null if there is none.</summary>
    public static FuzzTarget? Find(string name) => Array.Find(All, target => target.Name == name);

    /// <summary>Checks an input.</summary>
    /// <param name="input">Text in UTF-8. Bytes that are not UTF-8 are replacement characters.</param>
    public void Run(Stream input)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);

        // UTF-8 has no unpaired surrogates. Two private-use characters represent them.
        Check(Encoding.UTF8.GetString(bytes.ToArray()).Replace('\uE000', '\uD800').Replace('\uE001', '\uDC00'));
    }
}
