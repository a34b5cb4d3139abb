namespace Corpus.Generator.Generation;

/// <summary>Generated files that members share: how many, and which member is in which.</summary>
internal static class SharedFiles
{
    /// <summary>The number of files: a power of two, so that few additional members change the number of files and move others.</summary>
    public static int Count(int members, int perFile, int maxFiles)
    {
        var count = 1;
        while (count < maxFiles && count * perFile < members)
        {
            count *= 2;
        }

        return count;
    }

    /// <summary>The hash that decides in which file a member is (FNV-1a). It is the same in every process.</summary>
    public static uint Hash(string key)
    {
        var hash = 2166136261;
        foreach (var c in key)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
