namespace Corpus.Generator.Tests.Diagnostics;

public class ManySpeakersTests
{
    [Fact]
    public async Task The_first_quotation_whose_speaker_gets_no_property_is_reported()
    {
        var text = ManySpeakers.Quote(0, 700) + "\n\n" + ManySpeakers.Quote(0, 700) + "\n\n" + ManySpeakers.Quote(700, 900);

        var diagnostic = Assert.Single(await Analysis.RunAsync(text));

        Assert.Equal("CORPUS018", diagnostic.Id);
        Assert.Equal(
            "The seed quotes 1,600 speakers, and only the first 1,000 get a property in Speakers; divide the seed, or use Speakers.Find for the others",
            diagnostic.GetMessage());
        Assert.Equal("“We will share the water of it,” " + ManySpeakers.GetName(1_000), text.Substring(diagnostic.Location.SourceSpan.Start - 1, 47));
        Assert.Equal("We will share the water of it,".Length, diagnostic.Location.SourceSpan.Length);
    }

    [Fact]
    public async Task A_thousand_speakers_are_not_reported() => Assert.Empty(await Analysis.RunAsync(ManySpeakers.Quote(0, 1_000)));
}
