using Corpus.Text;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>CORPUS017, and the text after its first fix.</summary>
public class MisplacedHeaderTests
{
    [Theory]
    [InlineData("2022-04-07 The text.", 0, 0, 10, "'2022-04-07' is not read as the publication date; write 'date 2022-04-07' instead", "date 2022-04-07 The text.")]
    [InlineData("\n 2022/4/7\n\nThe text.", 1, 1, 8, "'2022/4/7' is not read as the publication date; write 'date 2022-04-07' instead", "\n date 2022-04-07\n\nThe text.")]
    [InlineData("dated 7 April 2022 The text.", 0, 0, 18, "'dated 7 April 2022' is not read as the publication date; write 'date 2022-04-07' instead", "date 2022-04-07 The text.")]
    [InlineData("Dated: April 7, 2022\n\nThe text.", 0, 0, 20, "'Dated: April 7, 2022' is not read as the publication date; write 'date 2022-04-07' instead", "date 2022-04-07\n\nThe text.")]
    [InlineData("Published: 2022-04-07 The text.", 0, 0, 21, "'Published: 2022-04-07' is not read as the publication date; write 'date 2022-04-07' instead", "date 2022-04-07 The text.")]
    [InlineData("Publication Date = 07/04/2022\nThe text.", 0, 0, 29, "'Publication Date = 07/04/2022' is not read as the publication date; write 'date YYYY-MM-DD' instead", "date 2022-04-07\nThe text.")]
    [InlineData("The title\r\ndate 2022-04-07\r\n\r\nThe text.", 1, 0, 15, "The date header is not at the beginning of the seed, so it is not read; move 'date 2022-04-07' to the beginning", "date 2022-04-07\r\nThe title\r\n\r\n\r\nThe text.")]
    [InlineData("The title\n\ndate 2022-04-07 The text.", 2, 0, 15, "The date header is not at the beginning of the seed, so it is not read; move 'date 2022-04-07' to the beginning", "date 2022-04-07\nThe title\n\nThe text.")]
    [InlineData("\u200B2022-04-07 The text.", 0, 1, 10, "'2022-04-07' is not read as the publication date; write 'date 2022-04-07' instead", "date 2022-04-07 The text.")]
    [InlineData("\u200B\u2060Dated: April 7, 2022\nThe text.", 0, 2, 20, "'Dated: April 7, 2022' is not read as the publication date; write 'date 2022-04-07' instead", "date 2022-04-07\nThe text.")]
    [InlineData("\u200BThe title\ndate 2022-04-07 The text.", 1, 0, 15, "The date header is not at the beginning of the seed, so it is not read; move 'date 2022-04-07' to the beginning", "date 2022-04-07\n\u200BThe title\nThe text.")]
    public async Task Words_meant_as_a_header_are_reported(string text, int line, int column, int length, string message, string fixedText)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(text));

        Assert.Equal("CORPUS017", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(new LinePosition(line, column), diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.Equal(length, diagnostic.Location.SourceSpan.Length);
        Assert.Equal(message, diagnostic.GetMessage());

        var edit = Assert.Single(FaultReader.Read(SeedReader.Read(text)), fault => fault.Rule == SeedRules.MisplacedDateHeader).Fixes[0];
        var after = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        Assert.Equal(fixedText, after);
        Assert.Equal(new CalendarDate(2022, 4, 7), SeedReader.Read(after).Published);
    }

    [Theory]
    [InlineData("date 2022-04-07 The text.")]
    [InlineData("2022-04-07: the day of the vote")]
    [InlineData("2022-04-07/08 were long days.")]
    [InlineData("2022-02-30 The text.")]
    [InlineData("20220407 people live here.")]
    [InlineData("2022 was a long year.")]
    [InlineData("07/04/2022 The text.")]
    [InlineData("April 7, 2022 was a long day.")]
    [InlineData("Dated April 7, 2022, the letter was read.")]
    [InlineData("dated furniture is back.")]
    [InlineData("Published 22 May 2024")]
    [InlineData("Published: never")]
    [InlineData("The title\n\nThe date 2022-04-07 was set.")]
    [InlineData("The title\n\nThe text.\n\ndate 2022-04-07")]
    [InlineData("The title\n\ndate 2022-4-7 The text.")]
    public async Task Other_beginnings_are_not_reported(string text) =>
        Assert.DoesNotContain(await Analysis.RunAsync(text), diagnostic => diagnostic.Id == "CORPUS017");

    [Theory]
    [InlineData("optional", "CORPUS017")]
    [InlineData("required", "CORPUS002 CORPUS017")]
    [InlineData("ignored", "")]
    public async Task The_date_header_policy_applies(string policy, string ids)
    {
        var options = Analysis.Options.WithKey("corpus_date_header", policy);

        var diagnostics = await Analysis.RunAsync([InMemoryText.From("2022-04-07 The text.")], options);

        Assert.Equal(ids, string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
    }
}
