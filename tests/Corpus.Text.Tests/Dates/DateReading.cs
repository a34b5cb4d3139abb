using Corpus.Text.Dates;
using Corpus.Text.Words;

namespace Corpus.Text.Tests.Dates;

/// <summary>Reads dates from a text that is one body paragraph.</summary>
internal static class DateReading
{
    public static EquatableArray<DateMention> Read(string text, string? published = null, int start = 0)
    {
        EquatableArray<Paragraph> paragraphs = new([new() { Start = start, Length = text.Length - start }]);
        var words = WordReader.Read(text, paragraphs);
        return DateReader.Read(words, paragraphs, published is null ? null : Day(published), CancellationToken.None);
    }

    public static CalendarDate Day(string iso) => new(int.Parse(iso[..4]), int.Parse(iso[5..7]), int.Parse(iso[8..]));

    /// <summary>Asserts all mentions of <paramref name="text"/>, in the format of <see cref="Describe"/>.</summary>
    public static void AssertDates(string text, string? published, string[] expected) =>
        Assert.Equal(expected, Read(text, published).Select(mention => Describe(text, mention)));

    /// <summary>A mention on one line: words, value, first day, last day, granularity and, if any, modifier. "-" means null.</summary>
    public static string Describe(string text, DateMention mention) =>
        $"{text.Substring(mention.Start, mention.Length)} | {mention.Value ?? "-"} | {mention.First?.ToString() ?? "-"} | {mention.Last?.ToString() ?? "-"}"
        + $" | {mention.Granularity}{(mention.Modifier == DateModifier.None ? "" : " " + mention.Modifier)}";
}
