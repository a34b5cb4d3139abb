using System.Globalization;

namespace Corpus.Text.Faults;

/// <summary>CORPUS001 and CORPUS002: a date header that is malformed or missing.</summary>
internal static class DateHeaderFaults
{
    public static IEnumerable<SeedFault> Find(SeedArticle article) => article.Header.Kind switch
    {
        DateHeaderKind.WellFormed => [],
        DateHeaderKind.Malformed => [Malformed(article)],
        DateHeaderKind.Absent => [new SeedFault(
            SeedRules.MissingDateHeader, new Slice(article.Header.BodyStart, 0), "The date header is missing; begin the seed with 'date YYYY-MM-DD'")],
    };

    private static SeedFault Malformed(SeedArticle article) => new(
        SeedRules.MalformedDateHeader,
        article.Header.Span,
        $"Malformed date header: {DateHeaderFaultText.Describe(article.Text, article.Header)}; expected '{DateHeaderFaultText.GetExpected(article.Header)}'",
        new([.. article.Header.Readings.Select(reading => Edit(article, reading))]));

    private static SeedEdit Edit(SeedArticle article, CalendarDate reading)
    {
        var header = article.Header;
        var correct = "date " + reading;

        // A word of the text that was glued to the date needs a space before it.
        var end = header.FixSpan.End;
        var space = end == article.Text.Length || char.IsWhiteSpace(article.Text[end]) ? "" : " ";
        var kind = header.Readings.Count == 1 ? SeedEditKind.OnlyReading
            : ReadFirstNumber(article) == reading.Day ? SeedEditKind.DayFirst
            : SeedEditKind.MonthFirst;
        return new SeedEdit(kind, $"Write '{correct}'", header.FixSpan, correct + space);
    }

    private static int ReadFirstNumber(SeedArticle article)
    {
        var number = -1;
        for (var i = article.Header.Span.Start; i < article.Header.Span.End; i++)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(article.Text, i);
            if (digit < 0 && number >= 0)
            {
                break;
            }

            number = digit < 0 ? number : Math.Max(number, 0) * 10 + digit;
        }

        return number;
    }
}
