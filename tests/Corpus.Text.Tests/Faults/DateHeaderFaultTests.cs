using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

/// <summary>CORPUS001 and CORPUS002: the messages, and the text after each fix.</summary>
public class DateHeaderFaultTests
{
    [Theory]
    [InlineData("date 2022-4-7 The", "'2022-4-7' is not written YYYY-MM-DD; expected 'date 2022-04-07'")]
    [InlineData("date 2022-02-30 The", "the day '2022-02-30' does not exist; expected 'date YYYY-MM-DD'")]
    [InlineData("date 2022-13-01 The", "the month in '2022-13-01' does not exist; expected 'date YYYY-MM-DD'")]
    [InlineData("date 0000-04-07 The", "the year in '0000-04-07' does not exist; expected 'date YYYY-MM-DD'")]
    [InlineData("date 07/04/22 The", "the year in '07/04/22' has two digits; expected 'date YYYY-MM-DD'")]
    [InlineData("date 07/04/2022 The", "'07/04/2022' can be read as 2022-04-07 or as 2022-07-04; expected 'date YYYY-MM-DD'")]
    [InlineData("date 2022–04–07 The", "'–' (U+2013) is not the hyphen '-'; expected 'date 2022-04-07'")]
    [InlineData("date ٢٠٢٢-٠٤-٠٧ The", "'٢' (U+0662) is not one of the digits 0 to 9; expected 'date 2022-04-07'")]
    [InlineData("date 2022-04-0\U0001D7D5 The", "'\U0001D7D5' (U+1D7D5) is not one of the digits 0 to 9; expected 'date 2022-04-07'")]
    [InlineData("DATE: 2022-04-07 The", "'DATE:' is not the keyword 'date'; expected 'date 2022-04-07'")]
    [InlineData("date 2022-04-07The", "the space after '2022-04-07' is missing; expected 'date 2022-04-07'")]
    [InlineData("  date 2022-04-07,The", "the space after '2022-04-07,' is missing; expected 'date 2022-04-07'")]
    [InlineData("date2022-04-07 The", "the space after 'date' is missing; expected 'date 2022-04-07'")]
    [InlineData("date 2022-04-07T10:00Z The", "'T10:00Z' after the date is not part of a header; expected 'date 2022-04-07'")]
    [InlineData("date 2022-04 The", "'2022-04' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date:2022-04 The", "'2022-04' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date = 2022-04 The", "'2022-04' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date：2022-04 The", "'2022-04' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date＝2022-04 The", "'2022-04' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date", "no date follows the keyword; expected 'date YYYY-MM-DD'")]
    [InlineData("date: ", "no date follows the keyword; expected 'date YYYY-MM-DD'")]
    [InlineData("date \0\u0001{0}\U0001F600 The", "'\uFFFD\uFFFD{0}\uFFFD\uFFFD' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date April\u200A7 The", "'April 7' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date 2022-04-0123456789012345678901234567890123 The", "'2022-04-01234567890123456789012345678901…' is not a full date; expected 'date YYYY-MM-DD'")]
    [InlineData("date 2022-04-01234567890123456789012345678901 The", "'2022-04-01234567890123456789012345678901' is not a full date; expected 'date YYYY-MM-DD'")]
    public void The_message_says_what_is_wrong_and_what_is_expected(string text, string message) =>
        Assert.Equal("Malformed date header: " + message, FaultReading.Single(text, SeedRules.MalformedDateHeader).Message);

    [Theory]
    [InlineData("\u00A0", "a no-break space (U+00A0)")]
    [InlineData("\u00AD", "a soft hyphen (U+00AD)")]
    [InlineData("\u2003", "an unusual space (U+2003)")]
    [InlineData("\u200B", "a zero-width space (U+200B)")]
    [InlineData("\u200C", "a zero-width joiner (U+200C)")]
    [InlineData("\u200D", "a zero-width joiner (U+200D)")]
    [InlineData("\u200E", "a direction mark (U+200E)")]
    [InlineData("\u200F", "a direction mark (U+200F)")]
    [InlineData("\u061C", "a direction mark (U+061C)")]
    [InlineData("\u202A", "a direction mark (U+202A)")]
    [InlineData("\u202E", "a direction mark (U+202E)")]
    [InlineData("\u2066", "a direction mark (U+2066)")]
    [InlineData("\u2069", "a direction mark (U+2069)")]
    [InlineData("\u206A", "an invisible character (U+206A)")]
    [InlineData("\u2061", "an invisible character (U+2061)")]
    [InlineData("\u2060", "a word joiner (U+2060)")]
    [InlineData("\uFEFF", "a byte order mark (U+FEFF)")]
    public void An_invisible_character_is_named(string character, string name) => Assert.Equal(
        $"Malformed date header: {name} is not allowed here, only visible characters and plain spaces are; expected 'date 2022-04-07'",
        FaultReading.Single($"date {character}2022-04-07 The", SeedRules.MalformedDateHeader).Message);

    [Theory]
    [InlineData("date 2022-4-7 The", "OnlyReading: date 2022-04-07 The")]
    [InlineData("date 2022-04-07The", "OnlyReading: date 2022-04-07 The")]
    [InlineData("  Date: 2022-04-07", "OnlyReading:   date 2022-04-07")]
    [InlineData("date 2022.04.07\r\nThe", "OnlyReading: date 2022-04-07\r\nThe")]
    [InlineData("date 07/04/2022 The", "DayFirst: date 2022-04-07 The|MonthFirst: date 2022-07-04 The")]
    [InlineData("date 4.10.2022 The", "MonthFirst: date 2022-04-10 The|DayFirst: date 2022-10-04 The")]
    [InlineData("date 07042022 The", "DayFirst: date 2022-04-07 The|MonthFirst: date 2022-07-04 The")]
    [InlineData("date 10.11.2022 The", "MonthFirst: date 2022-10-11 The|DayFirst: date 2022-11-10 The")]
    [InlineData("date 2022-02-30 The", "")]
    public void Each_reading_gives_an_edit(string text, string edits)
    {
        var fixes = FaultReading.Single(text, SeedRules.MalformedDateHeader).Fixes;

        Assert.Equal(edits, string.Join('|', fixes.Select(fix => $"{fix.Kind}: {fix.Apply(text)}")));
        Assert.All(fixes, fix => Assert.Equal($"Write '{fix.NewText.Trim()}'", fix.Title));
    }

    [Fact]
    public void A_missing_header_is_reported_where_the_text_begins()
    {
        var fault = Assert.Single(FaultReader.Read(SeedReader.Read("\n  The text.")));

        Assert.Equal(SeedRules.MissingDateHeader, fault.Rule);
        Assert.Equal(new Slice(3, 0), fault.Span);
        Assert.Equal("The date header is missing; begin the seed with 'date YYYY-MM-DD'", fault.Message);
    }
}
