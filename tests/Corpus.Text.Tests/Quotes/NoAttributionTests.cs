namespace Corpus.Text.Tests.Quotes;

/// <summary>Quotes without attribution: titles of works, "so-called", and words that only look like a source and cue.</summary>
public class NoAttributionTests
{
    [Theory]
    [InlineData(
        "The so-called “gang of four” met in “The Hague”.",
        "Fragment [gang of four]\nFragment [The Hague]")]
    [InlineData(
        "The film “Gone with the Wind” was shown.",
        "Fragment [Gone with the Wind]")]
    [InlineData(
        "Khan told “Fox and Friends” about it.",
        "Fragment [Fox and Friends]")]
    [InlineData(
        "It was on ABC’s “This Week” that Khan spoke.",
        "Fragment [This Week]")]
    [InlineData(
        "“We will win.”",
        "Direct [We will win.]")]
    [InlineData(
        "“We will win” – khan",
        "Fragment [We will win]")]
    [InlineData(
        "“We will win,” according to the.",
        "Direct [We will win,]")]
    [InlineData(
        "“We will win,” Khan; he said.",
        "Direct [We will win,]")]
    [InlineData(
        "“We will win,” Khan: he said.",
        "Direct [We will win,]")]
    [InlineData(
        "“Win” it is, Khan said it.",
        "Fragment [Win]")]
    [InlineData(
        "Khan’s released report was “over”.",
        "Fragment [over]")]
    [InlineData(
        "Khan saw the plan called “over”.",
        "Fragment [over]")]
    [InlineData(
        "Khan was described as “on”.",
        "Fragment [on]")]
    [InlineData(
        "The workers’ claims were “over”.",
        "Fragment [over]")]
    [InlineData(
        "He puts the “over” back.",
        "Fragment [over]")]
    [InlineData(
        "Khan, who said no, left. “No.”",
        "Fragment [No.]")]
    [InlineData(
        "“Is it?” Khan asked because he left.",
        "Direct [Is it?]")]
    [InlineData(
        "It’s Khan’s saying: “on”.",
        "Fragment [on]")]
    [InlineData(
        "Often reports call it “on”.",
        "Fragment [on]")]
    [InlineData(
        "The boss that called it “on”.",
        "Fragment [on]")]
    [InlineData(
        "“No” it is, said to Khan.",
        "Fragment [No]")]
    [InlineData(
        "“No,” said Khan, the.",
        "Fragment [No,]")]
    [InlineData(
        "Khan, the game is on, said it was “on”.",
        "Fragment [on]")]
    [InlineData(
        "Khan laughed; and said it was “on”.",
        "Fragment [on]")]
    [InlineData(
        "Khan said; adding it was “on”.",
        "Fragment [on]")]
    [InlineData(
        "In Ohio, saying it was “on”.",
        "Fragment [on]")]
    [InlineData(
        "Calling it “on,” to Khan.",
        "Fragment [on,]")]
    public void Without_attribution(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Khan denounced the so-called “gang” of four.",
        "Fragment [gang]")]
    [InlineData(
        "Khan denounced the so called “gang” of four.",
        "Fragment [gang]")]
    public void So_called(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
