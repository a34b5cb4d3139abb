using Corpus.Tool.Page;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

[Collection(nameof(Browser))]
public sealed class FilterTests(Browser browser)
{
    [BrowserFact]
    public async Task FiltersByWords()
    {
        await using var page = await browser.Open();

        await page.Tab.FillAsync("#words", "KASHMIR beijing");
        await AssertArticles(page, "003");
        Assert.Equal("Beijing", await page.Tab.EvaluateAsync<string>("String([...CSS.highlights.get('found')].find(range => /beijing/i.test(String(range))))"));

        await page.Tab.FillAsync("#words", "\"Russia's Foreign Affairs\"");
        await AssertArticles(page, "000");

        await page.Tab.FillAsync("#words", "communique");
        await AssertArticles(page, "002", "004");
    }

    [BrowserFact]
    public async Task FiltersBySpeaker()
    {
        await using var page = await browser.Open();

        await page.Tab.FillAsync("#speaker", "imran khan");

        await AssertArticles(page, "000", "002");
        Assert.Equal(["Imran Khan 3"], await page.Find(".speaker:visible h3").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task FiltersArticlesAndTimelineByPeriod()
    {
        await using var page = await browser.Open();

        await page.Tab.FillAsync("#period", "1999-03 to 1999-04");
        await AssertArticles(page, "001", "002", "003");
        await Assertions.Expect(page.Find("#plot .item")).ToHaveTextAsync(["March 1999", "April 1999", "April 1999"]);

        // A publication date matches even if the text does not mention the day.
        await page.Tab.FillAsync("#period", "2022-04-07");
        await AssertArticles(page, "002");
    }

    [BrowserFact]
    public async Task FiltersByUnresolvedMarks()
    {
        await using var page = await browser.Open(TestCorpus.Articles.Where(article => article.Path != "markup.txt").ToList());

        await page.Tab.CheckAsync("#unresolved");

        await AssertArticles(page, "000", "001", "002", "003", "004");
    }

    [BrowserFact]
    public async Task FieldsCombineAndClearTogether()
    {
        await using var page = await browser.Open();

        await page.Tab.FillAsync("#words", "kremlin");
        await page.Tab.FillAsync("#speaker", "chaudhry");
        await page.Tab.FillAsync("#period", "2022");
        await AssertArticles(page, "004");

        await page.Tab.FillAsync("#period", "1948");
        await AssertArticles(page);
        await Assertions.Expect(page.Find("#scroller")).ToBeHiddenAsync();

        await page.Find("#filter button").ClickAsync();
        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync($"{TestCorpus.Articles.Count} of {TestCorpus.Articles.Count} articles");
        await Assertions.Expect(page.Find("#scroller")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task InvalidPeriodIsReportedAndHidesNothing()
    {
        await using var page = await browser.Open();
        foreach (var period in new[] { "last week", "2022-02-30", "1999 to", "2022-13" })
        {
            await page.Tab.FillAsync("#period", period);
            await Assertions.Expect(page.Find("#result"))
                .ToHaveTextAsync($"{TestCorpus.Articles.Count} of {TestCorpus.Articles.Count} articles; the period is not valid");
            await Assertions.Expect(page.Find("#period")).ToHaveAttributeAsync("aria-invalid", "true");
        }
    }

    [BrowserFact]
    public async Task AddressStoresTheFilter()
    {
        await using var page = await browser.Open();
        await page.Tab.FillAsync("#words", "gas pipeline");
        await page.Tab.FillAsync("#period", "2014 to 2015");
        await AssertArticles(page, "001", "003");

        await page.Tab.ReloadAsync();

        await Assertions.Expect(page.Find("#words")).ToHaveValueAsync("gas pipeline");
        await AssertArticles(page, "001", "003");
    }

    [BrowserFact]
    public async Task LinkToAHiddenElementClearsTheFilter()
    {
        await using var page = await browser.Open(address: "#words=kremlin");
        await AssertArticles(page, "004");

        var id = ElementId.Date(TestCorpus.Articles[0], TestCorpus.Articles[0].Content.Dates[0]);
        await page.Tab.EvaluateAsync($"location.hash = '#{id}'");

        await Assertions.Expect(page.FindId(id)).ToBeInViewportAsync();
        await Assertions.Expect(page.Find("#words")).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task ArticlesOffScreenAreNotLaidOut()
    {
        var articles = Enumerable.Range(0, 1000).Select(i => TestCorpus.Articles[i % TestCorpus.Articles.Count] with { Path = $"copy {i}" }).ToList();
        await using var page = await browser.Open(articles);
        var last = page.Find("article").Last;
        Assert.False(await last.EvaluateAsync<bool>("article => article.querySelector('p').checkVisibility({ contentVisibilityAuto: true })"));

        await page.Tab.EvaluateAsync("location.hash = '#text/copy%20999'");
        await Assertions.Expect(last.Locator("h3")).ToBeInViewportAsync();
        Assert.True(await last.EvaluateAsync<bool>("article => article.querySelector('p').checkVisibility({ contentVisibilityAuto: true })"));

        await page.Tab.FillAsync("#words", "kremlin floral");
        var matches = articles.Where(article => article.Content.Text.Contains("Kremlin", StringComparison.Ordinal))
            .Count(article => article.Content.Text.Contains("floral", StringComparison.Ordinal));
        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync($"{matches} of 1,000 articles");
    }

    private static async Task AssertArticles(OpenPage page, params string[] ids)
    {
        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^{ids.Length} of "));
        var shown = await page.Find("article:visible code").AllTextContentsAsync();
        Assert.Equal(ids, shown.Select(id => id[..3]));
        Assert.Equal(ids.Length, await page.Find("#contents > li:visible").CountAsync());
    }
}
