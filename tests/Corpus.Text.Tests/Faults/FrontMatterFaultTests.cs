using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

public class FrontMatterFaultTests
{
    private const string Body = "The talks begin.";

    // The characters of the fault are between > and <.
    [Theory]
    [InlineData("title: Moscow>:< a visit", "a value that contains a colon and a space must be in quotation marks")]
    [InlineData("title: \"a\">:< b", "a value that contains a colon and a space must be in quotation marks")]
    [InlineData(">author<\ntitle: A", "'author' has no key; write 'key: value', with a space after the colon")]
    [InlineData("title: A\n>author Jane<\nurl: b", "'author Jane' has no key; write 'key: value', with a space after the colon")]
    [InlineData(">title:A<\ndate: 2022-04-07", "'title:A' has no key; write 'key: value', with a space after the colon")]
    [InlineData("tags:\n>\t<- a", "a tab indents the line; use spaces")]
    [InlineData("title: a\n>\t<b: c", "a tab indents the line; use spaces")]
    [InlineData("author: >@<jane", "a value cannot begin with '@'; put it in quotation marks")]
    [InlineData("title: >%<a", "a value cannot begin with '%'; put it in quotation marks")]
    [InlineData("title: \"A\" >letter<", "'letter' follows a complete value; put the whole value in quotation marks")]
    [InlineData("title: [Video] >Khan lands<", "'Khan lands' follows a complete value; put the whole value in quotation marks")]
    [InlineData("title: >\"<A\nurl: b", "the quotation mark is not closed; add \" at the end of the value")]
    [InlineData("title: >'<A", "the quotation mark is not closed; add ' at the end of the value")]
    [InlineData("tags: >[<a, b\nurl: b", "'[' is not closed; add ']' after the last value")]
    [InlineData("tags: >[<a, b", "'[' is not closed; add ']' after the last value")]
    [InlineData("map: >{<a: b", "'{' is not closed; add '}' after the last value")]
    [InlineData("title: >*bold*< words", "the alias '*bold*' is not supported; write the value itself, or put it in quotation marks")]
    [InlineData("tags: [a, >*b<]", "the alias '*b' is not supported; write the value itself, or put it in quotation marks")]
    [InlineData("title: A\n>TITLE<: B", "the key 'TITLE' occurs twice; remove one of them")]
    [InlineData(">just words<", "it has no keys; write one 'key: value' per line")]
    [InlineData(">- a<", "it has no keys; write one 'key: value' per line")]
    [InlineData("title: >\"a<\\q\"", "while scanning a quoted scalar, found unknown escape character")]
    public void A_syntax_error_has_a_place_and_a_remedy(string yaml, string message)
    {
        var start = yaml.IndexOf('>', StringComparison.Ordinal);
        var end = yaml.IndexOf('<', StringComparison.Ordinal) - 1;
        var text = $"---\n{yaml.Remove(end + 1, 1).Remove(start, 1)}\n---\n{Body}";

        var fault = FaultReading.Single(text, SeedRules.MalformedFrontMatter);

        Assert.Equal("Malformed front matter: " + message, fault.Message);
        Assert.Equal(text.Substring(start + 4, end - start), text.Slice(fault.Span));
        Assert.Equal(start + 4, fault.Span.Start);
    }

    [Fact]
    public void A_block_that_is_not_closed_is_a_fault_at_its_first_line()
    {
        var fault = FaultReading.Single("---\ntitle: A\n\n" + Body, SeedRules.MalformedFrontMatter);

        Assert.Equal(new Slice(0, 3), fault.Span);
        Assert.Equal("Malformed front matter: it is not closed; add a line '---' after its last value", fault.Message);
    }

    [Fact]
    public void An_error_costs_no_other_value()
    {
        var text = $"---\ntags: [a, b\ntitle: Moscow: a visit\nurl: http://a.b\nauthor\nsource: 'The\ndate: 2022-04-07\n---\n{Body}";
        var article = SeedReader.Read(text);

        Assert.Equal(["url", "date"], article.FrontMatter!.Entries.Select(entry => entry.Key));
        Assert.Equal("2022-04-07", article.Published.ToString());
        Assert.Equal(
            [FrontMatterErrorKind.UnclosedBracket, FrontMatterErrorKind.Colon, FrontMatterErrorKind.NoKey, FrontMatterErrorKind.UnclosedQuote],
            article.FrontMatter.Errors.Select(error => error.Kind));
    }

