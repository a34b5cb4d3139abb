using Corpus.Text.Words;

namespace Corpus.Text.Tests.Words;

public class WordReaderTests
{
    // Each word after its kind, L(etters), D(igits), C(litic) or M(ark).
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u00A0\u2028\u200B\uFEFF\u007F", "")]
    [InlineData("We met on May 7.", "L:We L:met L:on L:May D:7 M:.")]
    [InlineData("We\nmet\u00A0on\u200BMay", "L:We L:met L:on L:May")]
    [InlineData("We\u0080met", "L:We L:met")]
    [InlineData("7th", "D:7 L:th")]
    [InlineData("mid-1990s", "L:mid M:- D:1990 L:s")]
    [InlineData("$2.5", "M:$ D:2 M:. D:5")]
    [InlineData("/0123456789:", "M:/ D:0123456789 M::")]
    [InlineData("Café naı̈ve Ǆ ʰ اردو का", "L:Café L:naı̈ve L:Ǆ L:ʰ L:اردو L:का")]
    [InlineData("٢٠٢٢ 😀", "L:٢٠٢٢ L:😀")]
    [InlineData("…—“”«»€", "M:… M:— M:“ M:” M:« M:» M:€")]
    // Apostrophes.
    [InlineData("Khan’s it's we're I've they'll he'd I'm don't", "L:Khan C:’s L:it C:'s L:we C:'re L:I C:'ve L:they C:'ll L:he C:'d L:I C:'m L:don C:'t")]
    [InlineData("KHAN'S", "L:KHAN C:'S")]
    [InlineData("O’Brien o'clock Xiʼan", "L:O’Brien L:o'clock L:Xiʼan")]
    [InlineData("1990's", "D:1990 C:'s")]
    [InlineData("'s ’90s 'said", "M:' L:s M:’ D:90 L:s M:' L:said")]
    [InlineData("owners' right", "L:owners M:' L:right")]
    [InlineData("the owners'", "L:the L:owners M:'")]
    [InlineData("it's2 it'sx", "L:it's D:2 L:it'sx")]
    [InlineData("it's.", "L:it C:'s M:.")]
    [InlineData("a''b", "L:a M:' M:' L:b")]
    // Abbreviations.
    [InlineData("the U.S. today", "L:the L:U.S. L:today")]
    [InlineData("10 p.m.", "D:10 L:p.m.")]
    [InlineData("J.F.K. left", "L:J.F.K. L:left")]
    [InlineData("J. Smith", "L:J M:. L:Smith")]
    [InlineData("a.b", "L:a M:. L:b")]
    [InlineData("A.B.Cd", "L:A M:. L:B M:. L:Cd")]
    [InlineData("U.S.-led U.S.2", "L:U.S. M:- L:led L:U.S. D:2")]
    [InlineData("U.S.’an", "L:U.S. M:’ L:an")]
    [InlineData("No.1", "L:No M:. D:1")]
    public void A_text_is_split_into_words(string text, string words)
    {
        var list = Read(text);

        Assert.Equal(words, string.Join(' ', Enumerable.Range(0, list.Count).Select(i => list[i].Kind.ToString()[0] + ":" + list.GetText(i))));
    }

    [Theory]
    [InlineData('a', 3)]
    [InlineData('7', 3)]
    public void A_very_long_word_becomes_several(char c, int count)
    {
        var list = Read(new string(c, (2 * Word.MaxLength) + 1));

        Assert.Equal(count, list.Count);
        Assert.Equal([Word.MaxLength, Word.MaxLength, 1], Enumerable.Range(0, count).Select(i => list[i].Length));
    }

    [Fact]
    public void Sixteen_letters_with_full_stops_are_the_longest_abbreviation()
    {
        var abbreviation = string.Concat(Enumerable.Repeat("A.", 16));

        Assert.Equal(abbreviation, Read(abbreviation).GetText(0));
        Assert.Equal("A", Read(abbreviation + "A.").GetText(0));
    }

    // Words after white space have a blank before them.
    [Theory]
    [InlineData("We met", "We met")]
    [InlineData("met.Then (now)", "met (")]
    [InlineData("Khan’s “visit”", "Khan “")]
    public void Words_after_white_space_have_a_trait(string text, string words) => AssertTrait(text, WordTraits.SpaceBefore, words);

    [Theory]
    [InlineData("We met Khan’S in ÉVIAN, on 7 May", "We Khan ÉVIAN May")]
    [InlineData("iPhone O’Brien ’S Ǆ", "O’Brien S Ǆ")]
    public void Capitalized_words_have_a_trait(string text, string words) => AssertTrait(text, WordTraits.Capitalized, words);

    [Theory]
    [InlineData("The US and the U.S. in ÉVIAN at 10 P.M.", "US U.S. ÉVIAN P.M.")]
    [InlineData("I Us uS p.m. U.s. A 7", "")]
    [InlineData("O’BRIEN O’Brien", "O’BRIEN")]
    public void Words_in_capitals_have_a_trait(string text, string words) => AssertTrait(text, WordTraits.AllCapitals, words);

    [Fact]
    public void Only_title_body_and_headings_have_words()
    {
        const string Text = "Talks. Then more. End";
        Paragraph[] paragraphs =
        [
            new() { Kind = ParagraphKind.Title, Start = 0, Length = 6 },
            new() { Kind = ParagraphKind.Related, Start = 7, Length = 5 },
            new() { Kind = ParagraphKind.Heading, Start = 12, Length = 4 },
            new() { Kind = ParagraphKind.Body, Start = 18, Length = 3 },
        ];

        var list = WordReader.Read(Text, paragraphs);

        Assert.Equal(["Talks", ".", "more", "End"], Enumerable.Range(0, list.Count).Select(list.GetText));
        Assert.Equal([(0, 2), (2, 2), (2, 3), (3, 4)], Enumerable.Range(0, 4).Select(i => (list.GetFirst(i), list.GetEnd(i))));
    }

    // The array of words grows with the text. An estimate that is too small must not lose a word.
    [Theory]
    [InlineData("word ", 20_000)]
    [InlineData(". ", 20_000)]
    [InlineData(".", 20_000)]
    public void A_long_text_loses_no_word(string word, int count)
    {
        var text = string.Concat(Enumerable.Repeat(word, count));

        Assert.Equal(count, Read(text).Count);
        Assert.Equal(count + 1, Read(new string('a', 1_000) + " " + text).Count);
    }

    [Theory]
    [InlineData("The the", true)]
    [InlineData("É é", true)]
    [InlineData("The then", false)]
    [InlineData("then The", false)]
    [InlineData("the tho", false)]
    [InlineData("ahe the", false)]
    public void Words_are_the_same_in_any_letter_case(string text, bool same)
    {
        var list = Read(text);

        Assert.Equal(same, list.SameWord(0, 1));
        Assert.Equal(same, list.IsWord(0, list.GetText(1).ToLowerInvariant()));
    }

    [Fact]
    public void A_mark_is_compared_by_character()
    {
        var list = Read("., a");

        Assert.True(list.IsMark(0, '.'));
        Assert.False(list.IsMark(1, '.'));
        Assert.False(list.IsMark(2, 'a'));
    }

    private static void AssertTrait(string text, WordTraits trait, string words)
    {
        var list = Read(text);

        Assert.Equal(words, string.Join(' ', Enumerable.Range(0, list.Count).Where(i => list[i].Is(trait)).Select(list.GetText)));
    }

    private static WordList Read(string text) => WordReader.Read(text, [new Paragraph { Kind = ParagraphKind.Body, Length = text.Length }]);
}
