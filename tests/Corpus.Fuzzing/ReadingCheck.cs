using Corpus.Text;
using Corpus.Text.Characters;
using Corpus.Text.Faults;
using Corpus.Text.Names;
using Corpus.Text.Tables;

namespace Corpus.Fuzzing;

/// <summary>Reads a seed, and creates its name, its tables and its faults.</summary>
internal static class ReadingCheck
{
    private static readonly string[] Headers =
    [
        "", "date 2022-04-07 ", "date 2022-4-7 ", "date 2022-02-30 ", "date 07/04/2022 ", "date 23.04.2022 ", "date 20220407\n\n", "date April 7, 2022 ", "date 7 April 2022 ",
        "Date: 2022-04-07\n", "DATE=2022-04-07 ", "date2022-04-07 ", "date 2022-04-07T10:00Z ", "date 2022-04 ", "date\n", "\uFEFFdate 2022–04–07 ", "date ٢٠٢٢-٠٤-٠٧ ",
        "---\ntitle: \"A: b\"\ndate: 2022-04-07\ntags: [a, 'b']\nsection: A\n---\n", "---\r\ntitle: A: b\r\nauthor: Jane Doe\r\ndate: 7/4/2022\r\nlist:\r\n  - a\r\n---\r\n\r\n",
        "---\ntitle: |\n  A\n  b\nmap: {a: [b]}\npages: 1\n\n", "date 2022-04-07\n---\n\"a\\n\": &b ~\nc: *b\n...\n",
        "date\u00A02022-04-07 ", "2022-04-07 ", "dated 7 April 2022\n\n", "Published: April 7, 2022\n\n", "A title\ndate 2022-04-07\n\n",
    ];

    private static readonly EquatableArray<ArticleField> Fields = new(
        [.. Enum.GetValues<FieldType>().Select(type => new ArticleField(type.ToString(), type, IsRequired: true)), new ArticleField("section", FieldType.Date, true)]);

    /// <summary>The text of a seed, its paragraphs, and its start after each form of date header.</summary>
    public static IEnumerable<string> CreateInputs(string[] paragraphs) =>
        paragraphs.Append(string.Join("\n\n", paragraphs)).Concat(Headers.Select(header => header + paragraphs[0][..Math.Min(paragraphs[0].Length, 100)]));

    /// <summary>Checks a text.</summary>
    public static void Run(string text)
    {
        var article = SeedReader.Read(text);
        Require.That(article.Text == text);
        CheckHeader(article);
        CheckFrontMatter(article);
        CheckParagraphs(article);
        CheckDates(article);
        CheckQuotes(article);
        CheckName(article);
        CheckTables(article);
        CheckFaults(article);
    }

    private static void CheckHeader(SeedArticle article)
    {
        var header = article.Header;
        Require.That(IsSlice(article, header.Span) && IsSlice(article, header.FaultSpan) && IsSlice(article, header.FixSpan));
        Require.That(header.BodyStart >= 0 && header.BodyStart <= article.Text.Length);
        Require.That(header.Kind != DateHeaderKind.WellFormed || header.BodyStart >= header.Span.End);
        Require.That((header.Kind == DateHeaderKind.WellFormed) == (header.Date is not null));
        Require.That((header.Kind == DateHeaderKind.Malformed) == (header.Fault != DateHeaderFault.None));
        Require.That(header.Readings.Count <= 2);
    }

