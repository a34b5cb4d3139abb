namespace Corpus.Text;

/// <summary>A run of characters of a text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct Slice(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The slice from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static Slice FromBounds(int start, int end) => new(start, end - start);
}

/// <summary>Cuts slices out of texts.</summary>
public static class SliceExtensions
{
    /// <summary>The characters that a slice covers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slice">The slice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slice does not lie within the text.</exception>
    public static string Slice(this string text, Slice slice) => text.Substring(slice.Start, slice.Length);

    /// <summary>The characters that a slice covers; null where there is no slice.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slice">The slice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slice does not lie within the text.</exception>
    public static string? Slice(this string text, Slice? slice) => slice is { } some ? text.Slice(some) : null;
}
