namespace Corpus.Text.Tests.Dates;

/// <summary>Dates in digits, in which the day or the month can come first.</summary>
public class NumericDateTests
{
    private const string Published = "2024-01-15"; // a Monday

    [Theory]
    [InlineData("on 05/11/2023", "05/11/2023 | 2023-XX-XX | - | - | Day")]
    [InlineData("on 5/11/2023", "5/11/2023 | 2023-XX-XX | - | - | Day")]
    [InlineData("on 05.11.2023", "05.11.2023 | 2023-XX-XX | - | - | Day")]
    [InlineData("on 5-11-2023", "5-11-2023 | 2023-XX-XX | - | - | Day")]
    [InlineData("on 05/11/23", "05/11/23 | 2023-XX-XX | - | - | Day")]
    [InlineData("on 05/11/0000", "05/11/0000 | 0000-XX-XX | - | - | Day")]
    public void Leaves_open_which_of_two_days_is_meant(string text, params string[] expected) =>
        DateReading.AssertDates(text, Published, expected);

    [Theory]
    [InlineData("on 23/04/2022", "23/04/2022 | 2022-04-23 | 2022-04-23 | 2022-04-23 | Day")]
    [InlineData("on 04/23/2022", "04/23/2022 | 2022-04-23 | 2022-04-23 | 2022-04-23 | Day")]
    [InlineData("on 23.04.2022", "23.04.2022 | 2022-04-23 | 2022-04-23 | 2022-04-23 | Day")]
    [InlineData("on 4-23-2022", "4-23-2022 | 2022-04-23 | 2022-04-23 | 2022-04-23 | Day")]
    [InlineData("on 23/04/22", "23/04/22 | 2022-04-23 | 2022-04-23 | 2022-04-23 | Day")]
    [InlineData("on 05/05/2023", "05/05/2023 | 2023-05-05 | 2023-05-05 | 2023-05-05 | Day")]
    [InlineData("on 2023-05-11", "2023-05-11 | 2023-05-11 | 2023-05-11 | 2023-05-11 | Day")]
    [InlineData("on 2023/05/11", "2023/05/11 | 2023-05-11 | 2023-05-11 | 2023-05-11 | Day")]
    [InlineData("on 2023.05.11", "2023.05.11 | 2023-05-11 | 2023-05-11 | 2023-05-11 | Day")]
    public void Reads_the_only_day_that_the_digits_allow(string text, params string[] expected) =>
        DateReading.AssertDates(text, Published, expected);

    [Theory]
    [InlineData("on 30/02/2023", "30/02/2023 | 2023-02-30 | - | - | Day")]
    [InlineData("on 02/30/2023", "02/30/2023 | 2023-02-30 | - | - | Day")]
    [InlineData("on 31.11.2023", "31.11.2023 | 2023-11-31 | - | - | Day")]
    [InlineData("on 29-02-2023", "29-02-2023 | 2023-02-29 | - | - | Day")]
    [InlineData("on 13/13/2023", "13/13/2023 | 2023-13-13 | - | - | Day")]
    [InlineData("on 00/05/2023", "00/05/2023 | 2023-05-00 | - | - | Day")]
    [InlineData("on 30/02/23")]
    public void Resolves_no_day_that_does_not_exist(string text, params string[] expected) =>
        DateReading.AssertDates(text, Published, expected);

    // The order of day and month that another date with the same separator shows.
    [Theory]
    [InlineData("on 23/04/2022 and 05/11/2023", "2022-04-23", "2023-11-05")]
    [InlineData("on 05/11/2023 and 23/04/2022", "2023-11-05", "2022-04-23")]
    [InlineData("on 04/23/2022 and 05/11/2023", "2022-04-23", "2023-05-11")]
    [InlineData("on 05.11.2023 and 23.04.2022", "2023-11-05", "2022-04-23")]
    [InlineData("on 05/11/23 and 23/04/2022", "2023-11-05", "2022-04-23")]
    [InlineData("from 05/11/2023 to 18/11/2023", "2023-11-05", "2023-11-18")]
    [InlineData("on Sunday, 05/11/2023, and 07/11/2023", "2023-11-05", "2023-11-07")]
    [InlineData("on 23/04/2022 and 05.11.2023", "2022-04-23", "2023-XX-XX")]
    [InlineData("on 23/04/2022 and 05-11-2023", "2022-04-23", "2023-XX-XX")]
    [InlineData("on 2022/04/23 and 05/11/2023", "2022-04-23", "2023-XX-XX")]
    [InlineData("on 05/05/2023 and 05/11/2023", "2023-05-05", "2023-XX-XX")]
    [InlineData("on 05/11/2023 and 05/12/2023", "2023-XX-XX", "2023-XX-XX")]
    [InlineData("on 23/04/2022, 04/24/2022 and 05/11/2023", "2022-04-23", "2022-04-24", "2023-XX-XX")]
    [InlineData("on 05/11/2023, 23/04/2022 and 04/24/2022", "2023-XX-XX", "2022-04-23", "2022-04-24")]
    public void Follows_the_order_of_other_dates(string text, params string[] values) =>
        Assert.Equal(values, DateReading.Read(text, Published).Select(date => date.Value));