    private static void CheckFrontMatter(SeedArticle article)
    {
        if (article.FrontMatter is not { } block)
        {
            return;
        }

        Require.That(IsSlice(article, block.Span) && block.Errors.Count <= 11);
        Require.That(block.Errors.All(error => IsSlice(article, error.Span)));
        Require.That(block.Entries.All(entry => IsSlice(article, entry.KeySpan) && entry.Values.All(value => IsSlice(article, value.Span))));
        Require.That(block.Entries.Select(entry => entry.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count() == block.Entries.Count);
        Require.That(block.Entries.All(entry => entry.Kind == FrontMatterValueKind.Scalar ? entry.Values.Count == 1 : entry.Kind != FrontMatterValueKind.None || entry.Values.Count == 0));
        Require.That(block.Date is null || (block.Date.Kind == DateHeaderKind.WellFormed) == (block.Date.Date is not null));
        foreach (var fault in FieldFaults.Find(FieldFacts.From(article), Fields))
        {
            Require.That(IsSlice(article, fault.Span) && IsVisible(fault.Message));
        }
    }

    private static void CheckParagraphs(SeedArticle article)
    {
        var end = article.Header.BodyStart;
        foreach (var paragraph in article.Paragraphs)
        {
            Require.That(paragraph.Start >= end && paragraph.Length > 0 && paragraph.End <= article.Text.Length);
            Require.That(!char.IsWhiteSpace(article.Text[paragraph.Start]) && !char.IsWhiteSpace(article.Text[paragraph.End - 1]));
            end = paragraph.End;
        }

        Require.That(IsPart(article, article.Dateline) && IsPart(article, article.Credit));
    }

    private static void CheckDates(SeedArticle article)
    {
        var end = 0;
        foreach (var date in article.Dates)
        {
            Require.That(date.Start >= end && date.Length > 0);
            end = date.Start + date.Length;
            Require.That(IsSearched(article, date.Start, end));
            Require.That(date.First is null == date.Last is null && (date.First is not { } first || first <= date.Last));
            Require.That(date.Value is null || date.Value.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is '-' or '/'));
        }
    }

    private static void CheckQuotes(SeedArticle article)
    {
        var end = 0;
        foreach (var quote in article.Quotes)
        {
            Require.That(quote.Start >= end && quote.Length >= 0);
            end = quote.End;
            Require.That(IsSearched(article, quote.Start, end));
            Require.That(IsPart(article, quote.Attribution?.Source) && IsPart(article, quote.Attribution?.Cue));
            Require.That(quote.Speaker is null || (quote.Attribution is not null && quote.Speaker.Length > 0));
        }
    }

    private static void CheckName(SeedArticle article)
    {
        var name = NameRequest.NameFromText(article);
        Require.That(name is null || (name.Length > 0 && name == Identifier.Started(name)));
        Require.That(name is null || name.All(c => c == '_' || Identifier.IsPart(c)));
    }

    // Rows begin with a line feed, so there is one for each item unless a value contains another.
    private static void CheckTables(SeedArticle article)
    {
        var rows = new ArticleData(article).Tables.Select(table => table.Rows.Split('\n').Length - 1);
        Require.That(rows.SequenceEqual([article.Paragraphs.Count, article.Dates.Count, article.Quotes.Count]));
    }

    private static void CheckFaults(SeedArticle article)
    {
        foreach (var fault in FaultReader.Read(article))
        {
            Require.That(IsSlice(article, fault.Span) && IsVisible(fault.Message));
            foreach (var edit in fault.Fixes)
            {
                Require.That(IsSlice(article, edit.Span) && IsVisible(edit.Title));
                var text = article.Text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
                Require.That(text != article.Text);
                Require.That(edit.Kind == SeedEditKind.MissingMark || SeedReader.Read(text).Published is not null);
            }
        }
    }

    private static bool IsSlice(SeedArticle article, Slice slice) => slice.Start >= 0 && slice.Length >= 0 && slice.End <= article.Text.Length;

    private static bool IsPart(SeedArticle article, Slice? part) =>
        part is not { } slice || (slice.Length > 0 && slice.Start >= article.Header.BodyStart && slice.End <= article.Text.Length);

    private static bool IsSearched(SeedArticle article, int start, int end) => article.Paragraphs.Any(paragraph =>
        paragraph.Kind is ParagraphKind.Title or ParagraphKind.Body or ParagraphKind.Heading && start >= paragraph.Start && end <= paragraph.End);

    // Whether a message is one line without characters that could make it look different from what it is.
    private static bool IsVisible(string message)
    {
        for (var i = 0; i < message.Length; i++)
        {
            if (HiddenCharacter.IsAt(message, i))
            {
                return false;
            }
        }

        return message.Length > 0;
    }
}
