using System.Globalization;
using System.Text;

namespace Corpus.Text.Tables;

/// <summary>
/// What is read of an article as the tables that generated code holds and reads at run time: text, because the compiler takes a string of any length
/// as one constant, where it binds each number of an array and each argument of a call. A row begins with a line feed, its columns are parted by spaces,
/// and a hyphen stands for nothing.
/// </summary>
public static class ArticleTables
{
    private static readonly string[] ParagraphKinds = Enum.GetNames(typeof(ParagraphKind));
    private static readonly string[] Granularities = Enum.GetNames(typeof(DateGranularity));
    private static readonly string[] Modifiers = Enum.GetNames(typeof(DateModifier));
    private static readonly string[] QuoteKinds = Enum.GetNames(typeof(QuoteKind));

    /// <summary>A row for each paragraph: kind, start, length.</summary>
    public static string Paragraphs(SeedArticle article)
    {
        var table = new StringBuilder();
        foreach (var paragraph in article.Paragraphs)
        {
            table.Append('\n').Append(ParagraphKinds[(int)paragraph.Kind]).Number(paragraph.Start).Number(paragraph.Length);
        }

        return table.ToString();
    }

    /// <summary>
    /// A row for each date: start, length, granularity, modifier, value, first and last day. The last is left out where it is the first, and both where the
    /// value is the day.
    /// </summary>
    public static string Dates(SeedArticle article)
    {
        var table = new StringBuilder();
        foreach (var date in article.Dates)
        {
            table.Row(date.Start, date.Length).Word(Granularities[(int)date.Granularity]).Word(date.Modifier == DateModifier.None ? null : Modifiers[(int)date.Modifier]);
            table.Word(date.Value);
            var first = date.First?.ToString();
            if (first is null || first != date.Value || date.First != date.Last)
            {
                table.Word(first);
                if (date.First != date.Last)
                {
                    table.Word(date.Last?.ToString());
                }
            }
        }

        return table.ToString();
    }

    /// <summary>A row for each quote: start, length, kind, the number of its marks, the start and length of the source, those of the cue, the speaker.</summary>
    public static string Quotes(SeedArticle article)
    {
        var table = new StringBuilder();
        foreach (var quote in article.Quotes)
        {
            table.Row(quote.Start, quote.Length).Word(QuoteKinds[(int)quote.Kind]).Number(quote.IsBalanced ? 2 : 1);
            table.Slice(quote.Attribution?.Source);
            if (quote.Attribution is { } attribution)
            {
                table.Slice(attribution.Cue);
            }

            if (quote.Speaker is { } speaker)
            {
                table.Append(' ').Append(speaker);
            }
        }

        return table.ToString();
    }

    private static StringBuilder Row(this StringBuilder table, int start, int length) =>
        table.Append('\n').Append(start.ToString(CultureInfo.InvariantCulture)).Number(length);

    private static StringBuilder Number(this StringBuilder table, int number) => table.Word(number.ToString(CultureInfo.InvariantCulture));

    private static void Slice(this StringBuilder table, Slice? slice)
    {
        if (slice is { } some)
        {
            table.Number(some.Start).Number(some.Length);
        }
        else
        {
            table.Word(null);
        }
    }

    private static StringBuilder Word(this StringBuilder table, string? word) => table.Append(' ').Append(word ?? "-");
}
