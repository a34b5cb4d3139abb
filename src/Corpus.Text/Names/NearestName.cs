namespace Corpus.Text.Names;

/// <summary>Finds the name that was probably meant by one that does not exist.</summary>
internal static class NearestName
{
    // Longer names are not typos, and comparing them is slow.
    private const int MaxLength = 200;

    /// <summary>The nearest name: one that contains the given name as whole words (or the reverse), or differs from it in a few letters; null if none is near.</summary>
    public static string? Find(string name, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return null;
        }

        var lower = name.ToLowerInvariant();
        string? nearest = null;
        var best = int.MaxValue;
        foreach (var candidate in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (candidate.Length > MaxLength)
            {
                continue;
            }

            var distance = GetDistance(lower, candidate.ToLowerInvariant());
            var isNear = ContainsWords(candidate, name) || ContainsWords(name, candidate) || distance * 5 <= Math.Max(name.Length, candidate.Length) * 2;
            if (isNear && distance < best)
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Whether <paramref name="name"/> contains <paramref name="part"/> as whole words: "Zakharova" in "Maria Zakharova".</summary>
    private static bool ContainsWords(string name, string part)
    {
        var start = part.Length == 0 ? -1 : name.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        while (start >= 0)
        {
            var end = start + part.Length;
            if ((start == 0 || !char.IsLetterOrDigit(name[start - 1])) && (end == name.Length || !char.IsLetterOrDigit(name[end])))
            {
                return true;
            }

            start = name.IndexOf(part, start + 1, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>The Levenshtein distance: how many letters to insert, delete or replace to turn one name into the other.</summary>
    private static int GetDistance(string one, string other)
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
