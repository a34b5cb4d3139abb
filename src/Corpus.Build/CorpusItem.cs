using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>Reads the items of the project.</summary>
internal static class CorpusItem
{
    // The compiler cuts metadata at these characters on its way to the generator, which decides by what remains.
    private static readonly char[] MetadataEnds = ['#', ';'];

    /// <summary>The full path of a file.</summary>
    public static string FullPath(this ITaskItem item) => item.GetMetadata(nameof(FullPath));

    /// <summary>Whether an additional file is marked as a seed.</summary>
    public static bool IsSeed(this ITaskItem item) => bool.TryParse(item.GetMetadata("CorpusSeed").Split(MetadataEnds)[0], out var isSeed) && isSeed;
}
