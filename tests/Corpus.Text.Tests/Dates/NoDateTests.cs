namespace Corpus.Text.Tests.Dates;

/// <summary>Texts without dates, and dates that do not exist.</summary>
public class NoDateTests
{
    private const string Published = "2022-04-07"; // a Thursday

    [Theory]
    [InlineData("He may march in the fall of the house, on second thought.")]
    [InlineData("They march on; it may rain; the sun sat; an august body.")]
    [InlineData("May said so. Theresa May met March. The March on Washington.")]
    [InlineData("$2.5 billion, a 1,100-km pipeline, version 2.2.1, World War 2")]
    [InlineData("a 3-2 win, 1/2 of it, 24/7, 6-4, 7-5")]
    [InlineData("call 555-1212 or 212-555-1998")]
    [InlineData("up 10.5%, 1998%, at 10:30, at 9 a.m.")]
    [InlineData("at 1600 Pennsylvania Avenue, 2001 Main Street")]
    [InlineData("flight 1998, room 2001, page 1999, Boeing 747, F-16, COVID-19")]
    [InlineData("2000 people, 1995 kilometers, $1998, £1,999, 1,998 votes")]
    [InlineData("every Monday, on Mondays, each May, every weekend")]
    [InlineData("recently, now, in recent years, two decades, 74 years, three hours, a few weeks ago")]
    [InlineData("the last 23 years, the past two months, over the past week, in the last day")]
    [InlineData("a decade of war, the quarter-century, a quarter of it")]
    [InlineData("in his eighties, the second man, first place, a third time")]
    [InlineData("USA TODAY, Windows 2000, the King James Version")]
    [InlineData("the day before")]
    [InlineData("three days later")]
    [InlineData("10.0.0.1, 192.168.1.98, 3.14, 2.24.98")]
    [InlineData("half a century ago")]
    [InlineData("in ten days of talks")]
    [InlineData("told Russia Today, The Sunday Times, No. 1999, Rs. 2000, Expo2020")]
    [InlineData("led by the party of May, a question for May, the last day of it, the last week of it")]
    [InlineData("the next day, the day before the vote, in summer")]
    [InlineData("dial 0300 1998 2011")]
    [InlineData("Q3.5, Q 3, Q5 1998, H3 2021, 3 Q98, FY 99, q3 1998")]
    [InlineData("the fifth quarter, the first-half, first half results")]
    [InlineData("at the spring, on the spring")]
    [InlineData("nineteen ninety people, two thousand five of them")]
    [InlineData("the 3000s, the 1995s, the 990s")]
    [InlineData("A1998, +1998, =1998, @1998, #1998, €1998, £1998")]
    [InlineData("1998 Park Avenue, 1998 Abbey Road, 1998 Sunset Boulevard, 1998 Main St, 1998 Fifth Ave")]
    [InlineData("Mon. was hot. On Mon he slept. On mon. too")]
    [InlineData("at May, on May's, the May")]
    [InlineData("Mar Vista, April Jones, Jan Smith")]
    [InlineData("1,100 days ago, 9-11, May 5%")]
    [InlineData("in his early nineties")]
    [InlineData("at the end of the month of work")]
    [InlineData("two thousand, two thousand people, twenty twenty, twenty thirty")]
    [InlineData("nineteen hundred, thirty thirteen, twelve twelve, nineteen five, nineteen oh")]
    [InlineData("a 2000-mile walk, a 2000-kilometer road, a 2000-meter run, a 2000-year history")]
    [InlineData("at 1850, for 1850, over 1850, 1850 to go")]
    [InlineData("May, 900, and May, 3000")]
    [InlineData("the second half of the match, the last days of the war, the first two weeks of work")]
    [InlineData("Temperatures rose into the 80s; highs in the 70s and 80s; in his 70s; 80s music")]
    [InlineData("They march 2000 miles; it may 5 times; ready to march; a june bug; an august body; the dec")]
    [InlineData("the day before, the year after, the year before the war, in a black mood")]
    [InlineData("the same period, the corresponding period, the same year-long war, the final week")]
    [InlineData("that night, the next morning, the following evening")]
    public void Finds_no_date(string text) =>
        DateReading.AssertDates(text, Published, []);

    [Theory]
    [InlineData("on February 30, 2022", "February 30, 2022 | 2022-02-30 | - | - | Day")]
    [InlineData("on 31 April", "31 April | 2022-04-31 | - | - | Day")]
    [InlineData("on 31 April 2021", "31 April 2021 | 2021-04-31 | - | - | Day")]
    [InlineData("by 13/13/2020", "13/13/2020 | 2020-13-13 | - | - | Day")]
    [InlineData("on 32/01/2020", "32/01/2020 | 2020-01-32 | - | - | Day")]
    [InlineData("on February 29, 2022", "February 29, 2022 | 2022-02-29 | - | - | Day")]
    [InlineData("on Feb. 29", "Feb. 29 | 2020-02-29 | 2020-02-29 | 2020-02-29 | Day")]
    [InlineData("on May 1, 0000", "May 1, 0000 | 0000-05-01 | - | - | Day")]
    [InlineData("on 0000-00-00", "0000-00-00 | 0000-00-00 | - | - | Day")]
    [InlineData("on 2022-13-45", "2022-13-45 | 2022-13-45 | - | - | Day")]
    [InlineData("in 99999")]
    [InlineData("in the year 0000")]
    [InlineData("900000 years ago")]
    [InlineData("9999 years ago")]
    [InlineData("the 99th century")]
    [InlineData("in 99999999999999999999")]
    [InlineData("next year", "next year | 2023 | 2023-01-01 | 2023-12-31 | Year")]
    public void Resolves_no_day_that_does_not_exist(string text, params string[] expected) =>
        DateReading.AssertDates(text, Published, expected);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Stays_within_the_calendar(string published)
    {
        const string Text = "last week, next week, last year, next year, next decade, last century, tomorrow, yesterday, next weekend, a year ago, "
            + "next summer, this winter, last quarter, next Friday, last Monday, 5000 years ago, Feb. 29, Easter, in 0001, 9999-12-31";

        Assert.All(
            DateReading.Read(Text, published),
            date => Assert.True(date.First is null == date.Last is null && !(date.First > date.Last)));
    }
}
