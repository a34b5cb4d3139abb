using System.Globalization;
using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

/// <summary>CORPUS018, for quotations by any speakers.</summary>
public class ManySpeakersFaultTests
{
    [Fact]
    public void The_first_quotation_of_speaker_1001_is_reported()
    {
        var article = CreateArticle([.. Enumerable.Range(0, 1_000), 0, 5, 1_000, 1_000, 1_001]);

        var fault = Assert.Single(FaultReader.Read(article), fault => fault.Rule == SeedRules.ManySpeakers);

        Assert.Equal(new Slice(1_002, 1), fault.Span);
        Assert.Equal(
            "The seed quotes 1,002 speakers, and only the first 1,000 get a property in Speakers; divide the seed, or use Speakers.Find for the others", fault.Message);
    }

    [Fact]
    public void A_thousand_speakers_and_quotations_without_one_are_not_reported() => Assert.DoesNotContain(
        FaultReader.Read(CreateArticle([.. Enumerable.Range(-100, 1_100)])), fault => fault.Rule == SeedRules.ManySpeakers);

    // A negative number gives a quotation without a speaker.
    private static SeedArticle CreateArticle(int[] speakers) => SeedReader.Read(new string('A', speakers.Length)) with
    {
        Quotes = new([.. speakers.Select((speaker, i) =>
            new Quote { Start = i, Length = 1, Speaker = speaker < 0 ? null : speaker.ToString(CultureInfo.InvariantCulture) })]),
    };
}
