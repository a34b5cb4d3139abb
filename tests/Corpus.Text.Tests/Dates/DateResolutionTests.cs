namespace Corpus.Text.Tests.Dates;

/// <summary>Resolution by earlier mentions, by the outlook of the sentence, and without a publication date.</summary>
public class DateResolutionTests
{
    private const string Published = "2022-04-07"; // a Thursday

    [Theory]
    [InlineData("It opened in April 1999, months before the October coup.", "April 1999 | 1999-04 | 1999-04-01 | 1999-04-30 | Month", "October | 1999-10 | 1999-10-01 | 1999-10-31 | Month")]
    [InlineData("In 1998, he left in March. He came back in May.", "1998 | 1998 | 1998-01-01 | 1998-12-31 | Year", "March | 1998-03 | 1998-03-01 | 1998-03-31 | Month", "May | 2021-05 | 2021-05-01 | 2021-05-31 | Month")]
    [InlineData("He was born on May 5, 1998. Later that day he slept, and the following day too.", "May 5, 1998 | 1998-05-05 | 1998-05-05 | 1998-05-05 | Day", "Later that day | 1998-05-05 | 1998-05-05 | 1998-05-05 | Day End", "following day | 1998-05-06 | 1998-05-06 | 1998-05-06 | Day")]
    [InlineData("She died on May 5, 1998. Two years later he died.", "May 5, 1998 | 1998-05-05 | 1998-05-05 | 1998-05-05 | Day", "Two years later | 2000 | 2000-01-01 | 2000-12-31 | Year")]
    [InlineData("In March 2020 it closed. The following month it opened.", "March 2020 | 2020-03 | 2020-03-01 | 2020-03-31 | Month", "following month | 2020-04 | 2020-04-01 | 2020-04-30 | Month")]
    [InlineData("It began in 1988. In March of that year it ended.", "1988 | 1988 | 1988-01-01 | 1988-12-31 | Year", "March of that year | 1988-03 | 1988-03-01 | 1988-03-31 | Month")]
    [InlineData("Profit rose to $5 million in the third quarter from $4 million a year earlier.", "third quarter | 2021-Q3 | 2021-07-01 | 2021-09-30 | Quarter", "a year earlier | 2020-Q3 | 2020-07-01 | 2020-09-30 | Quarter")]
    [InlineData("Profit in the third quarter doubled. In the year-ago quarter it fell.", "third quarter | 2021-Q3 | 2021-07-01 | 2021-09-30 | Quarter", "year-ago quarter | 2020-Q3 | 2020-07-01 | 2020-09-30 | Quarter")]
    [InlineData("Third-quarter profit fell. The latest quarter was weak.", "Third-quarter | 2021-Q3 | 2021-07-01 | 2021-09-30 | Quarter", "latest quarter | 2021-Q3 | 2021-07-01 | 2021-09-30 | Quarter")]
    [InlineData("He left on May 5, 2020. On the previous Monday he had returned.", "May 5, 2020 | 2020-05-05 | 2020-05-05 | 2020-05-05 | Day", "previous Monday | 2020-05-04 | 2020-05-04 | 2020-05-04 | Day")]
    [InlineData("He was born in 1972 and moved in 1998; that year he left.", "1972 | 1972 | 1972-01-01 | 1972-12-31 | Year", "1998 | 1998 | 1998-01-01 | 1998-12-31 | Year", "that year | 1998 | 1998-01-01 | 1998-12-31 | Year")]
    [InlineData("On Oct. 3 it fell. The next day it rose.", "Oct. 3 | 2021-10-03 | 2021-10-03 | 2021-10-03 | Day", "next day | 2021-10-04 | 2021-10-04 | 2021-10-04 | Day")]
    public void Prefers_earlier_mentions_to_the_publication_date(string text, params string[] expected) =>
        DateReading.AssertDates(text, Published, expected);

    [Theory]
    [InlineData("He arrived on Sunday.", "Sunday | 2022-04-03 | 2022-04-03 | 2022-04-03 | Day")]
    [InlineData("He will arrive on Sunday.", "Sunday | 2022-04-10 | 2022-04-10 | 2022-04-10 | Day")]
    [InlineData("It is scheduled for Sunday.", "Sunday | 2022-04-10 | 2022-04-10 | 2022-04-10 | Day")]
    [InlineData("She plans to speak on Tuesday.", "Tuesday | 2022-04-12 | 2022-04-12 | 2022-04-12 | Day")]
    [InlineData("He said Sunday that they will win.", "Sunday | 2022-04-03 | 2022-04-03 | 2022-04-03 | Day")]
    [InlineData("They agreed to buy it by June.", "June | 2022-06 | 2022-06-01 | 2022-06-30 | Month")]
    [InlineData("It will open on May 5.", "May 5 | 2022-05-05 | 2022-05-05 | 2022-05-05 | Day")]
    [InlineData("It opened on May 5.", "May 5 | 2021-05-05 | 2021-05-05 | 2021-05-05 | Day")]
    [InlineData("The talks were extended to April 16.", "April 16 | 2022-04-16 | 2022-04-16 | 2022-04-16 | Day")]
    [InlineData("It could come as soon as Tuesday.", "Tuesday | 2022-04-12 | 2022-04-12 | 2022-04-12 | Day")]
    [InlineData("It will be paid Dec. 14 to holders of record Nov. 15.", "Dec. 14 | 2022-12-14 | 2022-12-14 | 2022-12-14 | Day", "Nov. 15 | 2022-11-15 | 2022-11-15 | 2022-11-15 | Day")]
    [InlineData("He said it will last since Feb. 3.", "Feb. 3 | 2022-02-03 | 2022-02-03 | 2022-02-03 | Day")]
    public void Follows_the_outlook_of_the_sentence(string text, params string[] expected) =>
        DateReading.AssertDates(text, Published, expected);

    [Theory]
    [InlineData("met on February 25", "February 25 | XXXX-02-25 | - | - | Day")]
    [InlineData("met on Tuesday", "Tuesday | XXXX-WXX-2 | - | - | Day")]
    [InlineData("met in February", "February | XXXX-02 | - | - | Month")]
    [InlineData("met in the third quarter", "third quarter | XXXX-Q3 | - | - | Quarter")]
    [InlineData("met at Christmas", "Christmas | XXXX-12-25 | - | - | Day")]
    [InlineData("last year", "last year | - | - | - | Year")]
    [InlineData("today", "today | - | - | - | Day")]
    [InlineData("this month", "this month | - | - | - | Month")]
    [InlineData("Earlier today", "Earlier today | - | - | - | Day Start")]
    [InlineData("December last year", "December last year | - | - | - | Month")]
    [InlineData("two weeks ago", "two weeks ago | - | - | - | Week")]
    [InlineData("met on February 23-24", "February 23-24 | XXXX-02-23/XXXX-02-24 | - | - | Day")]
    [InlineData("from 3 to 5 May", "3 to 5 May | XXXX-05-03/XXXX-05-05 | - | - | Day")]
    [InlineData("at New Year's Day", "New Year's Day | XXXX-01-01 | - | - | Day")]
    [InlineData("in the summer of last year", "summer of last year | - | - | - | Season")]
    [InlineData("the previous month", "previous month | - | - | - | Month")]
    public void Reads_dates_without_a_publication_date(string text, params string[] expected) =>
        DateReading.AssertDates(text, null, expected);
}
