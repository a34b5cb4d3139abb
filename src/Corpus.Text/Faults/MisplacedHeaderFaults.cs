using Corpus.Text.Header;

namespace Corpus.Text.Faults;

/// <summary>CORPUS017: words that were probably meant as a date header.</summary>
internal static class MisplacedHeaderFaults
{
    public static IEnumerable<SeedFault> Find(SeedArticle article) =>
        article.LacksDateHeader && article.FrontMatter is null && MisplacedHeaderReader.Find(article.Text) is { } header ? [Create(article.Text, header)] : [];

    private static SeedFault Create(string text, in MisplacedHeader header) => header.IsOnSecondLine
        ? new SeedFault(
            SeedRules.MisplacedDateHeader,
            header.Span,
            $"The date header is not at the beginning of the seed, so it is not read; move '{DateHeaderFaultText.GetExpected(header.Readings)}' to the beginning",
            new([CreateMove(text, header)]))
        : new SeedFault(
            SeedRules.MisplacedDateHeader,
            header.Span,
            $"'{Excerpt.From(text, header.Span)}' is not read as the publication date; write '{DateHeaderFaultText.GetExpected(header.Readings)}' instead",
            DateHeaderFaults.CreateEdits(text, header.Readings, header.Span, header.FixSpan));

    // The first line, with its line end, follows the header.
    private static SeedEdit CreateMove(string text, in MisplacedHeader header)
    {
        var first = text.Substring(header.FixSpan.Start, header.Span.Start - header.FixSpan.Start);
        var lineEnd = first.Contains("\r\n") ? "\r\n" : "\n";
        return new SeedEdit(
            SeedEditKind.MoveHeader,
            $"Move '{DateHeaderFaultText.GetExpected(header.Readings)}' to the beginning",
            header.FixSpan,
            DateHeaderFaultText.GetExpected(header.Readings) + lineEnd + first);
    }
}