    [Theory]
    [InlineData("title: [a, b]", "title", "'title' must have a single value, not a list or nested values")]
    [InlineData("Date:\n  year: 2022", "Date", "'Date' must have a single value, not a list or nested values")]
    [InlineData("author:\n  email: jane@example.org", "author", "'author' must have a value or a list of values, not nested values")]
    [InlineData("tags: [[a]]", "tags", "'tags' must have a value or a list of values, not nested values")]
    public void A_known_key_has_a_value_of_its_type(string yaml, string key, string message)
    {
        var text = $"---\n{yaml}\n---\n{Body}";
        var fault = FaultReading.Single(text, SeedRules.MalformedFrontMatter);

        Assert.Equal(message, fault.Message);
        Assert.Equal(key, text.Slice(fault.Span));
    }

    [Theory]
    [InlineData("2022-4-7", "'2022-4-7' is not written YYYY-MM-DD; expected '2022-04-07'", "2022-04-07")]
    [InlineData("\"April 7, 2022\"", "'April 7, 2022' is not written YYYY-MM-DD; expected '2022-04-07'", "2022-04-07")]
    [InlineData("7 April 2022 10:00", "'7 April 2022 10:00' is not written YYYY-MM-DD; expected '2022-04-07'", "2022-04-07")]
    [InlineData("07/04/2022", "'07/04/2022' can be read as 2022-04-07 or as 2022-07-04; expected 'YYYY-MM-DD'", "2022-04-07|2022-07-04")]
    [InlineData("2022–04–07", "'–' (U+2013) is not the hyphen '-'; expected '2022-04-07'", "2022-04-07")]
    [InlineData("2022-02-30", "the day '2022-02-30' does not exist; expected 'YYYY-MM-DD'", "")]
    [InlineData("2022-13-01", "the month in '2022-13-01' does not exist; expected 'YYYY-MM-DD'", "")]
    [InlineData("April 2022", "'April 2022' is not a full date; expected 'YYYY-MM-DD'", "")]
    [InlineData("'soon'", "'soon' is not a full date; expected 'YYYY-MM-DD'", "")]
    [InlineData("2022-04-07 in Moscow", "'2022-04-07 in Moscow' is not a full date; expected 'YYYY-MM-DD'", "")]
    public void A_malformed_date_is_a_fault_at_its_value(string value, string message, string fixes)
    {
        var text = $"---\ntitle: A\ndate: {value}\n---\n{Body}";
        var fault = FaultReading.Single(text, SeedRules.MalformedDateHeader);

        Assert.Equal("Malformed date in the front matter: " + message, fault.Message);
        Assert.Equal(value, text.Slice(fault.Span));
        Assert.Equal(fixes, string.Join('|', fault.Fixes.Select(fix => fix.NewText)));
        foreach (var fix in fault.Fixes)
        {
            Assert.Equal(fix.NewText, SeedReader.Read(fix.Apply(text)).Published.ToString());
        }
    }

    [Fact]
    public void A_missing_date_is_missing_in_the_front_matter()
    {
        var fault = Assert.Single(FaultReader.Read(SeedReader.Read("\n---\ntitle: A\n---\n" + Body)), fault => fault.Rule == SeedRules.MissingDateHeader);

        Assert.Equal("The publication date is missing; add 'date: YYYY-MM-DD' to the front matter", fault.Message);
        Assert.Equal(new Slice(1, 0), fault.Span);
    }

    [Fact]
    public void A_text_with_front_matter_has_no_other_fault() =>
        Assert.Empty(FaultReading.Read($"---\ntitle: \"A*/ \\\"\"\ndate: 2022-04-07\nlayout: post\nseo: {{a: [b]}}\n---\n{Body}"));
}
