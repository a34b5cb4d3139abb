using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

public class DateHeaderDiagnosticTests
{
    // Each kind of malformed header.
    [Theory]
    [InlineData("date 2022-4-7 The", 13, "'2022-4-7' is not written YYYY-MM-DD; expected 'date 2022-04-07'")]
    [InlineData("date 2022-02-30 The", 15, "the day '2022-02-30' does not exist; expected 'date YYYY-MM-DD'")]
    [InlineData("date 2022-13-01 The", 15, "the month in '2022-13-01' does not exist; expected 'date YYYY-MM-DD'")]
    [InlineData("date 07/04/2022 The", 15, "'07/04/2022' can be read as 2022-04-07 or as 2022-07-04; expected 'date YYYY-MM-DD'")]
    [InlineData("date 23/04/2022 The", 15, "'23/04/2022' is not written YYYY-MM-DD; expected 'date 2022-04-23'")]
    [InlineData("date 20220407 The", 13, "'20220407' is not written YYYY-MM-DD; expected 'date 2022-04-07'")]
    [InlineData("date 2022–04–07 The", 15, "'–' (U+2013) is not the hyphen '-'; expected 'date 2022-04-07'")]
    [InlineData("date 2022.04.07 The", 15, "'2022.04.07' is not written YYYY-MM-DD; expected 'date 2022-04-07'")]
    [InlineData("date April 7, 2022 The", 18, "'April 7, 2022' is not written YYYY-MM-DD; expected 'date 2022-04-07'")]
    [InlineData("date 7 April 2022 The", 17, "'7 April 2022' is not written YYYY-MM-DD; expected 'date 2022-04-07'")]
    [InlineData("Date: 2022-04-07 The", 16, "'Date:' is not the keyword 'date'; expected 'date 2022-04-07'")]
    [InlineData("DATE 2022-04-07 The", 15, "'DATE' is not the keyword 'date'; expected 'date 2022-04-07'")]
    [InlineData("date: 2022-04-07 The", 16, "'date:' is not the keyword 'date'; expected 'date 2022-04-07'")]
    [InlineData("date 2022-04-07The", 18, "the space after '2022-04-07' is missing; expected 'date 2022-04-07'")]
    [InlineData("date2022-04-07 The", 14, "the space after 'date' is missing; expected 'date 2022-04-07'")]
    [InlineData("date 2022-04-07T10:00Z The", 22, "'T10:00Z' after the date is not part of a header; expected 'date 2022-04-07'")]
    [InlineData("date 2022-04 The", 12, "'2022-04' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date", 4, "no date follows the keyword; expected 'date YYYY-MM-DD'")]
    [InlineData("date The political", 8, "'The' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date TBD", 8, "'TBD' is not a full date; expected 'date YYYY-MM-DD'")]
    public async Task A_malformed_header_is_reported_at_its_position(string text, int length, string message)
    {
        await AssertMalformedAsync(text, line: 0, column: 0, length, message);
        await AssertMalformedAsync(" \r\n\t" + text, line: 1, column: 1, length, message);
    }

    [Theory]
    [InlineData("date 0000-04-07 The", 15, "the year in '0000-04-07' does not exist; expected 'date YYYY-MM-DD'")]
    [InlineData("date 07/04/22 The", 13, "the year in '07/04/22' has two digits; expected 'date YYYY-MM-DD'")]
    [InlineData("date ٢٠٢٢-٠٤-٠٧ The", 15, "'٢' (U+0662) is not one of the digits 0 to 9; expected 'date 2022-04-07'")]
    [InlineData("date\u00A02022-04-07 The", 15, "a no-break space (U+00A0) is not allowed here, only visible characters and plain spaces are; expected 'date 2022-04-07'")]
    [InlineData("date 2022-\u200B04-07 The", 16, "a zero-width space (U+200B) is not allowed here, only visible characters and plain spaces are; expected 'date 2022-04-07'")]
    [InlineData("date \0\u0001{0} The", 10, "'\uFFFD\uFFFD{0}' is not a full date; expected 'date YYYY-MM-DD'")]
    public async Task The_message_names_the_cause(string text, int length, string message) =>
        await AssertMalformedAsync(text, line: 0, column: 0, length, message);

