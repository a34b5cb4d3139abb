using Corpus.Generator.Generation;

namespace Corpus.Generator.Tests.Generation;

public class SpeakerTableTests
{
    private const string Text = "“We will share the water of it,” Bob Stone said.\n\n“We will not,” Anna Smith said.\n\n“We will,” Bob Stone said.\n\n“We may.”";

    [Fact]
    public void The_speakers_of_an_article_are_in_order_of_their_first_quotation()
    {
        var quoted = ReadSeed.Create("a.txt", Text).Quoted;

        Assert.Equal(("seeds/a.txt", false), (quoted.ArticlePath, quoted.HasMore));
        Assert.Equal([new("Bob Stone", "BobStone", 3), new("Anna Smith", "AnnaSmith", 1)], quoted.Speakers);
    }

    [Fact]
    public void An_article_has_up_to_1000_speakers()
    {
        var all = ReadSeed.Create("a.txt", ManySpeakers.Quote(0, 1_000)).Quoted;
        var more = ReadSeed.Create("a.txt", ManySpeakers.Quote(0, 1_001)).Quoted;

        Assert.Equal((1_000, false), (all.Speakers.Count, all.HasMore));
        Assert.Equal((1_000, true), (more.Speakers.Count, more.HasMore));
        Assert.Equal(all.Speakers, more.Speakers);
    }

    [Fact]
    public void The_speakers_of_a_corpus_are_in_order_of_name()
    {
        var b = ReadSeed.Create("b.txt", Text);
        var table = ReadSeed.ListSpeakers(b, ReadSeed.Create("a.txt"), ReadSeed.Create("c.txt", "“We will share the water of it,” BOB Stone said."), b);

        Assert.Equal(
            [
                new("Anna Smith", "AnnaSmith", new([new(1, 1)])),
                new("BOB Stone", "BOBStone", new([new(2, 1)])),
                new("Bob Stone", "BobStone_2", new([new(1, 3)])),
            ],
            table.Speakers);
        Assert.Empty(table.ArticlesWithMore);
    }

    [Fact]
    public void Of_more_than_65_000_speakers_those_that_most_articles_quote_have_properties()
    {
        // Anna is in one article, the others in two.
        var quoted = Enumerable.Range(0, 65).SelectMany(i => new[] { i, i + 65 }.Select(article => new QuotedSpeakers(
            $"{article:D3}.txt",
            new([.. Enumerable.Range(i * 1_000, 1_000).Select(speaker => Quote(speaker == 7 ? $"Anna {article}" : $"Speaker {speaker}"))]),
            HasMore: false)));

        var table = SpeakerTable.Create(new([.. quoted]));

        Assert.Equal(["Anna 65"], table.Speakers.Where(speaker => speaker.Identifier is null).Select(speaker => speaker.Name));
        Assert.Equal("Anna_0", table.Speakers.Single(speaker => speaker.Name == "Anna 0").Identifier);

        static QuotedSpeaker Quote(string name) => new(name, name.Replace(' ', '_'), 1);
    }

    [Fact]
    public void Articles_with_more_speakers_are_listed()
    {
        var table = ReadSeed.ListSpeakers(
            ReadSeed.Create("a.txt", ManySpeakers.Quote(0, 1_001)), ReadSeed.Create("b.txt", Text), ReadSeed.Create("c.txt", ManySpeakers.Quote(0, 1_002)));

        Assert.Equal([0, 2], table.ArticlesWithMore);
        Assert.Equal(1_002, table.Speakers.Count);
    }
}
