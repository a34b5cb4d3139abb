using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

/// <summary>CORPUS004.</summary>
public class NonexistentDateFaultTests
{
    [Theory]
    [InlineData("The talks will be held on February 30, 2022.", "February 30, 2022", "February 2022 has 28 days")]
    [InlineData("The talks were held on 30 February 2024 in Moscow.", "30 February 2024", "February 2024 has 29 days")]
    [InlineData("The talks will be held on February 30.", "February 30", "February has 29 days")]
    [InlineData("The talks were held on 31 April 2022 in Moscow.", "31 April 2022", "April has 30 days")]
    [InlineData("The talks were held on 2022-04-00 in Moscow.", "2022-04-00", "April has 30 days")]
    [InlineData("The talks were held on 2022-13-01 in Moscow.", "2022-13-01", "a year has 12 months")]
    [InlineData("The talks were held on 2022-00-01 in Moscow.", "2022-00-01", "a year has 12 months")]
    [InlineData("The talks were held on 2022-01-32 in Moscow.", "2022-01-32", "January has 31 days")]
    [InlineData("The talks were held on 2022-12-32 in Moscow.", "2022-12-32", "December has 31 days")]
    [InlineData("The talks of February 28–30, 2022, failed.", "February 28–30, 2022", "February 2022 has 28 days")]
    public void A_day_that_does_not_exist_is_reported(string text, string words, string reason)
    {
        var fault = FaultReading.Single(text, SeedRules.NonexistentDate);

        Assert.Equal(words, text.Slice(fault.Span));
        Assert.Equal($"'{words}' does not exist: {reason}", fault.Message);
        Assert.Empty(fault.Fixes);
    }

    [Theory]
    [InlineData("The talks were held on February 28, 2022.")]
    [InlineData("The talks were held on February 29, 2024, and on February 29.")]
    [InlineData("The talks were held on May 1.")]
    [InlineData("The talks were held on December 31.")]
    [InlineData("The talks were held in May.")]
    [InlineData("The talks were held on Tuesday, in the 1990s, last week, in the summer of 2022 and in the 13th century.")]
    public void A_day_that_exists_or_may_exist_is_not_reported(string text) => Assert.Empty(FaultReading.Read(text));
}
