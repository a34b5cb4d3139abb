using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Corpus.IntelliSense.Tests;

/// <summary>
/// The completion list of a large corpus has the same contents as one of a handwritten class, and a folder lists only its articles; the times are printed.
/// </summary>
[Collection(nameof(Consumers))]
public class LongListTests(PackageFeed feed, ITestOutputHelper output)
{
    private const int ArticleCount = 2_000;
    private const int FolderCount = 50;
    private const int Rounds = 8;
    private const string GeneratedList = "_ = MyApp.Corpus.Articles.$$";
    private const string FolderList = "_ = MyApp.Corpus.Articles.Archive._2021.$$";
    private const string HandwrittenList = "_ = MyApp.Handwritten.$$";

    [Fact]
    public async Task Two_thousand_articles_are_listed_like_handwritten_properties()
    {
        var consumer = new ConsumerProject(feed);
        var code = new StringBuilder("namespace MyApp;\npublic static class Handwritten\n{\n");
        for (var i = 0; i < ArticleCount; i++)
        {
            consumer.Write($"seeds/{i:D4}.txt", $"Talks on the river number {i:D4} begin\n\nTalks on the river number {i} began on May {(i % 28) + 1}, 2021, its minister said.");
            code.Append($"    /// <summary>Talks on the river number {i:D4} begin</summary>\n    public static object TalksOnTheRiverNumber{i:D4}Begin => \"\";\n");
        }

        for (var i = 0; i < FolderCount; i++)
        {
            consumer.Write($"seeds/archive/2021/{i:D2}.txt", $"Old talks {i:D2}\n\nThe talks of May {(i % 28) + 1}, 2021, its minister said.");
        }

        using var editor = await Editor.OpenAsync(consumer.Write("Handwritten.cs", code.Append('}').ToString()));
        var generated = await editor.GetNamesAsync(GeneratedList);
        var handwritten = await editor.GetNamesAsync(HandwrittenList);
        var shortest = new Dictionary<string, TimeSpan>();

        // The lists alternate, so that neither benefits from a warm editor. Each is requested after an edit, as when typing.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var list in (string[])[GeneratedList, FolderList, HandwrittenList])
            {
                var watch = Stopwatch.StartNew();
                await editor.GetCompletionsAsync($"/* {round} */ {list}");
                shortest[list] = watch.Elapsed < shortest.GetValueOrDefault(list, TimeSpan.MaxValue) ? watch.Elapsed : shortest[list];
            }
        }

        Assert.Equal(handwritten, generated.Except(["All", "Archive", "Cite", "Find", "PublishedBetween", "Search", "TryCite", "TryFind"]));
        Assert.Equal(ArticleCount, handwritten.Length);
        Assert.Equal(Enumerable.Range(0, FolderCount).Select(i => $"OldTalks{i:D2}"), await editor.GetNamesAsync(FolderList));

        // The times are only printed: an assertion would depend on the load of the machine.
        output.WriteLine(
            $"{ArticleCount} articles: {shortest[GeneratedList].TotalMilliseconds:F0} ms; handwritten: {shortest[HandwrittenList].TotalMilliseconds:F0} ms; " +
            $"a folder of {FolderCount}: {shortest[FolderList].TotalMilliseconds:F0} ms; " +
            $"ratio {shortest[GeneratedList] / shortest[HandwrittenList]:F2}");
    }
}
