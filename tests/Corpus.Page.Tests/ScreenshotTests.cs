namespace Corpus.Page.Tests;

/// <summary>
/// Takes the picture of the README: <c>CORPUS_SCREENSHOTS=docs/images dotnet test tests/Corpus.Page.Tests --filter ScreenshotTests</c>. The folder is relative to
/// the repository.
/// </summary>
[Collection(nameof(Browser))]
public sealed class ScreenshotTests(Browser browser)
{
    // In bytes. The size depends on the fonts of the machine.
    private const int MaxSize = 400_000;

    [BrowserFact]
    public async Task PictureIsSmall()
    {
        await using var page = await browser.Open(TestCorpus.Seeds, new() { ViewportSize = new() { Width = 1120, Height = 1000 } }, "#period=2022-02+to+2022-04");

        var picture = await page.Tab.ScreenshotAsync();

        Assert.InRange(picture.Length, 1, MaxSize);
        if (Environment.GetEnvironmentVariable("CORPUS_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(TestCorpus.RepositoryFolder, folder, "page.png"), picture);
        }
    }
}
