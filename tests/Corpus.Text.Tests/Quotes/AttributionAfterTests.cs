namespace Corpus.Text.Tests.Quotes;

/// <summary>Attributions after a quote: right after it, inverted, with "according to", and at the end of the sentence.</summary>
public class AttributionAfterTests
{
    [Theory]
    [InlineData(
        "“We will win,” Smith said.",
        "Direct [We will win,] Smith: said = Smith")]
    [InlineData(
        "“We will win,” he has said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "“We will win,” he would later say.",
        "Direct [We will win,] he: say = -")]
    [InlineData(
        "“We will win,” Smith told reporters on Monday.",
        "Direct [We will win,] Smith: told = Smith")]
    [InlineData(
        "“We will win,” officials said.",
        "Direct [We will win,] officials: said = -")]
    [InlineData(
        "“We will win,” one resident told AFP.",
        "Direct [We will win,] one resident: told = -")]
    [InlineData(
        "“We will win,” a spokesman for the ministry said.",
        "Direct [We will win,] a spokesman for the ministry: said = -")]
    [InlineData(
        "“We will win,” the Russian Foreign Ministry wrote.",
        "Direct [We will win,] the Russian Foreign Ministry: wrote = Russian Foreign Ministry")]
    [InlineData(
        "“We will win,” the statement read.",
        "Direct [We will win,] the statement: read = -")]
    [InlineData(
        "“We will win,” the 45-year-old said.",
        "Direct [We will win,] the 45-year-old: said = -")]
    [InlineData(
        "“Is it on?” Qureshi asked.",
        "Direct [Is it on?] Qureshi: asked = Qureshi")]
    [InlineData(
        "“Is it on?” Qureshi asked reporters.",
        "Direct [Is it on?] Qureshi: asked = Qureshi")]
    [InlineData(
        "“It is on!” she exclaimed.",
        "Direct [It is on!] she: exclaimed = -")]
    [InlineData(
        "“We will win.” Khan said.",
        "Direct [We will win.] Khan: said = Khan")]
    [InlineData(
        "“We will win,” she went on.",
        "Direct [We will win,] she: went on = -")]
    [InlineData(
        "“We will win,” as Khan put it.",
        "Direct [We will win,] Khan: put it = Khan")]
    [InlineData(
        "“We will win,” Khan was heard saying.",
        "Direct [We will win,] Khan: saying = Khan")]
    [InlineData(
        "“We will win,” Khan groused.",
        "Direct [We will win,] Khan: groused = Khan")]
    [InlineData(
        "“We will win,” US President Joe Biden said.",
        "Direct [We will win,] US President Joe Biden: said = Joe Biden")]
    [InlineData(
        "“We will win,” PTI reported.",
        "Direct [We will win,] PTI: reported = PTI")]
    [InlineData(
        "“We will win,” Khan, later, also said.",
        "Direct [We will win,] Khan: said = Khan")]
    [InlineData(
        "“We will win,” the man praised.",
        "Direct [We will win,] the man: praised = -")]
    [InlineData(
        "“Is it?” Khan asked as he left.",
        "Direct [Is it?] Khan: asked = Khan")]
    [InlineData(
        "“Is it?” Khan asked, “or not?”",
        "Direct [Is it?] Khan: asked = Khan\nDirect [or not?] Khan: asked = Khan")]
    [InlineData(
        "“Is it?” Khan wrote back, “or not?”",
        "Direct [Is it?]\nFragment [or not?] Khan: wrote = Khan")]
    [InlineData(
        "“It is.” Khan said on Monday.",
        "Direct [It is.] Khan: said = Khan")]
    [InlineData(
        "“It is.” Khan said, smiling.",
        "Direct [It is.] Khan: said = Khan")]
    [InlineData(
        "“It is.” Khan said, on Monday.",
        "Direct [It is.] Khan: said = Khan")]
    [InlineData(
        "“It is.” Khan said, “No.”",
        "Direct [It is.]\nDirect [No.] Khan: said = Khan")]
    [InlineData(
        "“It is.” Khan, the man, said.",
        "Direct [It is.] Khan, the man: said = Khan")]
    [InlineData(
        "“We will win,” he crowed.",
        "Direct [We will win,] he: crowed = -")]
    [InlineData(
        "“We will win,” Khan crowed.",
        "Direct [We will win,] Khan: crowed = Khan")]
    [InlineData(
        "“We will win,” J. K. Rowling crowed on Monday.",
        "Direct [We will win,] J. K. Rowling: crowed = J. K. Rowling")]
    [InlineData(
        "“No,” the man who won praised.",
        "Direct [No,] the man who won: praised = -")]
    [InlineData(
        "“It is ‘so?’” Khan asked him.",
        "Direct [It is ‘so?’] Khan: asked = Khan")]
    [InlineData(
        "“No,” the boss of Fox replied angrily.",
        "Direct [No,] the boss of Fox: replied = -")]
    public void After_the_quote(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win,” said Smith.",
        "Direct [We will win,] Smith: said = Smith")]
    [InlineData(
        "“We will win,” said Prime Minister Imran Khan on Tuesday.",
        "Direct [We will win,] Prime Minister Imran Khan: said = Imran Khan")]
    [InlineData(
        "“We will win,” said one resident who asked not to be named.",
        "Direct [We will win,] one resident: said = -")]
    [InlineData(
        "“We will win,” read the communiqué.",
        "Direct [We will win,] the communiqué: read = -")]
    [InlineData(
        "“Is it on?” asked Qureshi.",
        "Direct [Is it on?] Qureshi: asked = Qureshi")]
    [InlineData(
        "“We will win,” added the minister.",
        "Direct [We will win,] the minister: added = -")]
    [InlineData(
        "“We will win,” said Sen. John McCain (R-Ariz.).",
        "Direct [We will win,] Sen. John McCain (R-Ariz.): said = John McCain")]
    [InlineData(
        "“We will win,” said retired general Bob Smith.",
        "Direct [We will win,] retired general Bob Smith: said = Bob Smith")]
    [InlineData(
        "“We will win,” said al-Shabaab spokesman Ali Dheere.",
        "Direct [We will win,] al-Shabaab spokesman Ali Dheere: said = Ali Dheere")]
    [InlineData(
        "“No Entry,” read a sign at the gate.",
        "Direct [No Entry,] a sign at the gate: read = -")]
    [InlineData(
        "“We will win,” tweeted @ImranKhanPTI.",
        "Direct [We will win,] @ImranKhanPTI: tweeted = -")]
    [InlineData(
        "“We will win,” groused Khan.",
        "Direct [We will win,] Khan: groused = Khan")]
    [InlineData(
        "“We will win,” said Monday Khan.",
        "Direct [We will win,] Khan: said = Khan")]
    [InlineData(
        "“No,” said Khan and left.",
        "Direct [No,] Khan: said = Khan")]
    [InlineData(
        "“No,” said Khan. “Yes.”",
        "Direct [No,] Khan: said = Khan\nDirect [Yes.] Khan: said = Khan")]
    [InlineData(
        "“No,” said retired state police chief Khan.",
        "Direct [No,] retired state police chief Khan: said = Khan")]
    [InlineData(
        "“No,” said the man behind it all.",
        "Direct [No,] the man behind it: said = -")]
    [InlineData(
        "“No,” said the man against it.",
        "Direct [No,] the man against it: said = -")]
    [InlineData(
        "“No,” said the boss of the game, he added.",
        "Direct [No,] the boss of the game: said = -")]
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
    [InlineData(
        "“It is so,” said Adam Segal, the author of “Hacked World Order,” who studies it.",
        "Direct [It is so,] Adam Segal, the author of “Hacked World Order,” who studies it: said = Adam Segal\nFragment [Hacked World Order,]")]
    [InlineData(
        "“It is so,” said Jane Roe, who was there and has seen it.",
        "Direct [It is so,] Jane Roe, who was there and has seen it: said = Jane Roe")]
    [InlineData(
        "“It is a priority,” the bespectacled, 71-year-old Khan said.",
        "Direct [It is a priority,] the bespectacled, 71-year-old Khan: said = Khan")]
    public void Inverted(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "According to the information minister, “we will win.”",
        "Direct [we will win.] the information minister: According to = -")]
    [InlineData(
        "“We will win,” according to officials.",
        "Direct [We will win,] officials: according to = -")]
    [InlineData(
        "The plan is a “disaster”, according to Bob Smith.",
        "Fragment [disaster] Bob Smith: according to = Bob Smith")]
    [InlineData(
        "“Win” it is, according to Khan.",
        "Fragment [Win] Khan: according to = Khan")]
    public void According_to(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
}
