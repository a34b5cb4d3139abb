using System.Globalization;

namespace Corpus.Text.Names;

/// <summary>
/// Identifiers that are given away. Letter case does not count: names that differ only in case are hard to tell apart in a completion list, and
/// a generated file's name must not differ from another's in case alone.
/// </summary>
public sealed class TakenNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives away <paramref name="wanted"/>; where it is taken, it with a number.</summary>
    public string Take(string wanted) => Take(wanted, static () => null);

    /// <summary>Gives away <paramref name="wanted"/>; where it is taken, it with what <paramref name="distinguish"/> says; where that is too, it with a number.</summary>
    public string Take(string wanted, Func<string?> distinguish)
    {
        if (_taken.Add(wanted))
        {
            return wanted;
        }

        var distinct = distinguish() is not { } distinction ? wanted : wanted + "_" + distinction.TrimStart('_');
        var name = distinct;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = distinct + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
