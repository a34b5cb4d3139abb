namespace Corpus.Text;

/// <summary>A range of a text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct Slice(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The slice from <paramref name="start"/> up to but not including <paramref name="end"/>.</summary>
    /// <param name="start">Offset of the first code unit.</param>
    /// <param name="end">Offset just past the last code unit.</param>
    public static Slice FromBounds(int start, int end) => new(start, end - start);
}

/// <summary>Extension methods that return the part of a text that a slice covers.</summary>
public static class SliceExtensions
{
    /// <summary>The part of <paramref name="text"/> that a slice covers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slice">The slice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slice extends beyond the text.</exception>
    public static string Slice(this string text, Slice slice) => text.Substring(slice.Start, slice.Length);

    /// <summary>The part of <paramref name="text"/> that a slice covers; null if <paramref name="slice"/> is null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slice">The slice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slice extends beyond the text.</exception>
    public static string? Slice(this string text, Slice? slice) => slice is { } some ? text.Slice(some) : null;
}
