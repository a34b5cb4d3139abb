using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.FrontMatter;

/// <summary>Finds values of the front matter by their meaning (<see cref="FrontMatterKeys"/>).</summary>
internal static class FrontMatterBlockExtensions
{
    private static readonly char[] TagSeparators = [',', ';'];

    /// <summary>The single value under one of several keys; null if there is none or it is empty.</summary>
    public static string? GetText(this FrontMatterBlock block, string[] keys) =>
        Find(block, keys) is { Kind: FrontMatterValueKind.Scalar } entry && ToLine(entry.Values[0]) is { Length: > 0 } text ? text : null;

    /// <summary>The authors: a name, a list of names, or of keys with a <c>name</c>.</summary>
    public static IEnumerable<string> GetAuthors(this FrontMatterBlock block) => GetTexts(Find(block, FrontMatterKeys.Authors));

    private static IEnumerable<string> GetTexts(FrontMatterEntry? entry) => entry?.Values.Select(ToLine).Where(text => text.Length > 0) ?? [];

    /// <summary>The tags: a list, or words separated by commas.</summary>
    public static EquatableArray<string> GetTags(this FrontMatterBlock block)
    {
        var entry = Find(block, FrontMatterKeys.Tags);
        return new([.. entry?.Kind switch
        {
            FrontMatterValueKind.Scalar => GetTexts(entry).SelectMany(text => text.Split(TagSeparators)).Select(tag => tag.Trim()).Where(tag => tag.Length > 0),
            FrontMatterValueKind.List => GetTexts(entry),
            null or FrontMatterValueKind.None or FrontMatterValueKind.Nested => [],
        }]);
    }

    // A YAML value can have several lines.
    private static string ToLine(FrontMatterValue value) => string.Join(" ", value.Text.Trim().Split(Line.Ends, StringSplitOptions.RemoveEmptyEntries));

    private static FrontMatterEntry? Find(FrontMatterBlock block, string[] keys) => keys.Select(block.Find).FirstOrDefault(entry => entry is not null);
}
