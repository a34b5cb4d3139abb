using Corpus.Tool.Page;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>A shared browser. Writes pages to disk and opens them from there, as a user would.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string?[] CandidatePaths =
    [
        Environment.GetEnvironmentVariable("CHROMIUM_PATH"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-page-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _files;

    /// <summary>The path of the installed browser; null if none is found.</summary>
    public static string? ExecutablePath { get; } = CandidatePaths.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (ExecutablePath is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = ExecutablePath,
                // Chromium runs as root only without its sandbox. The other arguments disable its background network requests and the GPU.
                Args =
                [
                    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync",
                ],
            });
        }
    }

    /// <summary>Opens the page for some articles, or for the whole corpus by default.</summary>
    internal async Task<OpenPage> Open(IReadOnlyList<PageArticle>? articles = null, BrowserNewContextOptions? options = null, string address = "")
    {
        var file = Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _files)}.html");
        await using (var writer = File.CreateText(file))
        {
            new CorpusPage(articles ?? TestCorpus.Articles).Write(writer);
        }

        var context = await _browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(10_000);
        var page = new OpenPage(await context.NewPageAsync());
        await page.Tab.GotoAsync(new Uri(file).AbsoluteUri + address);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }
}

/// <summary>The tests that share one browser.</summary>
[CollectionDefinition(nameof(Browser))]
public sealed class BrowserCollection : ICollectionFixture<Browser>;
