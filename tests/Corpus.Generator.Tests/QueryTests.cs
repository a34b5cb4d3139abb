using System.Text.Json;
using FiveSeeds;

namespace Corpus.Generator.Tests;

/// <summary>Queries over the whole corpus, on the five seeds.</summary>
public class QueryTests
{
    private static readonly ArticleDate[] AllDates =
        [.. Articles.All.SelectMany(article => article.Dates.Select(date => new ArticleDate(article, date))).OrderBy(date => date.Date.First ?? DateOnly.MaxValue)];

    [Fact]
    public void Quotes_are_in_order_of_article_and_position()
    {
        Assert.Equal(21, Quotes.All.Count);
        Assert.Equal(Articles.All.SelectMany(article => article.Quotes.Select(quote => new ArticleQuote(article, quote))), Quotes.All);
        Assert.Equal(Enumerable.Range(0, 21).Select(index => Quotes.All[index]), Quotes.All);
        Assert.Throws<ArgumentOutOfRangeException>(() => Quotes.All[21]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Quotes.All[-1]);
    }

    [Fact]
    public void Dates_are_in_order_of_first_day_and_those_without_come_last()
    {
        Assert.Equal(39, Dates.All.Count);
        Assert.Equal(AllDates, Dates.All);
        Assert.Equal((new DateOnly(1948, 5, 1), null), (Dates.All[0].Date.First, Dates.All[38].Date.First));
    }

