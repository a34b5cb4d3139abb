using Corpus.Text.Names;

namespace Corpus.Text.Tests.Names;

public class IdentifierTests
{
    [Theory]
    [InlineData("Imran Khan To Go To Russia This Month", "ImranKhanToGoToRussiaThisMonth")]
    [InlineData("Russia’s rivals' plan: one-on-one", "RussiasRivalsPlanOneOnOne")]
    [InlineData("IMRAN KHAN GOES TO MOSCOW", "ImranKhanGoesToMoscow")]
    [InlineData("US and UK agree", "USAndUKAgree")]
    [InlineData("US UK EU NATO agree", "USUKEUNATOAgree")]
    [InlineData("23 killed in blast", "_23KilledInBlast")]
    [InlineData("Ⅳ. Rain", "ⅣRain")]
    [InlineData("中国 总理", "中国总理")]
    [InlineData("été à Paris", "ÉtéÀParis")]
    [InlineData("e\u0301te\u0301 ก\u0E33 ٣", "E\u0301te\u0301กำ٣")]
    [InlineData("Rain 🌧 again", "RainAgain")]
    [InlineData("I ❤\uFE0F rain\u3164now", "IRainNow")]
    [InlineData("@Rain[0] `{z}` /", "Rain0Z")]
    [InlineData(" … — !", null)]
    [InlineData("", null)]
    public void Words_become_PascalCase(string words, string? name) => Assert.Equal(name, Identifier.FromWords(words));

    // A name has at most 45 characters, and ends with a word that can end a title.
    [Theory]
    [InlineData("Abcdefghi abcdefghi abcdefghi abcdefghi abcde", "AbcdefghiAbcdefghiAbcdefghiAbcdefghiAbcde")]
    [InlineData("Abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi", "AbcdefghiAbcdefghiAbcdefghiAbcdefghiAbcdefghi")]
    [InlineData("Abcdefghi abcdefghi abcdefghi abcdefghi abcdefghij", "AbcdefghiAbcdefghiAbcdefghiAbcdefghi")]
    [InlineData("Abcdefghi abcdefghi abcdefghi abcdefghi of", "AbcdefghiAbcdefghiAbcdefghiAbcdefghiOf")]
    [InlineData("Abcdefghi abcdefghi abcdefghi abcdefghi of the abcdefghij", "AbcdefghiAbcdefghiAbcdefghiAbcdefghi")]
    [InlineData("Abcdefghi abcdefghi abcdefghi abcdefghi of the abcdefghij a", "AbcdefghiAbcdefghiAbcdefghiAbcdefghi")]
    [InlineData("of Abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij", "Of")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "Donaudampfschifffahrtselektrizitätenhauptbetr")]
    public void Long_words_are_cut(string words, string name) => Assert.Equal(name, Identifier.FromWords(words));

    [Theory]
    [InlineData("before The river rises after", 7, 15, "On20220407", "On20220407TheRiverRises")]
    [InlineData("before THE RIVER after", 7, 9, "", "TheRiver")]
    [InlineData("before … after", 7, 1, "On20220407", null)]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", 0, 53, "On20220407", "On20220407Donaudampfschifffahrtselektrizitäte")]
    public void Only_the_words_of_the_slice_are_used(string text, int start, int length, string prefix, string? name) =>
        Assert.Equal(name, Identifier.FromWords(text, start, length, prefix));

    [Fact]
    public void Lower_case_letters_at_the_beginning_show_that_capitals_are_abbreviations()
    {
        Assert.Equal("RainUS", Identifier.FromWords("Rain US"));
        Assert.Equal("RainUsA", Identifier.FromWords("RAIN US " + new string('.', 200) + " a"));
    }

    // Reading all of it for each character would take hours.
    [Fact]
    public void A_text_without_spaces_is_cut() => Assert.Equal("Rr" + new string('r', 43), Identifier.FromWords(new string('r', 10_000_000)));

    [Theory]
    [InlineData("report", "Report")]
    [InlineData("my report-2022_a.b", "MyReport2022_aB")]
    [InlineData("2022/my report", "_2022_MyReport")]
    [InlineData("_private", "_private")]
    [InlineData("Ⅳ", "Ⅳ")]
    [InlineData("été", "Été")]
    [InlineData("!!!", null)]
    [InlineData("_/_", null)]
    [InlineData("", null)]
    public void A_file_name_is_changed_as_little_as_possible(string fileName, string? name) => Assert.Equal(name, Identifier.FromFileName(fileName));

    [Theory]
    [InlineData(128, 128)]
    [InlineData(129, 128)]
    public void A_long_file_name_is_cut(int length, int expected) => Assert.Equal(new string('A', expected), Identifier.FromFileName(new string('A', length)));

    [Theory]
    [InlineData("azAZ09éǅʰ中Ⅳ\u0301\u0903٣", true)]
    [InlineData("@[`{/:_ \u00A0’\u200B\u200E\uFE0F\u3164\u115F\u20DD‿€😀", false)]
    public void A_part_of_a_name_is_visible_and_valid_in_an_identifier(string characters, bool expected) =>
        Assert.All(characters, c => Assert.Equal(expected, Identifier.IsPart(c)));
}
