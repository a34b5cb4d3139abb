using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>A page in the browser, with all that went wrong in it and all that it asked for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    public OpenPage(IPage tab)
    {
        Tab = tab;
        tab.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        tab.PageError += (_, error) => Complaints.Add(error);
        tab.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Tab { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public ILocator Find(string selector) => Tab.Locator(selector);

    public ILocator Find(string selector, string words) => Tab.Locator(selector, new() { HasText = words });

    public async ValueTask DisposeAsync() => await Tab.Context.DisposeAsync();
}
