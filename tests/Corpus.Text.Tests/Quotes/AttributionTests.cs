namespace Corpus.Text.Tests.Quotes;

/// <summary>Attributions within and between quotes, by third parties, and in the style of news agencies.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData(
        "“We will win,” he said, “and we will not lose.”",
        "Direct [We will win,] he: said = -\nDirect [and we will not lose.] he: said = -")]
    [InlineData(
        "“If they come,” Khan warned, “we will be ready.”",
        "Direct [If they come,] Khan: warned = Khan\nDirect [we will be ready.] Khan: warned = Khan")]
    [InlineData(
        "“We will win,” he said. “We will not lose.”",
        "Direct [We will win,] he: said = -\nDirect [We will not lose.] he: said = -")]
    [InlineData(
        "“We will win,” he said, adding that it is “a matter of time”.",
        "Direct [We will win,] he: said = -\nFragment [a matter of time] he: adding = -")]
    [InlineData(
        "“We will win,” Khan said, before adding: “We will not lose.”",
        "Direct [We will win,] Khan: said = Khan\nDirect [We will not lose.] Khan: adding = Khan")]
    [InlineData(
        "“It’s draconian,” Khan said, while Sharif called it “fair”.",
        "Direct [It’s draconian,] Khan: said = Khan\nFragment [fair] Sharif: called = Sharif")]
    [InlineData(
        "Khan argued the law was “draconian”, while Sharif called it “fair”.",
        "Fragment [draconian] Khan: argued = Khan\nFragment [fair] Sharif: called = Sharif")]
    [InlineData(
        "“We will win,” Khan said. Sharif said: “We will lose.”",
        "Direct [We will win,] Khan: said = Khan\nDirect [We will lose.] Sharif: said = Sharif")]
    [InlineData(
        "Khan said it was “over,” adding it was “on”.",
        "Fragment [over,] Khan: said = Khan\nFragment [on] Khan: adding = Khan")]
    [InlineData(
        "“No,” said Khan, adding it was “on”.",
        "Direct [No,] Khan: said = Khan\nFragment [on] Khan: adding = Khan")]
    [InlineData(
        "“No,” said Khan, a critic, adding it was “on”.",
        "Direct [No,] Khan, a critic: said = Khan\nFragment [on] Khan, a critic: adding = Khan")]
    [InlineData(
        "Khan met Sharif, telling him it was “on”.",
        "Fragment [on] Khan: telling = Khan")]
    [InlineData(
        "Khan is now saying it is “on”.",
        "Fragment [on] Khan: saying = Khan")]
    [InlineData(
        "Khan said in Ohio, and he called it “on”.",
        "Fragment [on] he: called = -")]
    [InlineData(
        "Khan said in Ohio, and that he called it “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "With Sharif saying it was “on”, they left.",
        "Fragment [on] Sharif: saying = Sharif")]
    [InlineData(
        "“No” it is; “no,” said Khan.",
        "Fragment [No]\nFragment [no,] Khan: said = Khan")]
    [InlineData(
        "While Khan said it was “it,” Sharif said on Monday.",
        "Fragment [it,] Sharif: said = Sharif")]
    [InlineData(
        "While in Ohio “it,” Sharif said he won.",
        "Fragment [it,] Sharif: said = Sharif")]
    [InlineData(
        "Khan said he won and Sharif called it “on”.",
        "Fragment [on] Sharif: called = Sharif")]
    [InlineData(
        "Khan was it and Sharif called it “on”.",
        "Fragment [on] Sharif: called = Sharif")]
    [InlineData(
        "Sharif left, but he met Doe, saying it was “on”.",
        "Fragment [on] he: saying = Sharif")]
    [InlineData(
        "The minister — a lawyer — is now saying it is “on”.",
        "Fragment [on] The minister — a lawyer: saying = -")]
    [InlineData(
        "Sharif saw “it,” said Khan, adding it was “on”.",
        "Fragment [it,] Khan: said = Khan\nFragment [on] Khan: adding = Khan")]
    [InlineData(
        "Sharif said no, “it” Khan met Doe, telling him it was “on”.",
        "Fragment [it] Sharif: said = Sharif\nFragment [on] Khan: telling = Khan")]
    [InlineData(
        "While Khan called it “on,” Sharif said.",
        "Fragment [on,] Sharif: said = Sharif")]
    [InlineData(
        "“No,” Khan said, and then he added: “Yes.”",
        "Direct [No,] Khan: said = Khan\nDirect [Yes.] he: added = Khan")]
    public void Within_or_between_quotes(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win,” Reuters quoted Zakharova as saying.",
        "Direct [We will win,] Zakharova: quoted = Zakharova")]
    [InlineData(
        "“We will win,” Zakharova was quoted as saying by Reuters.",
        "Direct [We will win,] Zakharova: quoted = Zakharova")]
    [InlineData(
        "Zakharova was quoted by Reuters as saying that it was “over”.",
        "Fragment [over] Zakharova: quoted = Zakharova")]
    public void Quoted_by_a_third_party(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "ISLAMABAD: Prime Minister Imran Khan on Monday said that Pakistan “will not bend”.",
        "Fragment [will not bend] Prime Minister Imran Khan: said = Imran Khan")]
    [InlineData(
        "ISLAMABAD (AP) — Prime Minister Imran Khan on Monday said Pakistan “will not bend”.",
        "Fragment [will not bend] Prime Minister Imran Khan: said = Imran Khan")]
    [InlineData(
        "The minister, however, said it was “regrettable”.",
        "Fragment [regrettable] The minister: said = -")]
    [InlineData(
        "Taking to Twitter, Fawad Chaudhry wrote: “We will win.”",
        "Direct [We will win.] Fawad Chaudhry: wrote = Fawad Chaudhry")]
    [InlineData(
        "“We will win,” said the Inter-Services Public Relations (ISPR).",
        "Direct [We will win,] the Inter-Services Public Relations (ISPR): said = Inter-Services Public Relations")]
    [InlineData(
        "“We will win,” Geo News quoted the FO as saying.",
        "Direct [We will win,] the FO: quoted = FO")]
    [InlineData(
        "Sources told Geo News that the visit was “cancelled”.",
        "Fragment [cancelled] Sources: told = -")]
    [InlineData(
        "A senior official, who requested anonymity, told Dawn the visit was “cancelled”.",
        "Fragment [cancelled] A senior official, who requested anonymity: told = -")]
    [InlineData(
        "CJP Umar Ata Bandial remarked, “The law is unjust.”",
        "Direct [The law is unjust.] CJP Umar Ata Bandial: remarked = Umar Ata Bandial")]
    [InlineData(
        "Former prime minister Nawaz Sharif has termed the decision a “conspiracy”.",
        "Fragment [conspiracy] Former prime minister Nawaz Sharif: termed = Nawaz Sharif")]
    [InlineData(
        "While addressing a rally in Lahore, Khan said: “We will win.”",
        "Direct [We will win.] Khan: said = Khan")]
    [InlineData(
        "“We will win,” Mr Johnson told MPs.",
        "Direct [We will win,] Mr Johnson: told = Johnson")]
    [InlineData(
        "In the letter, seen by the BBC, Mr Johnson wrote: “I will go.”",
        "Direct [I will go.] Mr Johnson: wrote = Johnson")]
    [InlineData(
        "“I am sorry,” said a source close to the family.",
        "Direct [I am sorry,] a source close to the family: said = -")]
    [InlineData(
        "Peskov said talks, which began in March, were “difficult”.",
        "Fragment [difficult] Peskov: said = Peskov")]
    [InlineData(
        "Russia, which calls the war a “special military operation”, said it had won.",
        "Fragment [special military operation] which: calls = Russia")]
    [InlineData(
        "“Never,” Khan, 70, told a crowd of supporters in Lahore on Tuesday, “will I resign.”",
        "Direct [Never,] Khan: told = Khan\nDirect [will I resign.] Khan: told = Khan")]
    [InlineData(
        "While Khan called it “over”, Sharif said it was “on”.",
        "Fragment [over] Khan: called = Khan\nFragment [on] Sharif: said = Sharif")]
    [InlineData(
        "According to Khan, the “game” was “over”.",
        "Fragment [game] Khan: According to = Khan\nFragment [over] Khan: According to = Khan")]
    [InlineData(
        "The “game”, Khan said, was “over”.",
        "Fragment [game] Khan: said = Khan\nFragment [over] Khan: said = Khan")]
    [InlineData(
        "Khan said the “game” was “over”, but Sharif said it was “on”.",
        "Fragment [game] Khan: said = Khan\nFragment [over] Khan: said = Khan\nFragment [on] Sharif: said = Sharif")]
    [InlineData(
        "Khan, on “Fox and Friends”, said it was “over”.",
        "Fragment [Fox and Friends]\nFragment [over] Khan: said = Khan")]
    [InlineData(
        "Khan said on “Morning Joe” that it was “over”.",
        "Fragment [Morning Joe]\nFragment [over] Khan: said = Khan")]
    [InlineData(
        "Khan’s “Great Game” was over, he said.",
        "Fragment [Great Game]")]
    [InlineData(
        "His book “The Art of the Deal” was “good,” he said.",
        "Fragment [The Art of the Deal]\nFragment [good,] he: said = -")]
    [InlineData(
        "The book “Art” was good, he said.",
        "Fragment [Art] he: said = -")]
    [InlineData(
        "The film “The art of War” was good, he said.",
        "Fragment [The art of War] he: said = -")]
    [InlineData(
        "A speech titled “Our Land, Our Home” was good, he said.",
        "Fragment [Our Land, Our Home]")]
    public void In_agency_style(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
