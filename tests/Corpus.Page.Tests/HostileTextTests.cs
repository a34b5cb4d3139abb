using Corpus.Text;
using Corpus.Tool.Page;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>Markup in a text is shown as text and never interpreted.</summary>
[Collection(nameof(Browser))]
public sealed class HostileTextTests(Browser browser)
{
    private const string Markup = "\"><img src=x onerror=\"window.injected = 1\"></style></script><script>window.injected = 2</script><!-- ' {{style}} &amp; \0 \u202e \ud800";

    [BrowserFact]
    public async Task MarkupInASeedStaysText()
    {
        await using var page = await browser.Open();

        await Assertions.Expect(page.Find("#articles")).ToContainTextAsync("<script>window.injected = \"text\"</script> stood at the head of a text on Monday.");
        await Assertions.Expect(page.Find("#articles")).ToContainTextAsync("<svg onload=\"window.injected = 'svg'\"> told reporters: “{{articles}} ]]> &lt;i&gt; it is on Tuesday.”");
        await AssertNothingWasInjected(page);
    }

    [BrowserFact]
    public async Task MarkupInEveryFieldStaysText()
    {
        var all = new Slice(0, Markup.Length);
        var day = new CalendarDate(2022, 3, 1);
        var article = SeedReader.Read("") with
        {
            Title = Markup,
            Dateline = all,
            Credit = all,
            Authors = new([Markup]),
            Url = "javascript:window.injected=3//" + Markup,
            Source = Markup,
            Tags = new([Markup]),
            Text = Markup + Markup,
            Published = day,
            Paragraphs = new([.. Enum.GetValues<ParagraphKind>().Select(kind => new Paragraph { Kind = kind, Length = Markup.Length })]),
            Dates = new([new DateMention { Length = Markup.Length, Value = Markup, First = day, Last = day }]),
            Quotes = new([new Quote { Length = Markup.Length, Speaker = Markup, Attribution = new Attribution { Source = all, Cue = all } }]),
        };
        await using var page = await browser.Open([new PageArticle("a/" + Markup, article)]);

        await page.Find("article mark.date").First.HoverAsync();
        await Assertions.Expect(page.Find("#detail")).ToContainTextAsync("</style></script><script>window.injected = 2</script>");
        await page.Find("#plot .item").First.HoverAsync();
        await page.Tab.FillAsync("#speaker", "<script>");
        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync("1 of 1 articles");
        await AssertNothingWasInjected(page);
    }

    [BrowserFact]
    public async Task TextThatReversesTheDirectionDoesNotReorderWhatFollows()
    {
        const string Reversed = "\u202Eabcdef";
        var all = new Slice(0, Reversed.Length);
        var article = SeedReader.Read("") with
        {
            Text = Reversed,
            Dateline = all,
            Credit = all,
            Quotes = new([CreateQuote(0, Reversed), CreateQuote(1, "Bob")]),
        };
        await using var page = await browser.Open([new PageArticle("a", article)]);

        await AssertOrder(page.Find("article .facts > span"), page.Find("article .facts > code"));
        await AssertOrder(page.Find("article .quoted a"));
        await AssertOrder(page.Find(".speaker h3 bdi").Last, page.Find(".speaker h3 .count").Last);
    }

    [BrowserFact]
    public async Task MarkupInTheAddressStaysText()
    {
        await using var page = await browser.Open(address: "#words=" + Uri.EscapeDataString(Markup));

        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync($"0 of {TestCorpus.Articles.Count} articles");
        await AssertNothingWasInjected(page);
    }

    [BrowserFact]
    public async Task TextNamedLikeAnElementOfThePageDoesNotReplaceIt()
    {
        await using var page = await browser.Open([TestCorpus.Create("detail", "One."), TestCorpus.Create("filter", "Two."), TestCorpus.Create("../x:d1?#&=", "Three.")]);

        await page.Tab.FillAsync("#words", "two");
        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync("1 of 3 articles");
        await page.Tab.FillAsync("#words", "");
        await page.Find(".contents a", "Three.").ClickAsync();
        await Assertions.Expect(page.Find("article:focus")).ToContainTextAsync("Three.");
        await AssertNothingWasInjected(page);
    }

    private static Quote CreateQuote(int start, string speaker) => new() { Start = start, Length = 1, Speaker = speaker };

    // Asserts that each element is on the right of the one before.
    private static async Task AssertOrder(params ILocator[] elements)
    {
        var right = 0f;
        foreach (var element in (await Task.WhenAll(elements.Select(element => element.AllAsync()))).SelectMany(all => all))
        {
            var box = (await element.BoundingBoxAsync())!;
            Assert.True(box.X >= right, $"'{await element.TextContentAsync()}' is not on the right of the element before");
            right = box.X + box.Width;
        }
    }

    private static async Task AssertNothingWasInjected(OpenPage page)
    {
        Assert.Null(await page.Tab.EvaluateAsync<object?>("window.injected"));
        Assert.Equal(0, await page.Find("main img, main script, main svg, main b:not(.facts b):not(#plot b), .side img, .side script").CountAsync());
        Assert.Equal(1, await page.Find("script").CountAsync());
        Assert.Empty(page.Messages);
    }
}
