using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

/// <summary>CORPUS003: the message, and the text after the fix.</summary>
public class QuotationMarkFaultTests
{
    private const string Before = "He left.\n\n";

    [Theory]
    [InlineData("“We support the people, Price said.", "“", "”")]
    [InlineData("Price said: \"We support the people.", "\"", "\"")]
    [InlineData("Price said: ``We support the people.", "``", "''")]
    [InlineData("Price said: ‘‘We support the people.", "‘‘", "’’")]
    [InlineData("Price said: «We support the people.", "«", "»")]
    [InlineData("Price said: „We support the people.", "„", "”")]
    [InlineData("‘We support the people, Price said.", "‘", "’")]
    public void A_quotation_that_is_not_closed_is_reported_at_its_mark(string quotation, string mark, string partner)
    {
        var text = Before + quotation;
        var fault = FaultReading.Single(text, SeedRules.UnpairedQuotationMark);
        var edit = Assert.Single(fault.Fixes);

        Assert.Equal(mark, text.Slice(fault.Span));
        Assert.Equal($"The quotation mark {mark} is never closed; add {partner} where the quotation ends", fault.Message);
        Assert.Equal($"Add {partner} where the quotation ends", edit.Title);
        Assert.Equal(text + partner, edit.Apply(text));
    }

    [Theory]
    [InlineData("We are demanding an ultimatum,” news agency PTI quoted him.", "”", "“")]
    [InlineData("We are demanding an ultimatum,'' news agency PTI quoted him.", "''", "``")]
    [InlineData("We are demanding an ultimatum,’’ news agency PTI quoted him.", "’’", "‘‘")]
    [InlineData("We are demanding an ultimatum,» news agency PTI quoted him.", "»", "«")]
    public void A_quotation_that_is_not_opened_is_reported_at_its_mark(string quotation, string mark, string partner)
    {
        var text = Before + quotation;
        var fault = FaultReading.Single(text, SeedRules.UnpairedQuotationMark);
        var edit = Assert.Single(fault.Fixes);

        Assert.Equal(mark, text.Slice(fault.Span));
        Assert.Equal($"The quotation mark {mark} closes a quotation that was never opened; add {partner} where it begins", fault.Message);
        Assert.Equal($"Add {partner} where the quotation begins", edit.Title);
        Assert.Equal(Before + partner + quotation, edit.Apply(text));
    }

    [Theory]
    [InlineData("“We support the people,” Price said.")]
    [InlineData("“We support the people.\n\n“And their constitution,” Price said.")]
    public void Paired_marks_are_not_reported(string text) => Assert.Empty(FaultReading.Read(text));
}
