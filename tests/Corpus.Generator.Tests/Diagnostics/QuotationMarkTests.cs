using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

public class QuotationMarkTests
{
    [Theory]
    [InlineData("“We support the people of Pakistan, Price said.", 0, 0, 1, "The quotation mark “ is never closed; add ” where the quotation ends")]
    [InlineData("Title\n\nPrice said: \"We support the people of Pakistan.", 2, 12, 1, "The quotation mark \" is never closed; add \" where the quotation ends")]
    [InlineData("Price said: ``We support the people of Pakistan.", 0, 12, 2, "The quotation mark `` is never closed; add '' where the quotation ends")]
    [InlineData("Price said: «We support the people of Pakistan.", 0, 12, 1, "The quotation mark « is never closed; add » where the quotation ends")]
    [InlineData("‘We support the people of Pakistan, Price said.", 0, 0, 1, "The quotation mark ‘ is never closed; add ’ where the quotation ends")]
    [InlineData("We are demanding an ultimatum,” news agency PTI quoted him. He said so.", 0, 30, 1, "The quotation mark ” closes a quotation that was never opened; add “ where it begins")]
    [InlineData("We are demanding an ultimatum,'' news agency PTI quoted him. He said so.", 0, 30, 2, "The quotation mark '' closes a quotation that was never opened; add `` where it begins")]
    public async Task An_unpaired_mark_is_reported_at_its_position(string text, int line, int column, int length, string message)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(text));
        var place = diagnostic.Location.GetLineSpan();

        Assert.Equal("CORPUS003", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("/project/seeds/seed.txt", place.Path);
        Assert.Equal(new LinePosition(line, column), place.StartLinePosition);
        Assert.Equal(length, diagnostic.Location.SourceSpan.Length);
        Assert.Equal(message, diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("“We support the people of Pakistan,” Price said.")]
    [InlineData("“We support the people.\n\n“And their constitution,” Price said.")]
    [InlineData("It was 6'2\" long and the dogs' owner’s in the ’90s.")]
    public async Task A_paired_mark_or_an_apostrophe_is_not_reported(string text) => Assert.Empty(await Analysis.RunAsync(text));

    [Fact]
    public async Task The_first_100_marks_are_reported_and_the_others_are_counted()
    {
        var text = string.Concat(Enumerable.Repeat("Price said: “We support the people.\n\nHe left.\n\n", 10_000));

        var diagnostics = await Analysis.RunAsync(text);

        Assert.Equal(100, diagnostics.Length);
        Assert.All(diagnostics.SkipLast(1), d => Assert.EndsWith("where the quotation ends", d.GetMessage(), StringComparison.Ordinal));
        Assert.EndsWith("where the quotation ends; the seed has 9900 more of these", diagnostics[^1].GetMessage(), StringComparison.Ordinal);
    }
}
