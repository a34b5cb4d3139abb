using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Corpus.IntelliSense.Tests;

/// <summary>A corpus of thousands: its list opens as fast as one that somebody wrote by hand.</summary>
[Collection(nameof(Consumers))]
public class LongListTests(PackageFeed feed, ITestOutputHelper output)
{
    private const int Articles = 2_000;
    private const int Rounds = 8;
    private const string OfCorpus = "_ = MyApp.Corpus.Articles.$$";
    private const string ByHand = "_ = MyApp.ByHand.$$";

    [Fact]
    public async Task Two_thousand_articles_are_listed_like_two_thousand_properties()
    {
        var consumer = new ConsumerProject(feed);
        var code = new StringBuilder("namespace MyApp;\npublic static class ByHand\n{\n");
        for (var i = 0; i < Articles; i++)
        {
            consumer.Write($"seeds/{i:D4}.txt", $"Talks on the river number {i:D4} begin\n\nTalks on the river number {i} began on May {(i % 28) + 1}, 2021, its minister said.");
            code.Append($"    /// <summary>Talks on the river number {i:D4} begin</summary>\n    public static object TalksOnTheRiverNumber{i:D4}Begin => \"\";\n");
        }

        using var editor = await Editor.OpenAsync(consumer.Write("ByHand.cs", code.Append('}').ToString()));
        var generated = await editor.NamesAsync(OfCorpus);
        var written = await editor.NamesAsync(ByHand);
        var shortest = new Dictionary<string, TimeSpan>();

        // By turns, so that what the editor learns in the first rounds is no advantage of either; each after an edit, as when somebody types.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var list in (string[])[OfCorpus, ByHand])
            {
                var watch = Stopwatch.StartNew();
                await editor.CompleteAsync($"/* {round} */ {list}");
                shortest[list] = watch.Elapsed < shortest.GetValueOrDefault(list, TimeSpan.MaxValue) ? watch.Elapsed : shortest[list];
            }
        }

        Assert.Equal(written, generated.Except(["All", "Cite", "Find", "TryCite"]));
        Assert.Equal(Articles, written.Length);

        // Printed, and nothing asserted: what a machine is busy with is no fault of the list.
        output.WriteLine(
            $"{Articles} articles: {shortest[OfCorpus].TotalMilliseconds:F0} ms; by hand: {shortest[ByHand].TotalMilliseconds:F0} ms; " +
            $"ratio {shortest[OfCorpus] / shortest[ByHand]:F2}");
    }
}
