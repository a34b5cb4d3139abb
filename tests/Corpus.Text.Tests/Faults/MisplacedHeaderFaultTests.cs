using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

/// <summary>CORPUS017: the message, and the text after the first fix.</summary>
public class MisplacedHeaderFaultTests
{
    [Theory]
    [InlineData("Posted: 2022-04-07 The text.", "Posted: 2022-04-07", "'Posted: 2022-04-07' is not read as the publication date; write 'date 2022-04-07' instead", "date 2022-04-07 The text.")]
    [InlineData("2022/4/7", "2022/4/7", "'2022/4/7' is not read as the publication date; write 'date 2022-04-07' instead", "date 2022-04-07")]
    [InlineData("Posted = 07/04/2022\nThe text.", "Posted = 07/04/2022", "'Posted = 07/04/2022' is not read as the publication date; write 'date YYYY-MM-DD' instead", "date 2022-04-07\nThe text.")]
    [InlineData("\nA title \r\n\r\ndate 2022-04-07 The text.", "date 2022-04-07", "The date header is not at the beginning of the seed, so it is not read; move 'date 2022-04-07' to the beginning", "\ndate 2022-04-07\r\nA title \r\n\r\nThe text.")]
    [InlineData("A title\ndate 2022-04-07", "date 2022-04-07", "The date header is not at the beginning of the seed, so it is not read; move 'date 2022-04-07' to the beginning", "date 2022-04-07\nA title\n")]
    public void Words_meant_as_a_header_are_reported_and_made_one(string text, string words, string message, string after)
    {
        var fault = FaultReading.Single(text, SeedRules.MisplacedDateHeader);

        Assert.Equal(words, text.Slice(fault.Span));
        Assert.Equal(message, fault.Message);
        Assert.Equal(after, fault.Fixes[0].Apply(text));
        Assert.Equal(new CalendarDate(2022, 4, 7), SeedReader.Read(after).Published);
    }

    [Fact]
    public void Moving_a_header_has_a_title() =>
        Assert.Equal("Move 'date 2022-04-07' to the beginning", FaultReading.Single("A\ndate 2022-04-07", SeedRules.MisplacedDateHeader).Fixes[0].Title);

    [Theory]
    [InlineData("date 2022-04-07\ndate 2022-04-08")]
    [InlineData("date 2022-4-7\ndate 2022-04-08")]
    public void A_seed_with_a_header_has_no_other(string text) => Assert.DoesNotContain(FaultReading.Read(text), fault => fault.Rule == SeedRules.MisplacedDateHeader);
}
