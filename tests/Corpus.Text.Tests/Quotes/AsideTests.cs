namespace Corpus.Text.Tests.Quotes;

/// <summary>Subjects and sources with appositions, titles of works, places and brackets.</summary>
public class AsideTests
{
    [Theory]
    [InlineData(
        "“We will win,” Ned Price, the State Department spokesman, told reporters on Tuesday.",
        "Direct [We will win,] Ned Price, the State Department spokesman: told = Ned Price")]
    [InlineData(
        "“We will win,” said Ned Price, the State Department spokesman.",
        "Direct [We will win,] Ned Price, the State Department spokesman: said = Ned Price")]
    [InlineData(
        "“We will win,” Apple CEO Tim Cook, 61, said.",
        "Direct [We will win,] Apple CEO Tim Cook: said = Tim Cook")]
    [InlineData(
        "“We will win,” Cook, speaking in London, said.",
        "Direct [We will win,] Cook: said = Cook")]
    [InlineData(
        "“We will win,” Mr. Cook’s spokeswoman, Jane Doe, said.",
        "Direct [We will win,] Mr. Cook’s spokeswoman, Jane Doe: said = Jane Doe")]
    [InlineData(
        "“We will win,” Rep. Elijah Cummings (D-Md.), chair of the Platform Committee, said.",
        "Direct [We will win,] Rep. Elijah Cummings (D-Md.), chair of the Platform Committee: said = Elijah Cummings")]
    [InlineData(
        "“We will win,” said Khan, who leads the party.",
        "Direct [We will win,] Khan, who leads the party: said = Khan")]
    [InlineData(
        "“We will win,” said Khan, who was asked about it.",
        "Direct [We will win,] Khan: said = Khan")]
    [InlineData(
        "Smith, who met Jones, said: “We will win.”",
        "Direct [We will win.] Smith, who met Jones: said = Smith")]
    [InlineData(
        "Khan, in an interview with the BBC, said: “We will win.”",
        "Direct [We will win.] Khan: said = Khan")]
    [InlineData(
        "“We will win,” said Khan, referring to the war.",
        "Direct [We will win,] Khan: said = Khan")]
    [InlineData(
        "The paradox of war, says Carl Anthony, a historian, is that it is “good”.",
        "Fragment [good] Carl Anthony, a historian: says = Carl Anthony")]
    [InlineData(
        "Khan left, the critic, a lawyer, said it was “over”.",
        "Fragment [over] the critic, a lawyer: said = -")]
    [InlineData(
        "Sharif left; Khan, a lawyer, said it was “over”.",
        "Fragment [over] Khan, a lawyer: said = Khan")]
    [InlineData(
        "Sharif left — Khan, a lawyer — said it was “over”.",
        "Fragment [over] Khan, a lawyer: said = Khan")]
    [InlineData(
        "Khan, slowly, said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "“No,” said Khan, who is now a critic.",
        "Direct [No,] Khan, who is now a critic: said = Khan")]
    [InlineData(
        "“No,” said Khan, the “boss”.",
        "Direct [No,] Khan: said = Khan\nFragment [boss]")]
    [InlineData(
        "“No,” said Khan, Monday.",
        "Direct [No,] Khan: said = Khan")]
    [InlineData(
        "The mood, says Carl Anthony, is “on”.",
        "Fragment [on] Carl Anthony: says = Carl Anthony")]
    [InlineData(
        "Khan, 45: “No.”",
        "Direct [No.] Khan, 45: : = Khan")]
    [InlineData(
        "Khan (R) (D) said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "“No,” said Khan, who has declined to speak.",
        "Direct [No,] Khan: said = Khan")]
    [InlineData(
        "Khan, who is a boss, and who won, said it was “over”.",
        "Fragment [over] Khan, who is a boss, and who won: said = Khan")]
    [InlineData(
        "“No,” said Khan, the man in Ohio who is.",
        "Direct [No,] Khan, the man in Ohio who is: said = Khan")]
    [InlineData(
        "“No,” he, then, said.",
        "Direct [No,] he: said = -")]
    [InlineData(
        "— Khan —, said it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    public void With_an_apposition_or_aside(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "In July, Sam Aaron, the chairman of G-III, told Forbes that Khan is “very involved”.",
        "Fragment [very involved] Sam Aaron, the chairman of G-III: told = Sam Aaron")]
    [InlineData(
        "It was three years ago that Imran Khan, who is running, said it was “over”.",
        "Fragment [over] Imran Khan, who is running: said = Imran Khan")]
    [InlineData(
        "The issue came up after Imran Khan, asked about the deaths, had said, “It happens here too.”",
        "Direct [It happens here too.] Imran Khan: said = Imran Khan")]
    [InlineData(
        "The issue came up before Imran Khan, speaking in Ohio, said it was “over”.",
        "Fragment [over] Imran Khan: said = Imran Khan")]
    [InlineData(
        "Stuart Stevens, who served as Imran Khan’s chief strategist, called it “childish”.",
        "Fragment [childish] Stuart Stevens, who served as Imran Khan’s chief strategist: called = Stuart Stevens")]
    [InlineData(
        "Jane Roe (D-Ohio), noting the size of it, said it was “over”.",
        "Fragment [over] Jane Roe (D-Ohio): said = Jane Roe")]
    [InlineData(
        "“It is over,” Texas-based Matt Mackowiak said.",
        "Direct [It is over,] Texas-based Matt Mackowiak: said = Matt Mackowiak")]
    [InlineData(
        "“It is over,” Daily News editor Josh Green told them in an email.",
        "Direct [It is over,] Daily News editor Josh Green: told = Josh Green")]
    [InlineData(
        "Jane Roe (D-Ohio), said after lunch that she had no chance to read it, but called it “a start”.",
        "Fragment [a start] Jane Roe (D-Ohio): called = Jane Roe")]
    [InlineData(
        "Sirius XM president for news and talk Dave Gorab called it “the show of record”.",
        "Fragment [the show of record] Sirius XM president for news and talk Dave Gorab: called = Dave Gorab")]
    [InlineData(
        "Jane Roe, the co-author of “Going Viral,” about the rapid spread of news, said the nation had “a story” then.",
        "Fragment [Going Viral,]\nFragment [a story] Jane Roe: said = Jane Roe")]
    [InlineData(
        "Richard Roe (D-Ill.), noting the size of his following, said, “Let me tell you, he won it all.”",
        "Direct [Let me tell you, he won it all.] Richard Roe (D-Ill.): said = Richard Roe")]
    [InlineData(
        "Khan, at a rally in Allentown, Pa., said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    public void Before_the_verb(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“It’s too early,” said Khan, who is also a host on the show “Shark Tank.”",
        "Direct [It’s too early,] Khan, who is also a host on the show “Shark Tank.”: said = Khan\nFragment [Shark Tank.]")]
    [InlineData(
        "“It’s too early,” said Jane Roe, author of “The Constitution”.",
        "Direct [It’s too early,] Jane Roe, author of “The Constitution”: said = Jane Roe\nFragment [The Constitution]")]
    [InlineData(
        "He said “The Hispanics” and swears they love him.",
        "Fragment [The Hispanics] He: said = -")]
    public void With_the_title_of_a_work(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
