using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>
/// Takes the pictures of the documentation: <c>CORPUS_SCREENSHOTS=docs/images dotnet test tests/Corpus.Page.Tests --filter ScreenshotTests</c>. The folder is
/// relative to the repository.
/// </summary>
[Collection(nameof(Browser))]
public sealed class ScreenshotTests(Browser browser)
{
    // Of a picture in the documentation, in bytes.
    private const int MaxSize = 200_000;

    [BrowserTheory]
    [InlineData("page.png", 1120, 1000, ColorScheme.Light)]
    [InlineData("page-dark.png", 1120, 1000, ColorScheme.Dark)]
    [InlineData("page-phone.png", 390, 844, ColorScheme.Light)]
    public async Task PictureIsSmall(string name, int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.Open(
            TestCorpus.Seeds,
            new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme },
            width > 600 ? "#period=2022-02+to+2022-04" : "");
        if (width < 600)
        {
            await page.Find("#timeline").EvaluateAsync("timeline => timeline.scrollIntoView()");
        }

        var picture = await page.Tab.ScreenshotAsync();

        Assert.InRange(picture.Length, 1, MaxSize);
        if (Environment.GetEnvironmentVariable("CORPUS_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(TestCorpus.RepositoryFolder, folder, name), picture);
        }
    }
}
