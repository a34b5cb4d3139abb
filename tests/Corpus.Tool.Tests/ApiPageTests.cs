using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests;

/// <summary>Every command and option of the tool is on docs/api.md, the list of what is promised.</summary>
public sealed class ApiPageTests : IDisposable
{
    private readonly CorpusProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Every_option_is_on_the_page()
    {
        var commands = FindNames(_program.Run("--help").Output, "Commands");

        Assert.Equal(
            commands.Select(command => $"{command}: {Join(FindNames(_program.Run(command, "--help").Output, "Options").Where(name => name is not ("-?" or "-h" or "--help")))}"),
            Regex.Matches(ReadPage(), @"^\| \[`corpus (\w+)`\]\S+ \| (.+) \|$", RegexOptions.Multiline)
                .Select(row => $"{row.Groups[1].Value}: {Join(Regex.Matches(row.Groups[2].Value, "`(-[^`]+)`").Select(option => option.Groups[1].Value))}"));

        static string Join(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));
    }

    /// <summary>The first column of a part of the help: "-o, --output &lt;FILE&gt;" has two names.</summary>
    private static IEnumerable<string> FindNames(string help, string part) => help.ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(line => line != part + ":")
        .Skip(1)
        .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
        .Where(line => line[2] != ' ')
        .SelectMany(line => Regex.Split(line.Trim(), "  |[ ][<\\[]")[0].Split(", "));

    private static string ReadPage([CallerFilePath] string thisFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "docs", "api.md")).ReplaceLineEndings("\n");
}