    [Fact]
    public async Task A_message_shortens_a_long_word()
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync("date 7" + new string('x', 100_000) + " The"));

        Assert.Equal(100_006, diagnostic.Location.SourceSpan.Length);
        Assert.Contains("'7" + new string('x', 39) + "…' is not a full date", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" date 2022-04-07 The political turmoil")]
    [InlineData("date 2022-04-07")]
    [InlineData("The political turmoil")]
    [InlineData("Date palm growers fear drought")]
    [InlineData("Date-palm growers fear drought")]
    [InlineData("date-palm growers fear drought")]
    [InlineData("Date palms are dying")]
    [InlineData("Date night at the Kremlin")]
    [InlineData("Date Night Ends In Tears")]
    [InlineData("Date with destiny")]
    [InlineData("DATE WITH DESTINY")]
    [InlineData("Date rape drug found in 12 bars")]
    [InlineData("Date set for trial of 12 officers")]
    [InlineData("Date of Imran Khan’s visit announced")]
    [InlineData("Date for talks still open, says Lavrov")]
    [InlineData("Date sugar, the new gold")]
    [InlineData("Date exports up 20 percent")]
    [InlineData("Date May Slip, Officials Say")]
    [InlineData("Date March Organisers Agreed On Was Kept Secret")]
    [InlineData("Date may be set in April 2022")]
    [InlineData("Date – seven things to know")]
    [InlineData("Date, fig and olive: a Mediterranean table")]
    [InlineData("Date’s end is near")]
    [InlineData("Date/time formats of the world")]
    [InlineData("Dates, figs and 7 olives")]
    [InlineData("Dates: 2022 harvest begins")]
    [InlineData("Dateline: Moscow")]
    [InlineData("DATELINE MOSCOW 2022")]
    [InlineData("Dated April 7, 2022, the letter was read")]
    [InlineData("Dating in 2022")]
    [InlineData("Data: 2022-04-07")]
    [InlineData("Up to date")]
    [InlineData("Up to date: 2022-04-07")]
    [InlineData("Out of date 2022 maps")]
    [InlineData("A date 2022-04-07")]
    [InlineData("“Date: never”")]
    public async Task A_title_that_looks_like_a_header_is_not_reported(string text) => Assert.Empty(await Analysis.RunAsync(text + "\n\nThe text."));

    [Theory]
    [InlineData("required", "The text.", "CORPUS002")]
    [InlineData(" Required ", "  The text.", "CORPUS002")]
    [InlineData("required", "date 2022-04-07 The text.", null)]
    [InlineData("required", "date 2022-4-7 The text.", "CORPUS001")]
    [InlineData("optional", "The text.", null)]
    [InlineData("optional", "date 2022-4-7 The text.", "CORPUS001")]
    [InlineData("ignored", "The text.", null)]
    [InlineData("ignored", "date 2022-4-7 The text.", null)]
    [InlineData("mandatory", "The text.", "CORPUS009")]
    public async Task An_editorconfig_sets_whether_a_header_is_required(string policy, string text, string? id)
    {
        var options = Analysis.Options.WithKey("corpus_date_header", policy);

        var diagnostics = await Analysis.RunAsync([InMemoryText.From(text)], options);

        Assert.Equal(id is null ? [] : [id], diagnostics.Select(d => d.Id));
    }

    [Fact]
    public async Task A_missing_header_is_reported_where_the_text_begins()
    {
        var options = Analysis.Options.WithKey("corpus_date_header", "required");

        var diagnostic = Assert.Single(await Analysis.RunAsync([InMemoryText.From("\n  The text.")], options));

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("/project/seeds/seed.txt: (1,2)-(1,2)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal("The date header is missing; begin the seed with 'date YYYY-MM-DD'", diagnostic.GetMessage());
    }

    private static async Task AssertMalformedAsync(string text, int line, int column, int length, string message)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(text), d => d.Id != SeedRules.Ids.UnreadableText);
        var place = diagnostic.Location.GetLineSpan();

        Assert.Equal("CORPUS001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("/project/seeds/seed.txt", place.Path);
        Assert.Equal(new LinePosition(line, column), place.StartLinePosition);
        Assert.Equal(new LinePosition(line, column + length), place.EndLinePosition);
        Assert.Equal(length, diagnostic.Location.SourceSpan.Length);
        Assert.Equal("Malformed date header: " + message, diagnostic.GetMessage());
    }
}
