using System.Globalization;

namespace Corpus.Text.Names;

/// <summary>
/// Identifiers that are given away. Letter case does not count: names that differ only in case are hard to tell apart in a completion list, and
/// a generated file's name must not differ from another's in case alone. A low line at the start does not count either: the field of an article has one
/// before the article's name.
/// </summary>
public sealed class TakenNames(IEnumerable<string> reserved)
{
    private const char LowLine = '_';
    private readonly HashSet<string> _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives away <paramref name="wanted"/>; where it is taken, it with <paramref name="distinction"/>; where that is too, it with a number.</summary>
    public string Take(string wanted, string? distinction)
    {
        if (TryTake(wanted))
        {
            return wanted;
        }

        var distinct = distinction is null ? wanted : wanted + "_" + distinction.TrimStart(LowLine);
        var name = distinct;
        for (var number = 2; !TryTake(name); number++)
        {
            name = distinct + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    private bool TryTake(string name) => _taken.Add(name.TrimStart(LowLine));
}
