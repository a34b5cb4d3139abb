using System.Globalization;
using System.Text;

namespace Corpus.Text.Tables;

/// <summary>Writes the rows of the tables that <see cref="ArticleData"/> describes.</summary>
internal static class TableWriter
{
    private static readonly string[] ParagraphKinds = Enum.GetNames(typeof(ParagraphKind));
    private static readonly string[] Granularities = Enum.GetNames(typeof(DateGranularity));
    private static readonly string[] Modifiers = Enum.GetNames(typeof(DateModifier));
    private static readonly string[] QuoteKinds = Enum.GetNames(typeof(QuoteKind));

    public static string WriteParagraphs(EquatableArray<Paragraph> paragraphs)
    {
        var table = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            table.Append('\n').Append(ParagraphKinds[(int)paragraph.Kind]).AppendNumber(paragraph.Start).AppendNumber(paragraph.Length);
        }

        return table.ToString();
    }

    public static string WriteDates(EquatableArray<DateMention> dates)
    {
        var table = new StringBuilder();
        foreach (var date in dates)
        {
            table.AppendRow(date.Start, date.Length).AppendWord(Granularities[(int)date.Granularity]).AppendWord(date.Modifier == DateModifier.None ? null : Modifiers[(int)date.Modifier]);
            table.AppendWord(date.Value);
            var first = date.First?.ToString();
            if (first is null || first != date.Value || date.First != date.Last)
            {
                table.AppendWord(first);
                if (date.First != date.Last)
                {
                    table.AppendWord(date.Last?.ToString());
                }
            }
        }

        return table.ToString();
    }

    public static string WriteQuotes(EquatableArray<Quote> quotes)
    {
        var table = new StringBuilder();
        foreach (var quote in quotes)
        {
            table.AppendRow(quote.Start, quote.Length).AppendWord(QuoteKinds[(int)quote.Kind]).AppendNumber(quote.IsBalanced ? 2 : 1);
            table.AppendSlice(quote.Attribution?.Source);
            if (quote.Attribution is { } attribution)
            {
                table.AppendSlice(attribution.Cue);
            }

            if (quote.Speaker is { } speaker)
            {
                table.Append(' ').Append(speaker);
            }
        }

        return table.ToString();
    }

    /// <summary>The single values and the lists; null if there are none.</summary>
    public static string? WriteFrontMatter(EquatableArray<FrontMatterEntry> entries)
    {
        var table = new StringBuilder();
        foreach (var entry in entries)
        {
            if (entry.Kind is FrontMatterValueKind.Scalar or FrontMatterValueKind.List)
            {
                table.Append('\n').Append(entry.Kind == FrontMatterValueKind.List ? '*' : '=').AppendEscaped(entry.Key);
                foreach (var value in entry.Values)
                {
                    table.Append('\t').AppendEscaped(value.Text);
                }
            }
        }

        return table.Length == 0 ? null : table.ToString();
    }

    private static StringBuilder AppendEscaped(this StringBuilder table, string value) =>
        table.Append(value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\t", "\\t"));

    private static StringBuilder AppendRow(this StringBuilder table, int start, int length) =>
        table.Append('\n').Append(start.ToString(CultureInfo.InvariantCulture)).AppendNumber(length);

    private static StringBuilder AppendNumber(this StringBuilder table, int number) => table.AppendWord(number.ToString(CultureInfo.InvariantCulture));

    private static void AppendSlice(this StringBuilder table, Slice? slice)
    {
        if (slice is { } some)
        {
            table.AppendNumber(some.Start).AppendNumber(some.Length);
        }
        else
        {
            table.AppendWord(null);
        }
    }

    private static StringBuilder AppendWord(this StringBuilder table, string? word) => table.Append(' ').Append(word ?? "-");
}
