namespace Corpus.Text.Tests.Quotes;

/// <summary>The source and cue of each quote, and its speaker.</summary>
public class AttributionTests
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
        "Direct [We will win,] officials: said = officials")]
    [InlineData(
        "“We will win,” one resident told AFP.",
        "Direct [We will win,] one resident: told = one resident")]
    [InlineData(
        "“We will win,” a spokesman for the ministry said.",
        "Direct [We will win,] a spokesman for the ministry: said = spokesman for the ministry")]
    [InlineData(
        "“We will win,” the Russian Foreign Ministry wrote.",
        "Direct [We will win,] the Russian Foreign Ministry: wrote = Russian Foreign Ministry")]
    [InlineData(
        "“We will win,” the statement read.",
        "Direct [We will win,] the statement: read = statement")]
    [InlineData(
        "“We will win,” the 45-year-old said.",
        "Direct [We will win,] the 45-year-old: said = 45-year-old")]
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
        "Direct [We will win,] one resident: said = one resident")]
    [InlineData(
        "“We will win,” read the communiqué.",
        "Direct [We will win,] the communiqué: read = communiqué")]
    [InlineData(
        "“Is it on?” asked Qureshi.",
        "Direct [Is it on?] Qureshi: asked = Qureshi")]
    [InlineData(
        "“We will win,” added the minister.",
        "Direct [We will win,] the minister: added = minister")]
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
        "Direct [No Entry,] a sign at the gate: read = sign at the gate")]
    [InlineData(
        "“We will win,” tweeted @ImranKhanPTI.",
        "Direct [We will win,] @ImranKhanPTI: tweeted = @ImranKhanPTI")]
    [InlineData(
        "“We will win,” groused Khan.",
        "Direct [We will win,] Khan: groused = Khan")]
    public void Inverted(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
        "Direct [We will win.] the company: said = company")]
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
        "Direct [We will win.] one minister: saying = one minister")]
    public void Before_the_quote(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "According to the information minister, “we will win.”",
        "Direct [we will win.] the information minister: According to = information minister")]
    [InlineData(
        "“We will win,” according to officials.",
        "Direct [We will win,] officials: according to = officials")]
    [InlineData(
        "The plan is a “disaster”, according to Bob Smith.",
        "Fragment [disaster] Bob Smith: according to = Bob Smith")]
    public void According_to(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
    public void With_an_apposition_or_aside(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
    public void Within_or_between_quotes(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
    public void In_the_sentence_before(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Khan said the deal was a “disaster”.",
        "Fragment [disaster] Khan: said = Khan")]
    [InlineData(
        "The minister called the plan “crazy” and “reckless”.",
        "Fragment [crazy] The minister: called = minister\nFragment [reckless] The minister: called = minister")]
    [InlineData(
        "Khan told parliament that the “foreign conspiracy” would fail.",
        "Fragment [foreign conspiracy] Khan: told = Khan")]
    [InlineData(
        "Khan dismissed the report and said it was “baseless”.",
        "Fragment [baseless] Khan: said = Khan")]
    [InlineData(
        "She laughed and admitted it was “over”.",
        "Fragment [over] She: admitted = -")]
    [InlineData(
        "The plan was described by Khan as “a disaster”.",
        "Fragment [a disaster] Khan: described = Khan")]
    [InlineData(
        "The plan is a “disaster,” Khan said.",
        "Fragment [disaster,] Khan: said = Khan")]
    [InlineData(
        "“We don’t teach anything” of the kind, he said.",
        "Direct [We don’t teach anything] he: said = -")]
    [InlineData(
        "Khan says he believes it is a “disaster”.",
        "Fragment [disaster] Khan: says = Khan")]
    [InlineData(
        "Khan said critics call it a “disaster”.",
        "Fragment [disaster] Khan: said = Khan")]
    [InlineData(
        "Officials said that Khan’s “disastrous” visit was over.",
        "Fragment [disastrous] Officials: said = officials")]
    [InlineData(
        "The critic, who had called the plan “crazy,” refused to comment.",
        "Fragment [crazy,] who: called = critic")]
    [InlineData(
        "Calling it “a disaster,” Khan vowed to fight.",
        "Fragment [a disaster,] Khan: vowed = Khan")]
    [InlineData(
        "Moscow has accused Washington of “shameless interference”.",
        "Fragment [shameless interference] Moscow: accused = Moscow")]
    public void Attribution_of_a_fragment(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
        "Fragment [regrettable] The minister: said = minister")]
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
        "Fragment [cancelled] Sources: told = sources")]
    [InlineData(
        "A senior official, who requested anonymity, told Dawn the visit was “cancelled”.",
        "Fragment [cancelled] A senior official, who requested anonymity: told = senior official")]
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
        "Direct [I am sorry,] a source close to the family: said = source close to the family")]
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
    public void In_agency_style(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win” – Imran Khan",
        "Direct [We will win] Imran Khan: - = Imran Khan")]
    public void Signed(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
        "Khan’s claims that he had received a “threatening letter” had caused a storm.",
        "Fragment [threatening letter]")]
    [InlineData(
        "It was on ABC’s “This Week” that Khan spoke.",
        "Fragment [This Week]")]
    [InlineData(
        "“We will win.”",
        "Direct [We will win.]")]
    public void Without_attribution(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
