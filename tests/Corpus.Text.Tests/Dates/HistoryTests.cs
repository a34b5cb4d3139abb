namespace Corpus.Text.Tests.Dates;

/// <summary>Dates without a year in texts that tell history.</summary>
public class HistoryTests
{
    private const string Published = "2008-03-01";

    private const string NineYears = "It was built in 1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938 and 1939. ";

    [Theory]
    [InlineData("War began in 1941. On June 22 it spread. In December it was cold.", "1941", "1941-06-22", "1941-12")]
    [InlineData("War began in 1941. In December it ended. The following March it began again. On May 5 it ended.", "1941", "1941-12", "1942-03", "1942-05-05")]
    [InlineData("War began in 1941. The museum will open on June 7.", "1941", "2008-06-07")]
    public void A_date_without_a_year_is_of_the_last_year_told(string text, params string[] expected) =>
        Assert.Equal(expected, ReadAfter(NineYears, text));

    [Theory]
    [InlineData("It was built in 1931. ", "War began in 1941. On June 22 it spread.", "1941", "2007-06-22")]
    [InlineData("It was built in 1931, 1932, 1933, 1934, 1935, 1936, 1937, 2007, 2007 and 2007. ", "War began in 1941. On June 22 it spread.", "1941", "2007-06-22")]
    [InlineData(NineYears + "He spoke on Monday, Tuesday and Wednesday, today and last week. ", "War began in 1941. On June 22 it spread.", "1941", "2007-06-22")]
    public void In_news_a_date_without_a_year_is_the_nearest(string before, string text, params string[] expected) => Assert.Equal(expected, ReadAfter(before, text));

    [Fact]
    public void The_last_year_told_is_not_used_after_many_sentences_without_it()
    {
        var text = "War began in 1941. On June 22 it spread. " + string.Concat(Enumerable.Repeat("They wrote. ", 20)) + "On June 23 it was shown.";

        Assert.Equal(["1941", "1941-06-22", "2007-06-23"], ReadAfter(NineYears, text));
    }

    private static IEnumerable<string?> ReadAfter(string before, string text) =>
        DateReading.Read(before + text, Published).Where(date => date.Start >= before.Length).Select(date => date.Value);
}
