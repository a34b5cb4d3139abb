using System.Collections;

namespace Corpus.Generator.Tests;

/// <summary>Only the first thousand speakers of a seed get a property, so that one seed cannot use up what a class can hold. No speaker is lost.</summary>
public class SpeakerLimitTests
{
    private const string Large = "/home/user/MyApp/seeds/b.txt";
    private static readonly string Last = ManySpeakers.GetName(1_199);

    private static readonly (string Path, string? Text)[] Seeds =
    [
        ("/home/user/MyApp/seeds/a.txt", ManySpeakers.Quote(1_100, 1)),
        (Large, ManySpeakers.Quote(0, 1_200)),
        ("/home/user/MyApp/seeds/c.txt", ManySpeakers.Quote(1_198, 2)),
    ];

    [Fact]
    public void The_first_speakers_of_each_seed_get_a_property()
    {
        var properties = ManySpeakers.ListProperties(CorpusProject.Create(Seeds));

        Assert.Equal(Enumerable.Range(0, 1_000).Concat([1_100, 1_198, 1_199]).Select(ManySpeakers.GetName).Order(StringComparer.Ordinal), properties);
    }

    [Fact]
    public void All_and_Find_have_every_speaker()
    {
        var speakers = CorpusProject.Create(Seeds).Load().GetType("MyApp.Corpus.Speakers")!;

        var all = ((IEnumerable)speakers.GetProperty("All")!.GetValue(null)!).Cast<object>();
        Assert.Equal(Enumerable.Range(0, 1_200).Select(ManySpeakers.GetName), all.Select(speaker => (string)LoadedArticles.GetValue(speaker, "Name")!));
        Assert.Equal(["seeds/b.txt"], FindQuotingPaths(speakers, ManySpeakers.GetName(999)));
        Assert.Equal(["seeds/b.txt"], FindQuotingPaths(speakers, ManySpeakers.GetName(1_000)));
        Assert.Equal(["seeds/a.txt", "seeds/b.txt"], FindQuotingPaths(speakers, ManySpeakers.GetName(1_100)));
        Assert.Equal(["seeds/b.txt", "seeds/c.txt"], FindQuotingPaths(speakers, Last));
    }

    [Fact]
    public void A_speaker_who_is_quoted_again_is_counted_once()
    {
        var text = ManySpeakers.Quote(0, 600) + "\n\n" + ManySpeakers.Quote(0, 600) + "\n\n" + ManySpeakers.Quote(600, 400);

        var project = CorpusProject.Create([(Large, text)]);

        Assert.Contains(ManySpeakers.GetName(999), ManySpeakers.ListProperties(project));
    }

    [Fact]
    public void A_seed_with_more_speakers_than_a_class_has_room_for_does_not_affect_other_seeds()
    {
        var project = CorpusProject.Create(
            [(Large, ManySpeakers.Quote(0, 66_000, separator: " ").Replace("We will share the water of it", "No", StringComparison.Ordinal)), ("/home/user/MyApp/seeds/c.txt", "Rain\n\n“We will share it,” Bob Stone said.")],
            code: "class C { string M() => MyApp.Corpus.Speakers.BobStone.Name + MyApp.Corpus.Articles.Rain.Text; }");

        Assert.Empty(project.Compile(out _));
    }

    private static IEnumerable<string> FindQuotingPaths(Type speakers, string name)
    {
        var speaker = speakers.GetMethod("Find")!.Invoke(null, [name])!;
        var quotes = (IEnumerable)speaker.GetType().GetMethod("Quotes")!.Invoke(speaker, null)!;
        return quotes.Cast<object>().Select(quote => (string)LoadedArticles.GetValue(LoadedArticles.GetValue(quote, "Article")!, "Path")!);
    }
}
