using Corpus.Text;
using Corpus.Tool.Page;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>The page shows the content of the articles.</summary>
[Collection(nameof(Browser))]
public sealed class ArticlesTests(Browser browser)
{
    [BrowserFact]
    public async Task PageLoadsFromDiskWithoutMessagesOrRequests()
    {
        await using var page = await browser.Open();
        await page.Find("#plot .item").First.HoverAsync();
        await page.Find("article mark").First.HoverAsync();

        Assert.Empty(page.Messages);
        Assert.Equal([page.Tab.Url], page.Requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task CountsMatchTheArticles()
    {
        await using var page = await browser.Open();
        var articles = TestCorpus.Articles.Select(article => article.Content).ToList();

        Assert.Equal(articles.Count, await page.Find("article").CountAsync());
        Assert.Equal(articles.Sum(article => article.Dates.Count), await page.Find("article mark.date[id]").CountAsync());
        Assert.Equal(articles.Sum(article => article.Quotes.Count), await page.Find("article mark.quote[id]").CountAsync());
        Assert.Equal(articles.Sum(article => article.Dates.Count(date => date.First is null)), await page.Find("article mark.date.unresolved[id]").CountAsync());
        Assert.Equal(articles.Sum(article => article.Quotes.Count(quote => quote.Speaker is null)), await page.Find("article mark.quote.unresolved[id]").CountAsync());
        Assert.Equal(articles.SelectMany(article => article.Quotes).Select(quote => quote.Speaker).OfType<string>().Distinct().Count(), await page.Find(".speaker[data-name]").CountAsync());
        await Assertions.Expect(page.Find(".masthead .facts")).ToContainTextAsync($"{articles.Count} articles");
        for (var i = 0; i < articles.Count; i++)
        {
            var counts = (await page.Find("#contents > li").Nth(i).Locator(".facts b").AllInnerTextsAsync()).Select(int.Parse);
            Assert.Equal([articles[i].Dates.Count, articles[i].Quotes.Count], counts);
        }
    }

    [BrowserFact]
    public async Task EveryMarkHasItsText()
    {
        await using var page = await browser.Open();
        foreach (var article in TestCorpus.Articles)
        {
            var element = page.FindId(ElementId.Article(article));
            Assert.Equal(article.Content.Dates.Select(date => article.GetText(date.Start, date.Length)), await element.Locator("mark.date[id]").AllTextContentsAsync());
            Assert.Equal(article.Content.Quotes.Select(quote => article.GetText(quote.Start, quote.Length)), await element.Locator("mark.quote[id]").AllTextContentsAsync());
        }
    }

    [BrowserFact]
    public async Task FrontMatterIsShown()
    {
        await using var page = await browser.Open();
        var article = page.Find("article").Filter(new LocatorFilterOptions { HasText = "The fair opens on Monday." });

        await Assertions.Expect(article.Locator("h3")).ToHaveTextAsync("The fair: \"A <b>new</b> start\"");
        await Assertions.Expect(article.Locator("header .facts").First).ToContainTextAsync("Jane Doe");
        await Assertions.Expect(article.Locator("header .facts").First).ToContainTextAsync("The Daily");
        await Assertions.Expect(article.Locator("header .facts").First).ToContainTextAsync("fair, spring");
        await Assertions.Expect(article.Locator("header .facts a")).ToHaveAttributeAsync("href", "https://example.org/fair?a=1&b=2");
        await Assertions.Expect(article.Locator("pre.front-matter")).ToContainTextAsync("tags: [fair, spring]");
    }

    [BrowserFact]
    public async Task EveryParagraphIsShown()
    {
        await using var page = await browser.Open();
        foreach (var article in TestCorpus.Articles)
        {
            Assert.Equal(
                article.Content.Paragraphs.Select(paragraph => article.GetText(paragraph.Start, paragraph.Length)),
                await page.FindId(ElementId.Article(article)).Locator("[data-start]").AllTextContentsAsync());
        }
    }

    [BrowserFact]
    public async Task HeadingsRelatedLinksAndCreditsHaveTheirOwnElements()
    {
        await using var page = await browser.Open();

        await Assertions.Expect(page.Find("article h4")).ToHaveTextAsync(["‘Putin goes out of way to welcome PM Imran’", "Fair opens"]);
        await Assertions.Expect(page.Find("article .related").First).ToHaveTextAsync("Read more: On the edge of the precipice: the fallout from Imran Khan");
        await Assertions.Expect(page.Find("article .credit")).ToHaveTextAsync(["(With inputs from agencies)", "__Tribune.com"]);
    }

    [BrowserFact]
    public async Task SpeakerQuotesLinkToTheText()
    {
        await using var page = await browser.Open();
        var speaker = page.Find(".speaker", "Maria Zakharova");
        var quotes = TestCorpus.Articles.SelectMany(article =>
            article.Content.Quotes.Where(quote => quote.Speaker == "Maria Zakharova").Select(quote => article.GetText(quote.Start, quote.Length)));
        Assert.Equal(quotes, await speaker.Locator("q").AllTextContentsAsync());

        await speaker.GetByText("This is another attempt").ClickAsync();

        await Assertions.Expect(page.Find("mark.quote:focus")).ToContainTextAsync("This is another attempt of shameless interference");
        await Assertions.Expect(page.Find("mark.quote:focus")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task OverlappingMarksAreBothShown()
    {
        const string Text = "One two three four.\r\n\r\nFive\u0001 six.";
        var content = SeedReader.Read("") with
        {
            Text = Text,
            Paragraphs = new([new Paragraph { Kind = ParagraphKind.Body, Length = 19 }, new Paragraph { Kind = ParagraphKind.Body, Start = 23, Length = 10 }]),
            Dates = new([CreateDate(4, 9), CreateDate(29, 3)]),
            Quotes = new([CreateQuote(8, 19), CreateQuote(29, 3)]),
        };
        await using var page = await browser.Open([new PageArticle("a", content)]);

        Assert.Equal(content.Paragraphs.Select(paragraph => Text.Substring(paragraph.Start, paragraph.Length)), await page.Find("article [data-start]").AllTextContentsAsync());
        Assert.Equal("two three", await page.FindId("text/a:d4").TextContentAsync());
        Assert.Equal("three four.Five", string.Concat(await page.Find("article mark.quote:not([id$=q29])").AllTextContentsAsync()));
        Assert.Equal(("six", "six"), (await page.FindId("text/a:d29").TextContentAsync(), await page.FindId("text/a:q29").TextContentAsync()));
        Assert.Empty(page.Messages);

        static DateMention CreateDate(int start, int length) => new() { Start = start, Length = length };

        static Quote CreateQuote(int start, int length) => new() { Start = start, Length = length, Kind = QuoteKind.Fragment };
    }
}
