using System.Globalization;

namespace Corpus.Text.Names;

/// <summary>
/// Identifiers that are taken. Letter case is ignored: names that differ only in case are hard to distinguish in a completion list, and the names of
/// generated files must not differ only in case.
/// </summary>
/// <param name="reserved">Names that nothing else can have; a set that ignores letter case too.</param>
internal sealed class TakenNames(ISet<string> reserved)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    // The number to try next for each name that was taken. No name becomes free again, so no lower number has to be tried.
    private readonly Dictionary<string, int> _nextNumbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes <paramref name="requested"/>; if it is taken already, appends a number.</summary>
    public string Take(string requested) => Take(requested, static () => null);

    /// <summary>Takes <paramref name="requested"/>; if it is taken already, appends what <paramref name="getSuffix"/> returns, and then, if necessary, a number.</summary>
    public string Take(string requested, Func<string?> getSuffix)
    {
        if (TryTake(requested))
        {
            return requested;
        }

        var distinct = getSuffix() is not { } suffix ? requested : requested + "_" + suffix.TrimStart('_');
        if (!_nextNumbers.TryGetValue(distinct, out var number))
        {
            number = 2;
        }

        var name = distinct;
        for (; !TryTake(name); number++)
        {
            name = distinct + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        _nextNumbers[distinct] = number;
        return name;
    }

    private bool TryTake(string name) => !reserved.Contains(name) && _taken.Add(name);
}
