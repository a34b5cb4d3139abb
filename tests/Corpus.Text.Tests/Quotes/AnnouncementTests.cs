namespace Corpus.Text.Tests.Quotes;

/// <summary>Attributions from the sentences and paragraphs before, and sentences that only attribute.</summary>
public class AnnouncementTests
{
    [Theory]
    [InlineData(
        "“He is like 6’2”,” Khan said on Sunday.\n\n“I don’t know why he is 5’2”. You know it.”",
        "Direct [He is like 6’2”,] Khan: said = Khan\nDirect [I don’t know why he is 5’2”. You know it.] Khan: said = Khan")]
    [InlineData(
        "Khan predicted rain.\n\n“It will pour for days,” and it did. “It is over.”",
        "Direct [It will pour for days,]\nDirect [It is over.]")]
    public void From_the_paragraph_before(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Then, “I try to explain it to them.”",
        "Direct [I try to explain it to them.]")]
    [InlineData(
        "“It is over.” Khan said, twice, that he was going.",
        "Direct [It is over.]")]
    [InlineData(
        "Roe said. “We are not here.” Mr. Khan left.",
        "Direct [We are not here.] Roe: said = Roe")]
    [InlineData(
        "Others say, ‘Do this, do that.’ Khan is like, ‘No, I want this.’ He left.",
        "Direct [Do this, do that.] Others: say = -\nDirect [No, I want this.]")]
    [InlineData(
        "“It is over.” Khan said, king or not, he would stay.",
        "Direct [It is over.]")]
    [InlineData(
        "“Is it over?” Khan is asked.",
        "Direct [Is it over?]")]
    public void From_the_sentence_before(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
