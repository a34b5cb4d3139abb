using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

public class NonexistentDateTests
{
    [Theory]
    [InlineData("The talks will be held on February 30, 2022.", "February 30, 2022", "February 2022 has 28 days")]
    [InlineData("The talks were held on 31 April 2022 in Moscow.", "31 April 2022", "April has 30 days")]
    [InlineData("The talks were held on February 29, 2023.", "February 29, 2023", "February 2023 has 28 days")]
    [InlineData("The talks will be held on June 31.", "June 31", "June has 30 days")]
    [InlineData("date 2022-04-07 The talks were held on June 31.", "June 31", "June has 30 days")]
    [InlineData("The talks were held on 2022-02-30 in Moscow.", "2022-02-30", "February 2022 has 28 days")]
    [InlineData("The talks were held on 30/02/2023 in Moscow.", "30/02/2023", "February 2023 has 28 days")]
    [InlineData("The talks were held on 02/30/2023 in Moscow.", "02/30/2023", "February 2023 has 28 days")]
    [InlineData("The talks were held on 31.11.2023 in Moscow.", "31.11.2023", "November has 30 days")]
    [InlineData("The talks were held on 13/13/2023 in Moscow.", "13/13/2023", "a year has 12 months")]
    public async Task A_nonexistent_day_is_reported_at_its_position(string text, string words, string reason)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync("Title\n\n" + text), d => d.Id is not ("CORPUS001" or "CORPUS017"));
        var place = diagnostic.Location.GetLineSpan();

        Assert.Equal("CORPUS004", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(new LinePosition(2, text.IndexOf(words, StringComparison.Ordinal)), place.StartLinePosition);
        Assert.Equal(words.Length, diagnostic.Location.SourceSpan.Length);
        Assert.Equal($"'{words}' does not exist: {reason}", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("The talks were held on February 28, 2022.")]
    [InlineData("The talks were held on February 29, 2024.")]
    [InlineData("The talks were held on February 29.")]
    [InlineData("date 2022-04-07 The talks were held on February 29.")]
    [InlineData("The talks were held on February 25, and on Tuesday, in the 1990s, in April 1999, last week.")]
    [InlineData("The talks were held on 05/11/2023, 30/11/2023 and 11.30.2023.")]
    public async Task A_day_that_exists_or_may_exist_is_not_reported(string text) => Assert.Empty(await Analysis.RunAsync(text));

    [Fact]
    public async Task The_first_100_days_are_reported_and_the_others_are_counted()
    {
        var diagnostics = await Analysis.RunAsync(string.Concat(Enumerable.Repeat("The talks were held on February 30, 2022. ", 1_000)));

        Assert.Equal(100, diagnostics.Length);
        Assert.EndsWith("has 28 days", diagnostics[0].GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("has 28 days; the seed has 900 more of these", diagnostics[^1].GetMessage(), StringComparison.Ordinal);
    }
}
