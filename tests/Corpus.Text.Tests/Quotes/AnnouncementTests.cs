namespace Corpus.Text.Tests.Quotes;

/// <summary>Attributions from the sentences and paragraphs before, and sentences that only attribute.</summary>
public class AnnouncementTests
{
    [Theory]
    [InlineData(
        "Khan was blunt:\n\n“No.”",
        "Direct [No.] Khan: : = Khan")]
    [InlineData(
        "He left. Khan said this:\n\n“No.”",
        "Direct [No.] Khan: said = Khan")]
    [InlineData(
        "“No,” Cruz said. He continued:\n\n“We will win.”",
        "Direct [No,] Cruz: said = Cruz\nDirect [We will win.] He: continued = Cruz")]
    [InlineData(
        "Khan predicted rain.\n\n“It will pour for days.”",
        "Direct [It will pour for days.] Khan: predicted = Khan")]
    [InlineData(
        "“No,” said Cruz.\n\n“We will win.”",
        "Direct [No,] Cruz: said = Cruz\nDirect [We will win.] Cruz: said = Cruz")]
    [InlineData(
        "Khan left.\n\n“It will pour for days.”",
        "Direct [It will pour for days.]")]
    [InlineData(
        "Khan predicted rain.\n\n“It will pour for days,” and it did.",
        "Direct [It will pour for days,]")]
    [InlineData(
        "“He is like 6’2”,” Khan said on Sunday.\n\n“I don’t know why he is 5’2”. You know it.”",
        "Direct [He is like 6’2”,] Khan: said = Khan\nDirect [I don’t know why he is 5’2”. You know it.] Khan: said = Khan")]
    [InlineData(
        "Khan predicted rain.\n\n“It will pour for days,” and it did. “It is over.”",
        "Direct [It will pour for days,]\nDirect [It is over.]")]
    public void From_the_paragraph_before(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Khan said he would fight. “We will win.”",
        "Direct [We will win.] Khan: said = Khan")]
    [InlineData(
        "Khan laughed. “We will win.”",
        "Direct [We will win.] Khan: laughed = Khan")]
    [InlineData(
        "The war went on. “We will win.”",
        "Direct [We will win.]")]
    [InlineData(
        "Khan said he would go. Sharif left. “No.”",
        "Direct [No.] Khan: said = Khan")]
    [InlineData(
        "The “win” is near, Khan said. “No.”",
        "Fragment [win] Khan: said = Khan\nDirect [No.] Khan: said = Khan")]
    [InlineData(
        "Ali Khan stressed peace. He stressed it often. “He is right about it.”",
        "Direct [He is right about it.]")]
    [InlineData(
        "Ali Khan stressed peace. He stressed it often. “I am right about it.”",
        "Direct [I am right about it.] He: stressed = Ali Khan")]
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
