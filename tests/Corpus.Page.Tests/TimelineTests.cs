using Corpus.Sample.Corpus;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

[Collection(nameof(Browser))]
public sealed class TimelineTests(Browser browser)
{
    [BrowserFact]
    public async Task EveryResolvedMentionAndPublicationDayIsShown()
    {
        await using var page = await browser.Open();

        var expected = Articles.All.Sum(article => article.Dates.Count(date => date.First is not null) + (article.Published is null ? 0 : 1));
        var counted = (await page.Find("#plot .more").AllInnerTextsAsync()).Sum(text => int.Parse(text.TrimStart('+')));
        Assert.Equal(expected, counted + await page.Find("#plot .item").CountAsync());
    }

    [BrowserFact]
    public async Task ClickingAMentionShowsItInTheText()
    {
        await using var page = await browser.Open();
        var mention = page.Find("#a1-d2");
        await Assertions.Expect(mention).Not.ToBeInViewportAsync();

        await page.Find("#plot .item", "May 1, 1948").First.ClickAsync();

        await Assertions.Expect(mention).ToBeInViewportAsync();
        await Assertions.Expect(mention).ToBeFocusedAsync();
        await Assertions.Expect(page.Find("#detail")).ToContainTextAsync("1 May 1948");
    }

    [BrowserFact]
    public async Task ClickingAPublicationDayShowsItsArticle()
    {
        await using var page = await browser.Open();

        await page.Find("#plot .published", "The political turmoil").ClickAsync();

        await Assertions.Expect(page.Find("article h3", "The political turmoil")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task PeriodsAreDrawnToScale()
    {
        await using var page = await browser.Open(Articles.All.Where(article => article.Id.StartsWith("003", StringComparison.Ordinal)).ToList());
        await page.Tab.ClickAsync("[data-zoom='2']");
        await page.Tab.ClickAsync("[data-zoom='2']");
        var year = await GetWidth("2017");
        var month = await GetWidth("June 2017");

        Assert.InRange(year / month, 365 / 30.0 - 0.2, 365 / 30.0 + 0.2);

        async Task<double> GetWidth(string text) =>
            await page.Find("#plot .item").Filter(new() { Has = page.Tab.GetByText(text, new() { Exact = true }) }).Locator("i")
                .EvaluateAsync<double>("bar => bar.getBoundingClientRect().width");
    }

    [BrowserFact]
    public async Task BreakKeepsADistantDateFromCompressingTheRest()
    {
        await using var page = await browser.Open();

        await Assertions.Expect(page.Find("#plot .break").First).ToHaveTextAsync("25 y");
        var year = await page.Find("#plot .item", "2015").First.BoundingBoxAsync();
        Assert.True(year!.Width > 20, $"A year is {year.Width} pixels wide.");
    }

    [BrowserFact]
    public async Task KeyboardZoomsAndMovesBetweenMarksAndToTheText()
    {
        await using var page = await browser.Open();
        await page.Find("#plot .item[tabindex='0']").FocusAsync();
        var first = await GetFocusedText(page);
        Assert.Contains("May 1, 1948", first, StringComparison.Ordinal);

        await page.Tab.Keyboard.PressAsync("ArrowRight");
        await page.Tab.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("1974", await GetFocusedText(page));
        await Assertions.Expect(page.Find("#detail")).ToContainTextAsync("1 January – 31 December 1974");

        var width = await page.Find("#plot").EvaluateAsync<double>("plot => plot.offsetWidth");
        await page.Tab.Keyboard.PressAsync("+");
        Assert.True(await page.Find("#plot").EvaluateAsync<double>("plot => plot.offsetWidth") > width * 1.5);

        await page.Tab.Keyboard.PressAsync("ArrowRight");
        await page.Tab.Keyboard.PressAsync("ArrowLeft");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Find("article mark:focus")).ToHaveTextAsync("1974");
    }

    [BrowserFact]
    public async Task ZoomingInShowsMonthsAndDaysAndAllResetsTheZoom()
    {
        await using var page = await browser.Open();
        for (var i = 0; i < 6; i++)
        {
            await page.Tab.ClickAsync("[data-zoom='2']");
        }

        await Assertions.Expect(page.Find("#plot .span", "February 2022")).ToBeInViewportAsync();
        await Assertions.Expect(page.Find("#plot .item", "last week")).ToBeInViewportAsync();

        await page.Tab.ClickAsync("[data-zoom='0']");
        await Assertions.Expect(page.Find("#plot .tick", "1948")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task MarksWithoutRoomAreCountedAndOpenOnClick()
    {
        var first = new DateOnly(2022, 3, 1);
        var articles = Enumerable.Range(0, 100).Select(i => CreateArticle($"on day {i % 50 / 10}", first.AddDays(i % 50 / 10))).ToList();
        await using var page = await browser.Open(articles);
        var more = page.Find("#plot .more");
        await Assertions.Expect(page.Find("#plot .item")).ToHaveCountAsync(20);
        Assert.Equal(80, (await more.AllInnerTextsAsync()).Sum(text => int.Parse(text.TrimStart('+'))));

        // A group that spans several days zooms in; a group of one day filters the articles.
        while (await page.Find("#period").InputValueAsync() == "")
        {
            await more.Last.ClickAsync();
        }

        await Assertions.Expect(page.Find("#period")).ToHaveValueAsync("2022-03-05");
        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync("20 of 100 articles");
        await Assertions.Expect(page.Find("#articles")).ToBeInViewportAsync();
    }

    private static Article CreateArticle(string mention, DateOnly day) => new()
    {
        Id = mention,
        Text = mention,
        Paragraphs = [new Paragraph { Kind = ParagraphKind.Body, Text = mention, Length = mention.Length }],
        Dates = [new DateMention { Text = mention, Length = mention.Length, First = day, Last = day }],
    };

    private static Task<string> GetFocusedText(OpenPage page) => page.Tab.EvaluateAsync<string>("document.activeElement.textContent");
}
