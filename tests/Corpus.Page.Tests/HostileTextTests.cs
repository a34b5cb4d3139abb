using Corpus.Sample.Corpus;
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
        var article = new Article
        {
            Id = Markup,
            Title = Markup,
            Dateline = Markup,
            Credit = Markup,
            Authors = [Markup],
            Url = "javascript:window.injected=3//" + Markup,
            Source = Markup,
            Tags = [Markup],
            Text = Markup + Markup,
            Published = new DateOnly(2022, 3, 1),
            Paragraphs = [.. Enum.GetValues<ParagraphKind>().Select(kind => new Paragraph { Kind = kind, Text = Markup, Length = Markup.Length })],
            Dates = [new DateMention { Text = Markup, Length = Markup.Length, Value = Markup, First = new DateOnly(2022, 3, 1), Last = new DateOnly(2022, 3, 1) }],
            Quotes =
            [
                new Quote
                {
                    Text = Markup,
                    Length = Markup.Length,
                    Speaker = new Speaker(Markup),
                    Attribution = new Attribution { Source = Markup, SourceLength = Markup.Length, Cue = Markup, CueStart = 0, CueLength = 3 },
                },
            ],
        };
        await using var page = await browser.Open([article]);

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
        var article = new Article
        {
            Id = "a",
            Dateline = Reversed,
            Credit = Reversed,
            Quotes = [new Quote { Speaker = new Speaker(Reversed) }, new Quote { Speaker = new Speaker("Bob") }],
        };
        await using var page = await browser.Open([article]);

        await AssertOrder(page.Find("article .facts > span"), page.Find("article .facts > code"));
        await AssertOrder(page.Find("article .quoted a"));
        await AssertOrder(page.Find(".speaker h3 bdi").Last, page.Find(".speaker h3 .count").Last);
    }

    [BrowserFact]
    public async Task MarkupInTheAddressStaysText()
    {
        await using var page = await browser.Open(address: "#words=" + Uri.EscapeDataString(Markup));

        await Assertions.Expect(page.Find("#result")).ToHaveTextAsync($"0 of {Articles.All.Count} articles");
        await AssertNothingWasInjected(page);
    }

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
