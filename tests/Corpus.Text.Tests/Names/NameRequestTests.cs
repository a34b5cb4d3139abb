using Corpus.Text.Names;

namespace Corpus.Text.Tests.Names;

public class NameRequestTests
{
    [Theory]
    [InlineData("Rain again\n\nA body, which is a sentence of its own.", "RainAgain")]
    [InlineData("date 2022-04-07\n\nRain again\n\nA body, which is a sentence of its own.", "RainAgain")]
    [InlineData("date 2022-04-07 The political turmoil in Pakistan has become the new flashpoint.", "On20220407ThePoliticalTurmoilInPakistan")]
    [InlineData("date 2022-04-07\n\nRead more: Khan in Moscow\n\nRescuers searched the ruins of the town on Saturday, officials said.", "On20220407RescuersSearchedTheRuinsOfTheTown")]
    [InlineData("The political turmoil in Pakistan has become the new flashpoint in politics.", "ThePoliticalTurmoilInPakistanHasBecomeTheNew")]
    [InlineData("date 2022-04-07", "On20220407")]
    [InlineData("date 2022-04-07 … — !", "On20220407")]
    [InlineData("… — !", null)]
    [InlineData("", null)]
    public void A_text_suggests_its_title_or_else_its_date_and_first_words(string text, string? name) =>
        Assert.Equal(name, NameRequest.NameFromText(SeedReader.Read(text)));

    [Theory]
    [InlineData("NAIROBI, Kenya (AP) — Rescuers searched the ruins on Saturday.", "RescuersSearchedTheRuinsOnSaturday")]
    [InlineData("ISLAMABAD: Rescuers searched the ruins on Saturday.", "RescuersSearchedTheRuinsOnSaturday")]
    [InlineData("MOSCOW, Feb 24 (Reuters) - Rescuers searched the ruins on Saturday.", "RescuersSearchedTheRuinsOnSaturday")]
    [InlineData("MOSCOW – Rescuers searched the ruins on Saturday.", "RescuersSearchedTheRuinsOnSaturday")]
    [InlineData("MOSCOW ― Rescuers searched the ruins on Saturday.", "RescuersSearchedTheRuinsOnSaturday")]
    [InlineData("ISLAMABAD (AP) Rescuers searched the ruins on Saturday - again.", "ISLAMABADAPRescuersSearchedTheRuinsOnSaturday")]
    [InlineData("ISLAMABAD (AP) Rain fell.\n\nHeavy rain - and snow - fell all day on Saturday.", "ISLAMABADAPRainFell")]
    public void A_dateline_that_ends_with_a_mark_is_not_part_of_the_name(string text, string name) => Assert.Equal(name, NameRequest.NameFromText(SeedReader.Read(text)));

    [Theory]
    [InlineData("seeds/a.txt", null, "Rain", "Rain", false)]
    [InlineData("seeds/a.txt", "", "Rain", "Rain", false)]
    [InlineData("seeds/a.txt", "!", "Rain", "Rain", false)]
    [InlineData("seeds/a.txt", "my name", "Rain", "MyName", true)]
    [InlineData("seeds/2022/my report.txt", null, null, "MyReport", false)]
    [InlineData("seeds/!.txt", null, null, "Article", false)]
    public void The_name_in_the_metadata_takes_precedence_and_the_file_name_comes_last(
        string path, string? explicitName, string? nameFromText, string identifier, bool isExplicit)
    {
        var request = NameRequest.Create(SeedPath.From(path, null), explicitName, nameFromText);

        Assert.Equal(identifier, request.Identifier);
        Assert.Equal(isExplicit, request.IsExplicit);
    }
}
