using Corpus.Sample.Corpus;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>The page shows the content of the records.</summary>
[Collection(nameof(Browser))]
public sealed class RecordsTests(Browser browser)
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
    public async Task CountsMatchTheRecords()
    {
        await using var page = await browser.Open();
        var articles = Articles.All;

        Assert.Equal(articles.Count, await page.Find("article").CountAsync());
        Assert.Equal(articles.Sum(article => article.Dates.Count), await page.Find("article mark.date[id]").CountAsync());
        Assert.Equal(articles.Sum(article => article.Quotes.Count), await page.Find("article mark.quote[id]").CountAsync());
        Assert.Equal(articles.Sum(article => article.Dates.Count(date => date.First is null)), await page.Find("article mark.date.unresolved[id]").CountAsync());
        Assert.Equal(articles.Sum(article => article.Quotes.Count(quote => quote.Speaker is null)), await page.Find("article mark.quote.unresolved[id]").CountAsync());
        Assert.Equal(Speakers.All.Count, await page.Find(".speaker[data-name]").CountAsync());
        await Assertions.Expect(page.Find(".masthead .facts")).ToContainTextAsync($"{articles.Count} articles");
        for (var i = 0; i < articles.Count; i++)
        {
            var counts = (await page.Find("#contents > li").Nth(i).Locator(".facts b").AllInnerTextsAsync()).Select(int.Parse);
            Assert.Equal([articles[i].Dates.Count, articles[i].Quotes.Count], counts);
        }
    }

    [BrowserFact]
    public async Task EveryMarkHasTheTextOfItsRecord()
    {
        await using var page = await browser.Open();
        for (var i = 0; i < Articles.All.Count; i++)
        {
            Assert.Equal(Articles.All[i].Dates.Select(date => date.Text), await page.Find($"#a{i + 1} mark.date[id]").AllTextContentsAsync());
            Assert.Equal(Articles.All[i].Quotes.Select(quote => quote.Text), await page.Find($"#a{i + 1} mark.quote[id]").AllTextContentsAsync());
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
        for (var i = 0; i < Articles.All.Count; i++)
        {
            Assert.Equal(Articles.All[i].Paragraphs.Select(paragraph => paragraph.Text), await page.Find($"#a{i + 1} [data-start]").AllTextContentsAsync());
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
        Assert.Equal(Speakers.MariaZakharova.Quotes().Select(entry => entry.Quote.Text), await speaker.Locator("q").AllTextContentsAsync());

        await speaker.GetByText("This is another attempt").ClickAsync();

        await Assertions.Expect(page.Find("mark.quote:focus")).ToContainTextAsync("This is another attempt of shameless interference");
        await Assertions.Expect(page.Find("mark.quote:focus")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task OverlappingMarksAreBothShown()
    {
        const string Text = "One two three four.\r\n\r\nFive\u0001 six.";
        var article = new Article
        {
            Id = "overlapping",
            Text = Text,
            Paragraphs = [CreateParagraph(0, 19), CreateParagraph(23, 10)],
            Dates = [new DateMention { Text = "two three", Start = 4, Length = 9 }, new DateMention { Text = "six", Start = 29, Length = 3 }],
            Quotes = [new Quote { Text = Text[8..27], Start = 8, Length = 19 }, new Quote { Text = "six", Start = 29, Length = 3 }],
        };
        await using var page = await browser.Open([article]);

        Assert.Equal(article.Paragraphs.Select(paragraph => paragraph.Text), await page.Find("article [data-start]").AllTextContentsAsync());
        Assert.Equal("two three", await page.Find("#a1-d1").TextContentAsync());
        Assert.Equal("three four.Five", string.Concat(await page.Find("article mark.quote:not(#a1-q2)").AllTextContentsAsync()));
        Assert.Equal(("six", "six"), (await page.Find("#a1-d2").TextContentAsync(), await page.Find("#a1-q2").TextContentAsync()));
        Assert.Empty(page.Messages);

        static Paragraph CreateParagraph(int start, int length) => new() { Kind = ParagraphKind.Body, Text = Text.Substring(start, length), Start = start, Length = length };
    }
}