    [Theory]
    [InlineData("2022-02-20", "2022-02-24")]
    [InlineData("1999-04-30", "1999-04-30")]
    [InlineData("1999-05-01", "1999-09-30")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Between_finds_the_periods_that_overlap(string from, string to)
    {
        var (first, last) = (DateOnly.Parse(from, null), DateOnly.Parse(to, null));

        Assert.Equal(AllDates.Where(date => date.Date.First <= last && date.Date.Last >= first), Dates.Between(first, last));
        Assert.Equal(AllDates.Where(date => date.Date.Overlaps(first, last)), Dates.Between(first, last));
        Assert.Equal(AllDates.Where(date => date.Date.Contains(first)), Dates.On(first));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_an_error()
    {
        var (first, last) = (new DateOnly(2022, 5, 2), new DateOnly(2022, 5, 1));

        foreach (var query in new Action[] { () => Dates.Between(first, last), () => Articles.PublishedBetween(first, last), () => Dates.All[0].Date.Overlaps(first, last) })
        {
            Assert.StartsWith("The first day (2022-05-02) is after the last (2022-05-01).", Assert.Throws<ArgumentException>("first", query).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_mention_without_a_period_contains_no_day()
    {
        var mention = new DateMention { Text = "today" };

        Assert.False(mention.Contains(DateOnly.MinValue));
        Assert.False(mention.Overlaps(DateOnly.MinValue, DateOnly.MaxValue));
    }

    [Fact]
    public void A_period_contains_its_first_and_last_day()
    {
        var april = new DateMention { First = new(1999, 4, 1), Last = new(1999, 4, 30) };

        Assert.Equal([false, true, true, false], new[] { "1999-03-31", "1999-04-01", "1999-04-30", "1999-05-01" }.Select(day => april.Contains(DateOnly.Parse(day, null))));
        Assert.True(april.Overlaps(new(1999, 4, 30), new(1999, 5, 5)));
        Assert.True(april.Overlaps(new(1999, 3, 1), new(1999, 4, 1)));
        Assert.True(april.Overlaps(new(1998, 1, 1), new(2000, 1, 1)));
        Assert.False(april.Overlaps(new(1999, 5, 1), new(1999, 5, 5)));
    }

    [Fact]
    public void Articles_are_found_by_publication_date()
    {
        Assert.Equal(
            [new DateOnly(2022, 2, 25), new DateOnly(2022, 4, 7)], Articles.PublishedBetween(DateOnly.MinValue, DateOnly.MaxValue).Select(article => article.Published!.Value));
        Assert.Same(Articles.On20220407ThePoliticalTurmoilInPakistan, Assert.Single(Articles.PublishedBetween(new(2022, 4, 7), new(2022, 4, 7))));
        Assert.Empty(Articles.PublishedBetween(new(2022, 2, 26), new(2022, 4, 6)));
    }

    [Fact]
    public void An_article_lists_its_speakers_once()
    {
        var article = Articles.On20220407ThePoliticalTurmoilInPakistan;

        Assert.Equal(article.Quotes.Select(quote => quote.Speaker).OfType<Speaker>().Distinct(), article.Speakers);
        Assert.Empty(new Article().Speakers);
    }

    [Fact]
    public void A_speaker_lists_quotes_and_articles()
    {
        Assert.All(Speakers.All, speaker =>
        {
            var quotes = Quotes.All.Where(quote => quote.Quote.Speaker == speaker).ToArray();
            Assert.Equal(quotes, speaker.Quotes());
            Assert.Equal(quotes.Length, speaker.Quotes().Count);
            Assert.Equal(quotes.Select(quote => quote.Article).Distinct(), speaker.Articles());
        });
        Assert.Contains(Speakers.All, speaker => speaker.Articles().Count > 1);
        Assert.Empty(new Speaker("Nobody").Articles());
    }

    [Fact]
    public void TryFind_says_whether_there_is_one()
    {
        Assert.True(Articles.TryFind("000_bc29df8f2f977982", out var article));
        Assert.Same(Articles.All[0], article);
        Assert.False(Articles.TryFind("none", out article));
        Assert.Null(article);
        Assert.Throws<ArgumentNullException>(() => Articles.TryFind(null!, out _));

        Assert.True(Speakers.TryFind("Ned Price", out var speaker));
        Assert.Equal(Speakers.NedPrice, speaker);
        Assert.False(Speakers.TryFind("ned price", out speaker));
        Assert.Null(speaker);
        Assert.Throws<ArgumentNullException>(() => Speakers.TryFind(null!, out _));
    }

    [Fact]
    public void Lines_are_those_of_an_editor()
    {
        var article = new Article { Text = "one\ntwo\r\nthree\rfour\u0085five\u2028six\u2029seven" };

        Assert.Equal(
            Enumerable.Range(1, 7), new[] { "one", "two", "three", "four", "five", "six", "seven" }.Select(word => article.LineOf(article.Text.IndexOf(word, StringComparison.Ordinal))));
        Assert.Equal(1, article.LineOf(3));
        Assert.Equal(2, article.LineOf(article.Text.IndexOf('\r') + 1));
        Assert.Equal(7, article.LineOf(article.Text.Length));
        Assert.Throws<ArgumentOutOfRangeException>("offset", () => article.LineOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>("offset", () => article.LineOf(article.Text.Length + 1));
    }

    [Fact]
    public void A_position_is_in_the_paragraph_that_contains_it()
    {
        var article = Articles.On20220407ThePoliticalTurmoilInPakistan;
        var paragraph = article.Paragraphs[1];

        Assert.Equal(paragraph, article.ParagraphAt(paragraph.Start));
        Assert.Equal(paragraph, article.ParagraphAt(paragraph.Start + paragraph.Length - 1));
        Assert.Null(article.ParagraphAt(paragraph.Start + paragraph.Length));
        Assert.Null(article.ParagraphAt(article.Text.Length));
        Assert.Throws<ArgumentOutOfRangeException>("offset", () => article.ParagraphAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>("offset", () => article.ParagraphAt(article.Text.Length + 1));
        Assert.All(article.Quotes, quote => Assert.Contains(quote.Text, article.ParagraphAt(quote.Start)!.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_cannot_be_changed()
    {
        foreach (var list in new object[] { Articles.All, Quotes.All, Dates.All, Speakers.NedPrice.Articles() }.Cast<System.Collections.IEnumerable>())
        {
            switch (list)
            {
                case IList<Article> articles:
                    AssertReadOnly(articles);
                    break;
                case IList<ArticleQuote> quotes:
                    AssertReadOnly(quotes);
                    break;
                case IList<ArticleDate> dates:
                    AssertReadOnly(dates);
                    break;
                default:
                    Assert.Fail("LINQ counts a list without reading it only if it is an IList.");
                    break;
            }
        }

        static void AssertReadOnly<T>(IList<T> list)
        {
            var item = list[list.Count - 1];
            var copy = new T[list.Count];
            list.CopyTo(copy, 0);
            Assert.True(list.IsReadOnly);
            Assert.Equal(list, copy);
            Assert.Equal((list.Count - 1, true), (list.IndexOf(item), list.Contains(item)));
            Assert.Throws<NotSupportedException>(() => list.Add(item));
            Assert.Throws<NotSupportedException>(() => list.Remove(item));
            Assert.Throws<NotSupportedException>(() => list.RemoveAt(0));
            Assert.Throws<NotSupportedException>(() => list.Insert(0, item));
            Assert.Throws<NotSupportedException>(() => list[0] = item);
            Assert.Throws<NotSupportedException>(list.Clear);
        }
    }

    [Fact]
    public void Results_round_trip_through_JSON()
    {
        AssertRoundTrip(Quotes.All[3]);
        AssertRoundTrip(Dates.All[3]);
        AssertRoundTrip(Articles.Cite("Imran Khan"));
        AssertRoundTrip(Articles.Cite("Imran Khan").Context(20));
        Assert.StartsWith("""[{"Article":{"Id":""", JsonSerializer.Serialize(Speakers.NedPrice.Quotes()), StringComparison.Ordinal);

        static void AssertRoundTrip<T>(T record) => Assert.Equal(record, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(record)));
    }

    [Fact]
    public void Results_print_a_short_line()
    {
        Assert.StartsWith(
            "ArticleQuote { Article = 002_5d94cc9fe877ab1b, Quote = Quote { Text = ", Quotes.All.First(quote => quote.Article.Published is not null).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("ArticleDate { Article = 000_bc29df8f2f977982, Date = DateMention { Text = May 1, 1948, ", Dates.All[0].ToString(), StringComparison.Ordinal);
    }
}
