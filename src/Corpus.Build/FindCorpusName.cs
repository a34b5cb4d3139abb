using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>
/// Checks whether the C# files of a project can declare something named <c>Corpus</c>. If none does, other source generators can see the alias of that name: the
/// compiler shows them only code that does not depend on syntax. Otherwise the generator looks at the syntax, and adds the alias later if nothing conflicts with it.
/// </summary>
public sealed class FindCorpusName : ITask
{
    private const string Name = "Corpus";

    // The words before the name in a declaration. Whatever follows one of them in a comment also counts: the result may be wrong in this direction.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "alias", "class", "enum", "interface", "namespace", "record", "struct", "using",
    };

    private static readonly char[] StatementEnds = [';', '{', '}'];

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The C# files of the project.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Whether no file declares the name.</summary>
    [Output]
    public bool IsFree { get; private set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        IsFree = Sources.All(source => !Declares(source.FullPath()));
        return true;
    }

    /// <summary>Whether code can declare the name.</summary>
    internal static bool DeclaresIn(string code)
    {
        for (var at = code.IndexOf(Name, StringComparison.Ordinal); at >= 0; at = code.IndexOf(Name, at + Name.Length, StringComparison.Ordinal))
        {
            if (IsDeclaredAt(code, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Declares(string path)
    {
        try
        {
            return DeclaresIn(File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler reports a file that it cannot read.
            return true;
        }
    }

    private static bool IsDeclaredAt(string code, int at)
    {
        var end = at + Name.Length;
        if (end < code.Length && IsIdentifierPart(code[end]))
        {
            return false;
        }

        var wordEnd = at > 0 && code[at - 1] == '@' ? at - 1 : at;
        if (wordEnd > 0 && IsIdentifierPart(code[wordEnd - 1]))
        {
            return false;
        }

        while (wordEnd > 0 && char.IsWhiteSpace(code[wordEnd - 1]))
        {
            wordEnd--;
        }

        var word = wordEnd;
        while (word > 0 && IsIdentifierPart(code[word - 1]))
        {
            word--;
        }

        return Keywords.Contains(code.Substring(word, wordEnd - word)) || IsDelegate(code, word);
    }

    // A delegate's return type is between the keyword and the name.
    private static bool IsDelegate(string code, int end)
    {
        var start = code.LastIndexOfAny(StatementEnds, Math.Max(end - 1, 0)) + 1;
        return end > start && code.IndexOf("delegate", start, end - start, StringComparison.Ordinal) >= 0;
    }

    private static bool IsIdentifierPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
