namespace Corpus.Text.Tests.Quotes;

/// <summary>Attributions before a quote: nested reports, agents, colons and nouns.</summary>
public class AttributionBeforeTests
{
    [Theory]
    [InlineData(
        "They challenged him over his comments that he would be a “neutral guy”.",
        "Fragment [neutral guy] his: comments = -")]
    [InlineData(
        "Their promise for “peace” failed.",
        "Fragment [peace] Their: promise = -")]
    [InlineData(
        "Khan wrote on Monday in his letter: “We won.”",
        "Direct [We won.] Khan: wrote = Khan")]
    [InlineData(
        "Khan left for his speech: “We won the war.”",
        "Direct [We won the war.] his: speech = -")]
    [InlineData(
        "Young voters prefer Imran’s call for “revolution”.",
        "Fragment [revolution] Imran: call = Imran")]
    [InlineData(
        "The rally denounced the candidate Imran Khan’s call for “a total shutdown”.",
        "Fragment [a total shutdown] the candidate Imran Khan: call = Imran Khan")]
    [InlineData(
        "Khan’s words in the statement make clear that he is showing “respect”.",
        "Fragment [respect] Khan: words = Khan")]
    [InlineData(
        "It was in his view “over”.",
        "Fragment [over] his: view = -")]
    [InlineData(
        "The rally denounced Republican candidate Imran Khan’s call for “a total shutdown”.",
        "Fragment [a total shutdown] Republican candidate Imran Khan: call = Imran Khan")]
    [InlineData(
        "Rubio’s catch phrase in that race was that Khan “would say anything”.",
        "Fragment [would say anything] Rubio: phrase = Rubio")]
    [InlineData(
        "Khan’s letter on it makes a new case: “They hate it all now.”",
        "Direct [They hate it all now.] Khan: letter = Khan")]
    public void By_a_noun(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "It came to be known by some Republicans as a “hug”.",
        "Fragment [hug] some Republicans: known = -")]
    [InlineData(
        "He declared Imran to be “anointed” by God.",
        "Fragment [anointed] He: declared = -")]
    [InlineData(
        "They left in the ’80s by the road known as the “Old Mile”.",
        "Fragment [Old Mile]")]
    [InlineData(
        "They voted to pay the victims abused in ’70s and ’80s by the police unit known as the “Midnight Crew”.",
        "Fragment [Midnight Crew]")]
    [InlineData(
        "Khan declared Imran to be “anointed” by God and “a man raised for it” by God.",
        "Fragment [anointed] Khan: declared = Khan\nFragment [a man raised for it] Khan: declared = Khan")]
    public void By_an_agent(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Dick Dever, who was listed on it, told POLITICO, “I like him best.”",
        "Direct [I like him best.] Dick Dever, who was listed on it: told = Dick Dever")]
    [InlineData(
        "Khan, whom Imran introduced to cheers as “my brother”, won.",
        "Fragment [my brother] Imran: introduced = Imran")]
    [InlineData(
        "Beck, who has described Khan as a liar, clearly hurried to “turn away”.",
        "Fragment [turn away]")]
    [InlineData(
        "Khan appeared at a party that was “over”.",
        "Fragment [over]")]
    [InlineData(
        "The inquiry, often called a very old bad “witch hunt” by Imran Khan, is over.",
        "Fragment [witch hunt] Imran Khan: called = Imran Khan")]
    public void Nested(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "As Khan said, the critics claim to be “over” it.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "As Khan wrote, the plan is to declare it “over”.",
        "Fragment [over] Khan: wrote = Khan")]
    public void As_a_clause(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
