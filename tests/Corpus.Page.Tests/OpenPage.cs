using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>A page open in the browser, with its console messages and uncaught errors, and the URLs of its requests.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    public OpenPage(IPage tab)
    {
        Tab = tab;
        tab.Console += (_, message) => Messages.Add($"{message.Type}: {message.Text}");
        tab.PageError += (_, error) => Messages.Add(error);
        tab.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Tab { get; }

    public List<string> Messages { get; } = [];

    public List<string> Requests { get; } = [];

    public ILocator Find(string selector) => Tab.Locator(selector);

    /// <summary>Finds an element by its id, which can have characters that have a meaning in a selector.</summary>
    public ILocator FindId(string id) => Tab.Locator($"[id=\"{id}\"]");

    public ILocator Find(string selector, string text) => Tab.Locator(selector, new() { HasText = text });

    public async ValueTask DisposeAsync() => await Tab.Context.DisposeAsync();
}
