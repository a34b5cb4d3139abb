using System.Globalization;

namespace Corpus.Text.Faults;

/// <summary>CORPUS001 and CORPUS002: a date header, or a date in the front matter, that is malformed or missing.</summary>
internal static class DateHeaderFaults
{
    public static IEnumerable<SeedFault> Find(SeedArticle article)
    {
        var isMissing = article.LacksDateHeader;
        if (article.Header.Kind == DateHeaderKind.Malformed)
        {
            yield return CreateMalformedHeader(article);
        }

        if (article.FrontMatter?.Date is { Kind: DateHeaderKind.Malformed } date)
        {
            isMissing = false;
            yield return CreateMalformedDate(article.Text, date);
        }

        if (isMissing)
        {
            yield return article.FrontMatter is { Span.Length: > 0 } block
                ? new SeedFault(SeedRules.MissingDateHeader, new Slice(block.Span.Start, 0), "The publication date is missing; add 'date: YYYY-MM-DD' to the front matter")
                : new SeedFault(SeedRules.MissingDateHeader, new Slice(article.Header.BodyStart, 0), "The date header is missing; begin the seed with 'date YYYY-MM-DD'");
        }
    }

    /// <summary>An edit for each reading of a date.</summary>
    /// <param name="text">The text of the seed.</param>
    /// <param name="readings">The readings.</param>
    /// <param name="date">The characters that contain the date.</param>
    /// <param name="replaced">The characters that the header replaces.</param>
    public static EquatableArray<SeedEdit> CreateEdits(string text, EquatableArray<CalendarDate> readings, Slice date, Slice replaced) =>
        new([.. readings.Select(reading => CreateEdit(text, readings.Count, reading, date, replaced))]);

    private static SeedFault CreateMalformedHeader(SeedArticle article) => new(
        SeedRules.MalformedDateHeader,
        article.Header.Span,
        $"Malformed date header: {DateHeaderFaultText.Describe(article.Text, article.Header)}; expected '{DateHeaderFaultText.GetExpected(article.Header.Readings)}'",
        CreateEdits(article.Text, article.Header.Readings, article.Header.Span, article.Header.FixSpan));

    private static SeedFault CreateMalformedDate(string text, DateHeader date) => new(
        SeedRules.MalformedDateHeader,
        date.Span,
        $"Malformed date in the front matter: {DateHeaderFaultText.DescribeDate(text, date)}; expected '{(date.Readings.Count == 1 ? date.Readings[0] : "YYYY-MM-DD")}'",
        new([.. date.Readings.Select(reading => new SeedEdit(GetKind(text, date.Readings.Count, reading, date.Span), $"Write '{reading}'", date.FixSpan, reading.ToString()))]));

    private static SeedEdit CreateEdit(string text, int readings, CalendarDate reading, Slice date, Slice replaced)
    {
        // A word of the text that was attached to the date needs a space before it.
        var space = replaced.End == text.Length || char.IsWhiteSpace(text[replaced.End]) ? "" : " ";
        var header = "date " + reading;
        return new SeedEdit(GetKind(text, readings, reading, date), $"Write '{header}'", replaced, header + space);
    }

    private static SeedEditKind GetKind(string text, int readings, CalendarDate reading, Slice date) => readings == 1 ? SeedEditKind.OnlyReading
        : ReadFirstNumber(text, date) == reading.Day ? SeedEditKind.DayFirst
        : SeedEditKind.MonthFirst;

    // The day or the month, whichever is written first: in eight digits, the first two.
    private static int ReadFirstNumber(string text, Slice date)
    {
        var number = 0;
        var digits = 0;
        for (var i = date.Start; i < date.End && digits < 2; i++)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(text, i);
            if (digit >= 0)
            {
                number = (number * 10) + digit;
                digits++;
            }
            else if (digits > 0)
            {
                break;
            }
        }

        return number;
    }
}
