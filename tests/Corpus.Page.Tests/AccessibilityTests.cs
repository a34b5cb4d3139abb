using Microsoft.Playwright;

namespace Corpus.Page.Tests;

[Collection(nameof(Browser))]
public sealed class AccessibilityTests(Browser browser)
{
    [AxeTheory]
    [InlineData(1280, ColorScheme.Light, "")]
    [InlineData(1280, ColorScheme.Dark, "#text/markup.txt:q99")]
    [InlineData(390, ColorScheme.Light, "#speaker/Imran%20Khan")]
    [InlineData(390, ColorScheme.Dark, "#speakers")]
    [InlineData(1280, ColorScheme.Light, "#words=russia&period=1999")]
    public async Task AxeFindsNoViolations(int width, ColorScheme scheme, string address)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme };
        await using var page = await browser.Open(options: options, address: address);

        Assert.Empty(await Axe.FindViolations(page.Tab));
    }

    [BrowserFact]
    public async Task PageFitsTheWidthOfAPhone()
    {
        await using var page = await browser.Open(options: new() { ViewportSize = new() { Width = 390, Height = 844 } });

        Assert.Equal(390, await page.Tab.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(900)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task ClearButtonFitsBesideALongResult(int width)
    {
        await using var page = await browser.Open(options: new() { ViewportSize = new() { Width = width, Height = 844 } }, address: "#period=never");

        var text = await page.Find("#result").BoundingBoxAsync();
        var button = await page.Find("#filter button").BoundingBoxAsync();
        var form = await page.Find("#filter").BoundingBoxAsync();
        Assert.Equal(1, await page.Find("#filter button").EvaluateAsync<int>("button => { const range = new Range(); range.selectNodeContents(button); return range.getClientRects().length; }"));
        Assert.True(text!.X + text.Width <= button!.X, "The button covers the result.");
        Assert.True(button.X + button.Width <= form!.X + form.Width, "The button extends beyond the form.");
        Assert.InRange(button.Height, 32, 40);
    }

    [BrowserFact]
    public async Task TextsAndDateValuesAreShownWithoutJavaScript()
    {
        await using var page = await browser.Open(options: new() { JavaScriptEnabled = false });

        await Assertions.Expect(page.Find("#articles")).ToContainTextAsync("Relations between Pakistan and Russia in the past had not been cordial.");
        await Assertions.Expect(page.Find("#speakers")).ToContainTextAsync("We [Pakistan] want to further strengthen ties with Russia");
        await Assertions.Expect(page.Find("#filter")).ToBeHiddenAsync();
        Assert.Contains("2022-W13", await GetAnnotation(page, "last week"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task PrintShowsTextsAndDateValuesWithoutControls()
    {
        await using var page = await browser.Open();
        await page.Tab.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Find("#filter")).ToBeHiddenAsync();
        await Assertions.Expect(page.Find("#timeline-tools")).ToBeHiddenAsync();
        await Assertions.Expect(page.Find("article mark.date").Nth(1)).ToBeVisibleAsync();
        Assert.Contains("2022-W13", await GetAnnotation(page, "last week"), StringComparison.Ordinal);
        Assert.Contains("Ned Price", await GetAnnotation(page, "As you heard from me"), StringComparison.Ordinal);
        Assert.True(await page.Find("article").Last.EvaluateAsync<bool>("article => article.checkVisibility({ contentVisibilityAuto: true })"));
    }

    private static Task<string> GetAnnotation(OpenPage page, string text) =>
        page.Find("article mark", text).Last.EvaluateAsync<string>("mark => getComputedStyle(mark, '::after').content");
}