    [Theory]
    [InlineData("on Sunday, 05/11/2023", "Sunday, 05/11/2023 | 2023-11-05 | 2023-11-05 | 2023-11-05 | Day")]
    [InlineData("on Thursday, 05/11/2023", "Thursday, 05/11/2023 | 2023-05-11 | 2023-05-11 | 2023-05-11 | Day")]
    [InlineData("on Sun. 05.11.2023", "Sun. 05.11.2023 | 2023-11-05 | 2023-11-05 | 2023-11-05 | Day")]
    [InlineData("on Tuesday, 05/11/2023", "Tuesday, 05/11/2023 | 2023-XX-XX | - | - | Day")] // neither day is a Tuesday
    [InlineData("on Sunday, 03/12/2023", "Sunday, 03/12/2023 | 2023-XX-XX | - | - | Day")] // both days are Sundays
    [InlineData("on Sunday, 05/11/2023, and 04/23/2022", "Sunday, 05/11/2023 | 2023-XX-XX | - | - | Day", "04/23/2022 | 2022-04-23 | 2022-04-23 | 2022-04-23 | Day")]
    [InlineData("on 05/11/2023 (Sunday)", "05/11/2023 | 2023-11-05 | 2023-11-05 | 2023-11-05 | Day", "Sunday | 2024-01-14 | 2024-01-14 | 2024-01-14 | Day")]
    [InlineData("last Thursday (11/01/2024)", "last Thursday | 2024-01-11 | 2024-01-11 | 2024-01-11 | Day", "11/01/2024 | 2024-01-11 | 2024-01-11 | 2024-01-11 | Day")]
    [InlineData("in 05/11/2023 (Sunday Times)", "05/11/2023 | 2023-XX-XX | - | - | Day")]
    public void Follows_the_weekday_beside_the_date(string text, params string[] expected) =>
        DateReading.AssertDates(text, Published, expected);

    [Theory]
    [InlineData("2023-11-05", "on 05/11/2023", "2023-11-05")]
    [InlineData("2023-05-11", "on 05/11/2023", "2023-05-11")]
    [InlineData("2023-05-11", "on 05/11/2023 and 06/12/2023", "2023-05-11", "2023-06-12")]
    [InlineData("2023-11-05", "on 05/11/2023 and 04/23/2022", "2023-XX-XX", "2022-04-23")]
    [InlineData("2023-11-05", "on Thursday, 05/11/2023", "2023-XX-XX")]
    [InlineData("2023-11-06", "on 05/11/2023", "2023-XX-XX")] // yesterday, but perhaps May 11
    [InlineData("2023-06-01", "on 05/11/2023", "2023-XX-XX")] // May 11, but perhaps in the coming November
    [InlineData(null, "on 05/11/2023", "2023-XX-XX")]
    public void Reads_the_publication_date(string? published, string text, params string[] values) =>
        Assert.Equal(values, DateReading.Read(text, published).Select(date => date.Value));

    // A date of which only the year is known.
    [Theory]
    [InlineData("He died on 05/11/1998. In March of that year he was well.", "1998-XX-XX", "1998-03")]
    [InlineData("He came on 05/11/1998 and left in December.", "1998-XX-XX", "1998-12")]
    [InlineData("She died on 05/11/1998. Two years later he died.", "1998-XX-XX", "2000")]
    [InlineData("It opened on 3 May 1997 and closed on 05/11/1998. The next day was quiet.", "1997-05-03", "1998-XX-XX", null)]
    [InlineData("It opened on 05/11/1998. The following Monday it closed.", "1998-XX-XX", null)]
    [InlineData("It opened on 05/11/1998. The previous day it rained.", "1998-XX-XX", null)]
    [InlineData("It opened on 05/11/1998. That day it rained.", "1998-XX-XX", null)]
    [InlineData("It opened on 05/11/1998. Two months later it closed.", "1998-XX-XX", null)]
    [InlineData("It opened on 05/11/1998, not on 23/11/1998. The next day was quiet.", "1998-11-05", "1998-11-23", "1998-11-24")]
    public void Later_dates_follow_the_year_and_guess_no_day(string text, params string?[] values) =>
        Assert.Equal(values, DateReading.Read(text, Published).Select(date => date.Value));

    [Theory]
    [InlineData("it ended 3-2, 1/2 of it, 05/11, 5-11, 11.05, version 5.11.23 and 5.11.2, ratio 5/11/2, call 05-11-23")]
    [InlineData("05/11/2023/4, 1.05.11.2023, 05/11/20234, 05/11-2023, 105/11/2023, 05/11/2023km")]
    public void Finds_no_date(string text) => Assert.Empty(DateReading.Read(text, Published));

    [Fact]
    public void The_order_applies_across_paragraphs()
    {
        var dates = SeedReader.Read("It was signed on 05/11/2023.\n\nThe talks began on 23/04/2022.").Dates;

        Assert.Equal(["2023-11-05", "2022-04-23"], dates.Select(date => date.Value));
    }
}
