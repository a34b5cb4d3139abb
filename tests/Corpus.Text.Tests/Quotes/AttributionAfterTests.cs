namespace Corpus.Text.Tests.Quotes;

/// <summary>Attributions after a quote: at the end of the sentence, inverted, with an unlisted verb.</summary>
public class AttributionAfterTests
{
    [Theory]
    [InlineData(
        "It was “top secret” then, according to several sources who have seen it.",
        "Fragment [top secret] several sources who have seen it: according to = -")]
    [InlineData(
        "Khan said the person would “not get beat up” at his rally, a swipe at the unrest at some rallies.",
        "Fragment [not get beat up] Khan: said = Khan")]
    [InlineData(
        "Khan also claimed he had made “a lot of sacrifices,” such as those.",
        "Fragment [a lot of sacrifices,] Khan: claimed = Khan")]
    [InlineData(
        "The plan is “dead”, as described to Khan.",
        "Fragment [dead]")]
    [InlineData(
        "The plan is “dead” now, Khan said of it.",
        "Fragment [dead]")]
    public void At_the_end_of_the_sentence(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“Is he right?” reacted Khan.",
        "Direct [Is he right?] Khan: reacted = Khan")]
    [InlineData(
        "“He won,” said Will, who left.",
        "Direct [He won,] Will, who left: said = Will")]
    [InlineData(
        "“He won,” the man who is at the top said.",
        "Direct [He won,] the man who is at the top: said = -")]
    [InlineData(
        "“He won,” the spokesman, tired, said.",
        "Direct [He won,] the spokesman: said = -")]
    public void Inverted(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
