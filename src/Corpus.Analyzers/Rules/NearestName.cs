namespace Corpus.Analyzers.Rules;

/// <summary>Finds the name that is meant by one that does not exist.</summary>
internal static class NearestName
{
    // Longer ones are no slips of a pen, and comparing them takes its time.
    private const int MaxLength = 200;

    /// <summary>The nearest name: one that holds the wanted one whole, or that a few typed letters make of it; null where none is near.</summary>
    public static string? To(string wanted, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        string? nearest = null;
        var best = int.MaxValue;
        if (wanted.Length is 0 or > MaxLength)
        {
            return null;
        }

        foreach (var name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (name.Length > MaxLength)
            {
                continue;
            }

            var distance = Distance(wanted.ToLowerInvariant(), name.ToLowerInvariant());
            var near = HasWord(name, wanted) || HasWord(wanted, name) || distance * 5 <= Math.Max(wanted.Length, name.Length) * 2;
            if (near && distance < best)
            {
                (nearest, best) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>Whether the words of <paramref name="part"/> stand in <paramref name="name"/>: "Zakharova" in "Maria Zakharova".</summary>
    private static bool HasWord(string name, string part)
    {
        var start = part.Length == 0 ? -1 : name.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        var end = start + part.Length;
        return start >= 0
            && (start == 0 || !char.IsLetterOrDigit(name[start - 1]))
            && (end == name.Length || !char.IsLetterOrDigit(name[end]));
    }

    /// <summary>How many letters must be typed, deleted or replaced to make one of the other.</summary>
    private static int Distance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
