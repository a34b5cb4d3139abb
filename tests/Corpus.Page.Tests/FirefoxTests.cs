namespace Corpus.Page.Tests;

/// <summary>What the page needs of a browser, in Firefox. The tests in Chromium have the details.</summary>
[Collection(nameof(Firefox))]
public sealed class FirefoxTests(Firefox firefox)
{
    private const string DetailIsShown = "document.getElementById('detail').checkVisibility()";

    [FirefoxFact]
    public async Task OpensWithATimelineAndWithoutMessages()
    {
        await using var page = await firefox.Open();

        Assert.Equal("5 of 5 articles", await page.GetText("#result"));
        Assert.Contains("May 1, 1948", await page.GetText("#plot"), StringComparison.Ordinal);
        Assert.Equal("true", await page.Evaluate("[...document.querySelectorAll('#plot .item')].every(item => item.getBoundingClientRect().width > 0 && item.ariaLabel)"));
        Assert.Empty(page.Messages);

        // The messages of the page do arrive.
        await page.Evaluate("console.error('arrives')");
        Assert.Equal(["Error: arrives"], page.Messages);
    }

    [FirefoxFact]
    public async Task FilterByWordsHidesArticlesAndMarksTheWords()
    {
        await using var page = await firefox.Open();

        await page.Click("#words");
        await page.Press("KASHMIR beijing");

        await AssertResult(page, 1);
        Assert.Equal("true", await page.Evaluate("[...CSS.highlights.get('found')].some(range => String(range) === 'Beijing')"));
        Assert.Empty(page.Messages);
    }

    [FirefoxFact]
    public async Task FilterBySpeakerHidesArticles()
    {
        await using var page = await firefox.Open();

        await page.Click("#speaker");
        await page.Press("imran khan");

        await AssertResult(page, 2);
        Assert.Empty(page.Messages);
    }

    [FirefoxFact]
    public async Task ClickOnTheTimelineShowsTheDateInTheText()
    {
        await using var page = await firefox.Open();

        await page.Click("#plot .item[aria-label^='May 1, 1948']");

        Assert.Equal("May 1, 1948", await page.Evaluate("document.activeElement.textContent"));
        Assert.Equal("MARK", await page.Evaluate("document.activeElement.tagName"));
        Assert.Contains("1 May 1948", await page.GetText("#detail"), StringComparison.Ordinal);
        Assert.Empty(page.Messages);
    }

    [FirefoxFact]
    public async Task ClickOnAQuotationShowsItsSpeaker()
    {
        await using var page = await firefox.Open();

        await page.Click("article mark.quote");

        Assert.Equal("true", await page.Evaluate(DetailIsShown));
        Assert.Contains("Speaker", await page.GetText("#detail"), StringComparison.Ordinal);
        Assert.Empty(page.Messages);
    }

    [FirefoxFact]
    public async Task KeysMoveBetweenMarksAndEscapeHidesTheDetail()
    {
        await using var page = await firefox.Open();
        await page.Evaluate("document.querySelector('article mark[tabindex=\"0\"]').focus()");
        var marks = "[...document.activeElement.closest('article').querySelectorAll('mark[id]')]";

        await page.Press(FirefoxPage.ArrowRight);
        Assert.Equal("1", await page.Evaluate($"{marks}.indexOf(document.activeElement)"));
        Assert.Equal("true", await page.Evaluate(DetailIsShown));

        await page.Press(FirefoxPage.End);
        Assert.Equal("true", await page.Evaluate($"{marks}.at(-1) === document.activeElement"));

        await page.Press(FirefoxPage.Escape);
        Assert.Equal("false", await page.Evaluate(DetailIsShown));
        Assert.Empty(page.Messages);
    }

    [FirefoxFact]
    public async Task PhoneHasNoHorizontalScrollBar()
    {
        await using var page = await firefox.Open(width: 390, height: 844);

        Assert.Equal("390", await page.Evaluate("innerWidth"));
        Assert.Equal("true", await page.Evaluate("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(page.Messages);
    }

    [FirefoxFact]
    public async Task PrintsToADocument()
    {
        await using var page = await firefox.Open();

        Assert.Equal("%PDF-"u8.ToArray(), (await page.Print())[..5]);
        Assert.Empty(page.Messages);
    }

    private static async Task AssertResult(FirefoxPage page, int articles)
    {
        Assert.Equal($"{articles} of 5 articles", await page.GetText("#result"));
        Assert.Equal($"{articles}", await page.Evaluate("document.querySelectorAll('article:not([hidden])').length"));
    }
}
