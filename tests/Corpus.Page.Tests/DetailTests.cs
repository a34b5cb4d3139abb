using Microsoft.Playwright;

namespace Corpus.Page.Tests;

[Collection(nameof(Browser))]
public sealed class DetailTests(Browser browser)
{
    [BrowserFact]
    public async Task HoveringOverAQuoteShowsItsAttribution()
    {
        await using var page = await browser.Open();

        await page.Find("mark.quote", "implications").HoverAsync();

        await AssertDetail(page, "Speaker", "Imran Khan", "Source", "Khan", "Cue", "claimed", "Kind", "Quoted words");
        Assert.Equal(["Khan", "claimed"], await page.Tab.EvaluateAsync<string[]>(
            "['source', 'cue'].map(name => [...CSS.highlights.get(name)].join())"));
    }

    [BrowserFact]
    public async Task FocusingADateShowsItsMeaning()
    {
        await using var page = await browser.Open();

        await page.Find("mark.date", "earlier this year").FocusAsync();

        await AssertDetail(page, "Value", "2022", "Period", "1 January – 31 December 2022", "Unit", "year, early");
        await Assertions.Expect(page.Find("mark.date", "earlier this year")).ToHaveAttributeAsync("aria-describedby", "detail");
    }

    [BrowserFact]
    public async Task DateWithinAQuoteShowsBoth()
    {
        await using var page = await browser.Open();

        await page.Find("mark.quote mark.date", "May 1, 1948").HoverAsync();

        await AssertDetail(page,
            "Value", "1948-05-01", "Period", "1 May 1948", "Unit", "day",
            "Speaker", "Russian Foreign Ministry", "Source", "the Russian Foreign Ministry", "Cue", "wrote", "Kind", "Speech");
    }

    [BrowserFact]
    public async Task UnresolvedMarksLookUnresolvedAndSayWhy()
    {
        await using var page = await browser.Open();
        var date = page.Find("mark.date", "Sunday").First;
        Assert.Contains("?", await date.EvaluateAsync<string>("mark => getComputedStyle(mark, '::after').content"), StringComparison.Ordinal);

        await date.HoverAsync();
        await AssertDetail(page, "Value", "XXXX-WXX-7", "Period", "unresolved: the article has no date", "Unit", "day");

        await page.Find("mark.quote", "He underlined").HoverAsync();
        await AssertDetail(page, "Speaker", "unresolved", "Kind", "Speech");
    }

    [BrowserFact]
    public async Task ArrowKeysMoveBetweenMarksAndEscapeHidesTheDetail()
    {
        await using var page = await browser.Open();
        await page.Find("article:nth-of-type(2) mark[tabindex='0']").FocusAsync();
        await page.Tab.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Find("mark:focus")).ToHaveTextAsync("April 1999");
        await page.Tab.Keyboard.PressAsync("End");
        await Assertions.Expect(page.Find("mark:focus")).ToHaveTextAsync("April 2018");
        await Assertions.Expect(page.Find("#detail")).ToBeVisibleAsync();

        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Find("#detail")).ToBeHiddenAsync();
        Assert.Equal(1, await page.Find("article:nth-of-type(2) mark[tabindex='0']").CountAsync());
    }

    [BrowserFact]
    public async Task DetailStaysUntilThePointerLeavesIt()
    {
        await using var page = await browser.Open();
        await page.Find("mark.quote", "threatening letter").HoverAsync();
        await page.Find("#detail").HoverAsync();
        await Assertions.Expect(page.Find("#detail")).ToBeVisibleAsync();

        await page.Find("h1").HoverAsync();
        await Assertions.Expect(page.Find("#detail")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task TappingShowsTheDetail()
    {
        await using var page = await browser.Open(options: new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 390, Height = 844 } });

        await page.Find("mark.date", "earlier this year").TapAsync();

        await AssertDetail(page, "Value", "2022", "Period", "1 January – 31 December 2022", "Unit", "year, early");
    }

    private static Task AssertDetail(OpenPage page, params string[] facts) => Assertions.Expect(page.Find("#detail dt, #detail dd")).ToHaveTextAsync(facts);
}
