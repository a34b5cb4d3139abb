using Corpus.Text;
using Corpus.Tool.Page;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

[Collection(nameof(Browser))]
public sealed class TimelineTests(Browser browser)
{
    [BrowserFact]
    public async Task EveryResolvedMentionAndPublicationDayIsShown()
    {
        await using var page = await browser.Open();

        var expected = TestCorpus.Articles.Select(article => article.Content).Sum(article => article.Dates.Count(date => date.First is not null) + (article.Published is null ? 0 : 1));
        var counted = (await page.Find("#plot .more").AllInnerTextsAsync()).Sum(text => int.Parse(text.TrimStart('+')));
        Assert.Equal(expected, counted + await page.Find("#plot .item").CountAsync());
    }

    [BrowserFact]
    public async Task ClickingAMentionShowsItInTheText()
    {
        await using var page = await browser.Open();
        var mention = page.Find("article mark.date", "May 1, 1948").First;
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
        await using var page = await browser.Open(TestCorpus.Articles.Where(article => article.Path.StartsWith("003", StringComparison.Ordinal)).ToList());
        await page.Tab.ClickAsync("[data-zoom='2']");
        await page.Tab.ClickAsync("[data-zoom='2']");
        var year = await GetWidth("2017");
        var month = await GetWidth("June 2017");

        Assert.InRange(year / month, 365 / 30.0 - 0.2, 365 / 30.0 + 0.2);

        async Task<double> GetWidth(string text) =>
            await page.Find($"#plot .item[aria-label^='{text} ·'] i")
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
        var articles = Enumerable.Range(0, 100).Select(i => CreateArticle($"{i}.txt", $"on day {i % 50 / 10}", new CalendarDate(2022, 3, 1 + i % 50 / 10))).ToList();
        await using var page = await browser.Open(articles);
        var more = page.Find("#plot .more");
        var items = await page.Find("#plot .item").CountAsync();
        Assert.InRange(items, 8, 99);
        Assert.Equal(100 - items, (await more.AllInnerTextsAsync()).Sum(text => int.Parse(text.TrimStart('+'))));
        await AssertLabelsCanBeRead(page);

        // A group that spans several days zooms in; a group of one day filters the articles.
        while (await page.Find("#period").InputValueAsync() == "")
        {
            await more.Last.ClickAsync();
            await AssertLabelsCanBeRead(page);
        }

        await Assertions.Expect(page.Find("#period")).ToHaveValueAsync("2022-03-05");
        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync("20 of 100 articles");
        await Assertions.Expect(page.Find("#articles")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task OnlyPublicationDaysThatAreShownHaveALine()
    {
        // The first day has so many articles that the row has few lanes, and the last day has more articles than lanes.
        var articles = Enumerable.Range(0, 28).Select(i => TestCorpus.Read($"{i}.txt", $"date 2022-{(i < 20 ? "01-02" : "12-30")} Article {i}")).ToList();
        await using var page = await browser.Open(articles);
        for (var i = 0; i < 4; i++)
        {
            await page.Tab.ClickAsync("[data-zoom='2']");
        }

        await page.Find("#scroller").EvaluateAsync("scroller => scroller.scrollLeft = scroller.scrollWidth");
        await Assertions.Expect(page.Find("#plot .published").First).ToBeInViewportAsync();

        var tops = await page.Find("#plot .published").EvaluateAllAsync<string[]>("items => items.map(item => item.style.top)");
        Assert.Equal(tops, await page.Find("#plot .published-day").EvaluateAllAsync<string[]>("lines => lines.map(line => line.style.top)"));
        Assert.NotEmpty(await page.Find("#plot .more").AllAsync());
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task LabelsAreNotCutAtTheRightEdge(int width)
    {
        var article = TestCorpus.Read("a.txt", "date 2022-12-30 A conference on the future of the northern fisheries opens in Bergen today\n\nIt began on January 3, 2022.");
        await using var page = await browser.Open([article], new() { ViewportSize = new() { Width = width, Height = 900 } });

        var labels = await page.Find("#plot .item b").EvaluateAllAsync<int[]>("labels => labels.map(label => label.scrollWidth - label.clientWidth)");
        Assert.All(labels, hidden => Assert.Equal(0, hidden));
        var plot = await page.Find("#plot").EvaluateAsync<double>("plot => plot.getBoundingClientRect().right");
        Assert.All(await page.Find("#plot .item").EvaluateAllAsync<double[]>("items => items.map(item => item.getBoundingClientRect().right)"), right => Assert.InRange(right, 0, plot));
    }

    [BrowserFact]
    public async Task MentionNamesItsArticleWhereThereIsRoom()
    {
        await using var page = await browser.Open();

        await Assertions.Expect(page.Find("#plot .item[aria-label='Thursday · Prime Minister Imran Khan held one-on-one meeting with…']")).ToHaveCountAsync(1);
        await page.Tab.FillAsync("#period", "2022-02 to 2022-03");
        await page.Tab.FillAsync("#words", "floral");
        await Assertions.Expect(page.Find("#plot .item", "Thursday").Locator("small")).ToHaveTextAsync("· Prime Minister Imran Khan held one-on-one meeting with…");
    }

    [BrowserFact]
    public async Task PhoneOpensWhereTheArticlesAre()
    {
        var articles = Enumerable.Range(1, 9).Select(day => TestCorpus.Read($"{day}.txt", $"date 2022-03-0{day} Road {day} was planned in 1999 and 2010.")).ToList();
        articles.Add(TestCorpus.Read("future.txt", "date 2022-03-10 The bridge opens in the early 2030s, and the tunnel in 2040 or 2045."));
        await using var page = await browser.Open(articles, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        Assert.Contains("203", string.Concat(await page.Find("#plot .item").AllTextContentsAsync()), StringComparison.Ordinal);

        await page.Find("#scroller").ScrollIntoViewIfNeededAsync();

        var bars = await page.Find("#plot .published i").EvaluateAllAsync<double[]>("bars => bars.map(bar => bar.getBoundingClientRect().left)");
        Assert.NotEmpty(bars);
        Assert.All(bars, left => Assert.InRange(left, 0, 390));
    }

    [BrowserFact]
    public async Task LinesDoNotRunThroughWords()
    {
        await using var page = await browser.Open();

        var crossed = await page.Find("#plot").EvaluateAsync<string[]>("""
            plot => [...plot.querySelectorAll('.item.outside b')].filter(label => {
              const box = label.getBoundingClientRect();
              return [...plot.querySelectorAll('.published-day, .tick')].some(line => {
                const left = line.getBoundingClientRect().left;
                return left > box.left && left < box.right && line.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING;
              });
            }).map(label => getComputedStyle(label).backgroundColor)
            """);
        Assert.NotEmpty(crossed);
        Assert.All(crossed, color => Assert.Equal("rgb(255, 255, 255)", color));
    }

    [BrowserFact]
    public async Task TextsWithoutDatesAndQuotesSaySo()
    {
        await using var page = await browser.Open([TestCorpus.Read("a.txt", "Nothing happened.")]);

        await Assertions.Expect(page.Find("#timeline-summary")).ToContainTextAsync("There are no dates to show.");
        await Assertions.Expect(page.Find("#speakers")).ToContainTextAsync("The articles have no quotes.");
        Assert.Empty(page.Messages);
    }

    // Every label has at least 40 pixels for its words, or all of them.
    private static async Task AssertLabelsCanBeRead(OpenPage page)
    {
        var labels = await page.Find("#plot .item").EvaluateAllAsync<string[]>("""
            items => items.filter(item => {
              const label = item.querySelector('b');
              return !label || label.clientWidth < 40 && label.scrollWidth > label.clientWidth;
            }).map(item => item.ariaLabel)
            """);
        Assert.Empty(labels);
    }

    private static PageArticle CreateArticle(string path, string mention, CalendarDate day) =>
        TestCorpus.Create(path, mention, new DateMention { Length = mention.Length, Value = day.ToString(), First = day, Last = day });

    private static Task<string> GetFocusedText(OpenPage page) => page.Tab.EvaluateAsync<string>("document.activeElement.textContent");
}
