using Corpus.Text.Tests.Quotes;

namespace Corpus.Text.Tests.Speakers;

/// <summary>The speaker that a pronoun, a role or a body of any kind refers to.</summary>
public class AntecedentTests
{
    [Theory]
    // The subject of the nearest sentence, rather than the last name or the last speaker.
    [InlineData("“Go,” Tom Burke said.\n\nJoe Roe met Bill Hill.\n\n“No,” he said.", "Joe Roe")]
    [InlineData("Joe Roe lost. When Tom Burke left, Bill Hill spoke. “No,” he said.", "Bill Hill")]
    [InlineData("Joe Roe lost. As for Tom Burke, “no,” he said.", "Tom Burke")]
    [InlineData("Joe Roe lost. Then there’s Tom Burke. “No,” he said.", "Tom Burke")]
    [InlineData("Joe Roe lost. Recently, Tom Burke, a lawyer who lives in Ohio, was asked why. “No,” he said.", "Tom Burke")]
    [InlineData("Bernie Sanders won. His wife, Jane, called for more. “No,” she said.", "Jane")]
    // Its own pronouns refer to the subject of an earlier sentence.
    [InlineData("Ann Lee lost. She said Mary Roe was wrong. “No,” she said.", "Ann Lee")]
    // A name of the other gender, a body, a place or a person without a name is not the antecedent.
    [InlineData("Ann Lee spoke. Tom Burke was there. “No,” she said.", "Ann Lee")]
    [InlineData("Tom Burke spoke. Pakistan agreed. “No,” he said.", "Tom Burke")]
    [InlineData("Tom Burke spoke. The Justice Department agreed. “No,” he said.", "Tom Burke")]
    [InlineData("Tom Burke spoke. “Go,” a spokesman said. “No,” he said.", null)]
    [InlineData("Tom Burke spoke. “Go,” a spokesman said. “No,” she said.", null)]
    public void A_personal_pronoun(string text, string? speaker) => Assert.Equal(speaker, QuoteText.Read(text)[^1].Speaker);

    [Theory]
    [InlineData("The Washington Post wrote about it. It added: “We will win.”", "Washington Post")]
    [InlineData("Black Lives Matter issued a statement.\n\n“We will win,” the group said.", "Black Lives Matter")]
    [InlineData("The Russian Foreign Ministry left. “We will win,” the ministry said.", "Russian Foreign Ministry")]
    [InlineData("Tom Burke left. “We will win,” the group said.", null)]
    [InlineData("Tom Burke left. “We will win,” the ministry said.", null)]
    [InlineData("Tom Burke left. It added: “We will win.”", null)]
    public void A_body(string text, string? speaker) => Assert.Equal(speaker, QuoteText.Read(text)[^1].Speaker);

    [Theory]
    [InlineData("Indiana Gov. Mike Pence met Tom Burke. “We will win,” the Indiana governor said.", "Mike Pence")]
    [InlineData("Sen. Marco Rubio met Tom Burke. “We will win,” the Florida senator and candidate said.", "Marco Rubio")]
    [InlineData("President Barack Obama met World Bank President Jim Kim. “We will win,” the president said.", "Barack Obama")]
    [InlineData("Gary Byrne has written a book about Hillary Clinton. In it, the author wrote: “We will win.”", "Gary Byrne")]
    [InlineData("Stefan Koubek lost. “I will win,” the 27-year-old Austrian said.", "Stefan Koubek")]
    [InlineData("Mike Pence spoke. “We will win,” the Republican vice-presidential nominee said.", "Mike Pence")]
    [InlineData("Gary Byrne left. “We will win,” the governor’s lawyer said.", null)]
    [InlineData("Gary Byrne left. “We will win,” the witness said.", null)]
    public void A_role(string text, string? speaker) => Assert.Equal(speaker, QuoteText.Read(text)[^1].Speaker);

    [Theory]
    [InlineData("Marco Rubio of Florida, who said “no”, left.", "Marco Rubio")]
    [InlineData("The head of Florida, who said “no”, left.", "Florida")]
    public void A_relative_pronoun(string text, string? speaker) => Assert.Equal(speaker, QuoteText.Read(text)[^1].Speaker);
}
