using Corpus.Text.Vocabulary;

namespace Corpus.Text.FrontMatter;

/// <summary>Finds values of the front matter by their meaning (<see cref="FrontMatterKeys"/>).</summary>
internal static class FrontMatterTexts
{
    private static readonly char[] TagSeparators = [',', ';'];
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The single value under one of several keys; null if there is none or it is empty.</summary>
    public static string? GetText(this FrontMatterBlock block, string[] keys) =>
        Find(block, keys) is { Kind: FrontMatterValueKind.Scalar } entry && ToLine(entry.Values[0]) is { Length: > 0 } text ? text : null;

    /// <summary>The values under one of several keys, of a list or a single value, without empty ones.</summary>
    public static IEnumerable<string> GetTexts(this FrontMatterBlock block, string[] keys) =>
        Find(block, keys)?.Values.Select(ToLine).Where(text => text.Length > 0) ?? [];

    /// <summary>The tags: a list, or words separated by commas.</summary>
    public static EquatableArray<string> GetTags(this FrontMatterBlock block)
    {
        var tags = block.GetTexts(FrontMatterKeys.Tags);
        return new([.. Find(block, FrontMatterKeys.Tags) is { Kind: FrontMatterValueKind.Scalar }
            ? tags.SelectMany(text => text.Split(TagSeparators)).Select(tag => tag.Trim()).Where(tag => tag.Length > 0)
            : tags]);
    }

    // A value of YAML can have several lines.
    private static string ToLine(FrontMatterValue value) => string.Join(" ", value.Text.Trim().Split(LineEnds, StringSplitOptions.RemoveEmptyEntries));

    private static FrontMatterEntry? Find(FrontMatterBlock block, string[] keys) => keys.Select(block.Find).FirstOrDefault(entry => entry is not null);
}
