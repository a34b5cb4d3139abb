namespace Corpus.Text.Tests.Quotes;

/// <summary>Attributions before a quote: by a verb or a colon, a noun, an agent, nested reports and "as".</summary>
public class AttributionBeforeTests
{
    [Theory]
    [InlineData(
        "Price said: “We will win.”",
        "Direct [We will win.] Price: said = Price")]
    [InlineData(
        "Price on Tuesday told reporters, “We will win.”",
        "Direct [We will win.] Price: told = Price")]
    [InlineData(
        "At his daily news conference State Department Spokesperson Ned Price on Tuesday told reporters, \"We will win.\"",
        "Direct [We will win.] State Department Spokesperson Ned Price: told = Ned Price")]
    [InlineData(
        "In a statement, the company said: “We will win.”",
        "Direct [We will win.] the company: said = -")]
    [InlineData(
        "In a statement on Monday, Apple’s chief executive, Tim Cook, said “we will win”.",
        "Direct [we will win] Apple’s chief executive, Tim Cook: said = Tim Cook")]
    [InlineData(
        "Asked about the plan, Khan replied: “We will win.”",
        "Direct [We will win.] Khan: replied = Khan")]
    [InlineData(
        "She went on: “We will win.”",
        "Direct [We will win.] She: went on = -")]
    [InlineData(
        "As Khan put it, “we will win”.",
        "Direct [we will win] Khan: put it = Khan")]
    [InlineData(
        "Khan: “We will win.”",
        "Direct [We will win.] Khan: : = Khan")]
    [InlineData(
        "The mood was good - Bob Smith: “We will win.”",
        "Direct [We will win.] Bob Smith: : = Bob Smith")]
    [InlineData(
        "Khan was blunt: “We will win.”",
        "Direct [We will win.] Khan: : = Khan")]
    [InlineData(
        "Khan and his aides are angry, with one minister saying: “We will win.”",
        "Direct [We will win.] one minister: saying = -")]
    [InlineData(
        "Khan wrote: “No,” Doe said.",
        "Direct [No,] Khan: wrote = Khan")]
    [InlineData(
        "Manning wrote, “over,” - Doe",
        "Fragment [over,] Manning: wrote = Manning")]
    [InlineData(
        "His claims: “it is on”.",
        "Direct [it is on] His: claims = -")]
    [InlineData(
        "Said Dorothy Poynter, who grew up there: “We were proud.”",
        "Direct [We were proud.] Dorothy Poynter, who grew up there: Said = Dorothy Poynter")]
    [InlineData(
        "She began by saying “we won”.",
        "Fragment [we won] She: saying = -")]
    [InlineData(
        "Khan keeps talking about “the game”.",
        "Fragment [the game] Khan: talking = Khan")]
    [InlineData(
        "Khan denounced the tests and pledged to confront “the gang”.",
        "Fragment [the gang] Khan: confront = Khan")]
    public void Before_the_quote(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Imran Khan’s claims that he had received a “threatening letter” caused a storm.",
        "Fragment [threatening letter] Imran Khan: claims = Imran Khan")]
    [InlineData(
        "Her promise to “drain the swamp” failed.",
        "Fragment [drain the swamp] Her: promise = -")]
    [InlineData(
        "They heard his remark on Monday that “there is hope”.",
        "Fragment [there is hope] his: remark = -")]
    [InlineData(
        "Romney’s “47 percent” comment hurt.",
        "Fragment [47 percent] Romney: comment = Romney")]
    [InlineData(
        "He denied the contention of Imran Khan that they were “over-classified”.",
        "Fragment [over-classified] Imran Khan: contention = Imran Khan")]
    [InlineData(
        "Khan said in his statement: “We won.”",
        "Direct [We won.] Khan: said = Khan")]
    [InlineData(
        "On her page, she vows it will be “first”.",
        "Fragment [first] she: vows = -")]
    [InlineData(
        "His claims are “wild”.",
        "Fragment [wild]")]
    [InlineData(
        "The Khan claim “won” nothing.",
        "Fragment [won]")]
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
        "The inquiry, called a “witch hunt” by Imran Khan, is over.",
        "Fragment [witch hunt] Imran Khan: called = Imran Khan")]
    [InlineData(
        "It was an option seen by Imran Khan as a “lifeboat” for all.",
        "Fragment [lifeboat] Imran Khan: seen = Imran Khan")]
    [InlineData(
        "He was “careless”, as described by James Comey.",
        "Fragment [careless] James Comey: described = James Comey")]
    [InlineData(
        "It was a “regional” race, as Khan suggested.",
        "Fragment [regional] Khan: suggested = Khan")]
    [InlineData(
        "The plan, which is supported by Khan, was “on”.",
        "Fragment [on]")]
    [InlineData(
        "It is based on “facts” by Khan.",
        "Fragment [facts]")]
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
        "Beck, who has described Khan as a liar, wanted them to “turn away”.",
        "Fragment [turn away] Beck, who has described Khan as a liar: wanted = Beck")]
    [InlineData(
        "Khan said that according to Imran, it was “on”.",
        "Fragment [on] Khan: said = Khan")]
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
