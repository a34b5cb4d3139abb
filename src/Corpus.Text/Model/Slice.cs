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

    /// <summary>The characters of <paramref name="text"/> that the slice covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
