using System.Globalization;

namespace Corpus.Text.Names;

/// <summary>
/// Identifiers that are taken. Letter case is ignored: names that differ only in case are hard to distinguish in a completion list, and the names of
/// generated files must not differ only in case.
/// </summary>
public sealed class TakenNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    // The last number appended to a name. The next one continues from there, so that the time is linear in the number of equal requests.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes <paramref name="requested"/>; if it is taken already, appends a number.</summary>
    public string Take(string requested) => Take(requested, static () => null);

    /// <summary>Takes <paramref name="requested"/>; if it is taken already, appends what <paramref name="getSuffix"/> returns, and then, if necessary, a number.</summary>
    public string Take(string requested, Func<string?> getSuffix)
    {
        if (_taken.Add(requested))
        {
            return requested;
        }

        var distinct = getSuffix() is not { } suffix ? requested : requested + "_" + suffix.TrimStart('_');
        var name = distinct;
        var number = _numbers.TryGetValue(distinct, out var last) ? last : 1;
        while (!_taken.Add(name))
        {
            name = distinct + "_" + (++number).ToString(CultureInfo.InvariantCulture);
        }

        _numbers[distinct] = number;
        return name;
    }
}
