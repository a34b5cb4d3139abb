namespace Corpus.Text.Tests.Quotes;

/// <summary>The sources of quotes in constructions of the news: other names, nouns as cues, agents, signatures and announcements.</summary>
public class SourceTests
{
    [Theory]
    [InlineData(
        "“No,” said Will Smith.",
        "Direct [No,] Will Smith: said = Will Smith")]
    [InlineData(
        "“No,” said Theresa May on Monday.",
        "Direct [No,] Theresa May: said = Theresa May")]
    [InlineData(
        "“No,” said April Jones.",
        "Direct [No,] April Jones: said = April Jones")]
    [InlineData(
        "June Carter said: “No.”",
        "Direct [No.] June Carter: said = June Carter")]
    [InlineData(
        "So Khan said: “No.”",
        "Direct [No.] Khan: said = Khan")]
    [InlineData(
        "Will Khan say “no”?",
        "Fragment [no] Khan: say = Khan")]
    [InlineData(
        "“No,” said Al From, a critic.",
        "Direct [No,] Al From, a critic: said = Al From")]
    [InlineData(
        "“No,” said Khan Monday.",
        "Direct [No,] Khan: said = Khan")]
    public void Names_that_are_also_other_words(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We have lost,” critics say.",
        "Direct [We have lost,] critics: say = -")]
    [InlineData(
        "“We have lost,” they conclude.",
        "Direct [We have lost,] they: conclude = -")]
    [InlineData(
        "Some 63 percent said “no” to it.",
        "Fragment [no] Some 63 percent: said = -")]
    [InlineData(
        "Outside, about 200 protesters gathered, chanting “Enough!”",
        "Direct [Enough!] about 200 protesters: chanting = -")]
    [InlineData(
        "“We will win,” said the first official.",
        "Direct [We will win,] the first official: said = -")]
    [InlineData(
        "Imran Khan and Nawaz Sharif both denounced the “gang”.",
        "Fragment [gang] Imran Khan and Nawaz Sharif: denounced = -")]
    public void In_the_plural(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Khan, during a visit to Columbus, Ohio, said it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "At a rally in Portsmouth, N.H., on Tuesday, Khan praised him, saying it was “on”.",
        "Fragment [on] Khan: saying = Khan")]
    [InlineData(
        "WASHINGTON, Dec. 8 (UPI) — In response, Khan rallied them, saying it was “on”.",
        "Fragment [on] Khan: saying = Khan")]
    [InlineData(
        "Shortly after the speech, Khan said it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "They feared charges that Khan, for one, called “nonsense”.",
        "Fragment [nonsense] Khan: called = Khan")]
    [InlineData(
        "Calling it a “disaster” for the state, Khan vowed to win.",
        "Fragment [disaster] Khan: Calling = Khan")]
    [InlineData(
        "The plan, says Imran Khan, is “on”.",
        "Fragment [on] Imran Khan: says = Imran Khan")]
    [InlineData(
        "Khan told Imran, “No.”",
        "Direct [No.] Khan: told = Khan")]
    public void After_places_and_introductions(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
    public void By_an_agent(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Said Dorothy Poynter, who grew up there: “We were proud.”",
        "Direct [We were proud.] Dorothy Poynter, who grew up there: Said = Dorothy Poynter")]
    [InlineData(
        "“It is so,” said Adam Segal, the author of “Hacked World Order,” who studies it.",
        "Direct [It is so,] Adam Segal, the author of “Hacked World Order,” who studies it: said = Adam Segal\nFragment [Hacked World Order,]")]
    [InlineData(
        "“It is so,” said Jane Roe, who was there and has seen it.",
        "Direct [It is so,] Jane Roe, who was there and has seen it: said = Jane Roe")]
    [InlineData(
        "Beck, who has described Khan as a liar, wanted them to “turn away”.",
        "Fragment [turn away] Beck, who has described Khan as a liar: wanted = Beck")]
    [InlineData(
        "Khan said that according to Imran, it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "She began by saying “we won”.",
        "Fragment [we won] She: saying = -")]
    [InlineData(
        "Khan keeps talking about “the game”.",
        "Fragment [the game] Khan: talking = Khan")]
    [InlineData(
        "Khan denounced the tests and pledged to confront “the gang”.",
        "Fragment [the gang] Khan: confront = Khan")]
    [InlineData(
        "“It is a priority,” the bespectacled, 71-year-old Khan said.",
        "Direct [It is a priority,] the bespectacled, 71-year-old Khan: said = Khan")]
    public void Inverted_or_with_a_relative_clause(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“It is over.” — Imran Khan",
        "Direct [It is over.] Imran Khan: - = Imran Khan")]
    [InlineData(
        "“It is over.” – John Roe, The Times\n“We won.” – Jane Doe, The Sun",
        "Direct [It is over.] John Roe, The Times: - = John Roe\nDirect [We won.] Jane Doe, The Sun: - = Jane Doe")]
    [InlineData(
        "“It is over.” -- Imran Khan",
        "Direct [It is over.] Imran Khan: - = Imran Khan")]
    [InlineData(
        "“It is over.” [Jane Doe, The Sun]",
        "Direct [It is over.] Jane Doe, The Sun: - = Jane Doe")]
    [InlineData(
        "“It is over.” (Reuters)",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” - Khan said so on Monday.",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” — That was it.",
        "Direct [It is over.]")]
    public void Signed_on_lines_and_in_brackets(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
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
    public void Announced_before_the_paragraph(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“PENCE: I agree with you on this.”",
        "Direct [PENCE: I agree with you on this.] PENCE: : = PENCE")]
    [InlineData(
        "“Jane Roe: This is about him.” “Ali Khan: No, it is not.”",
        "Direct [Jane Roe: This is about him.] Jane Roe: : = Jane Roe\nDirect [Ali Khan: No, it is not.] Ali Khan: : = Ali Khan")]
    [InlineData(
        "Khan said: “PENCE: I agree with you.”",
        "Direct [PENCE: I agree with you.] Khan: said = Khan")]
    [InlineData(
        "“BREAKING: We have won the war.”",
        "Direct [BREAKING: We have won the war.]")]
    [InlineData(
        "“The Point: We have won the war.”",
        "Direct [The Point: We have won the war.]")]
    [InlineData(
        "“Note: We have won the war.”",
        "Direct [Note: We have won the war.]")]
    [InlineData(
        "“Mary Ann Lou Roe: This is about him.”",
        "Direct [Mary Ann Lou Roe: This is about him.] Mary Ann Lou Roe: : = Mary Ann Lou Roe")]
    [InlineData(
        "“Mary Ann Lou Jane Roe: This is about him.”",
        "Direct [Mary Ann Lou Jane Roe: This is about him.]")]
    public void Labeled_in_a_transcript(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Khan denounced the so-called “gang” of four.",
        "Fragment [gang]")]
    [InlineData(
        "Khan denounced the so called “gang” of four.",
        "Fragment [gang]")]
    [InlineData(
        "Ali Khan stressed peace. He stressed it often. “He is right about it.”",
        "Direct [He is right about it.]")]
    [InlineData(
        "Ali Khan stressed peace. He stressed it often. “I am right about it.”",
        "Direct [I am right about it.] He: stressed = Ali Khan")]
    public void Of_nobody_in_the_sentence(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
