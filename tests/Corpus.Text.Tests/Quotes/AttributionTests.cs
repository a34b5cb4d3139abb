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
    public void Before_the_quote(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
        "Khan said he would fight. “We will win.”",
        "Direct [We will win.] Khan: said = Khan")]
    [InlineData(
        "Khan laughed. “We will win.”",
        "Direct [We will win.] Khan: laughed = Khan")]
    [InlineData(
        "The war went on. “We will win.”",
        "Direct [We will win.]")]
    [InlineData(
        "Khan said he would go. Sharif left. “No.”",
        "Direct [No.] Khan: said = Khan")]
    [InlineData(
        "The “win” is near, Khan said. “No.”",
        "Fragment [win] Khan: said = Khan\nDirect [No.] Khan: said = Khan")]
    [InlineData(
        "Khan was blunt:\n\n“No.”",
        "Direct [No.] Khan: : = Khan")]
    [InlineData(
        "He left. Khan said this:\n\n“No.”",
        "Direct [No.] Khan: said = Khan")]
    public void In_the_sentence_before(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Khan said the deal was a “disaster”.",
        "Fragment [disaster] Khan: said = Khan")]
    [InlineData(
        "The minister called the plan “crazy” and “reckless”.",
        "Fragment [crazy] The minister: called = -\nFragment [reckless] The minister: called = -")]
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
        "Fragment [disastrous] Officials: said = -")]
    [InlineData(
        "The critic, who had called the plan “crazy,” refused to comment.",
        "Fragment [crazy,] who: called = -")]
    [InlineData(
        "Calling it “a disaster,” Khan vowed to fight.",
        "Fragment [a disaster,] Khan: vowed = Khan")]
    [InlineData(
        "Moscow has accused Washington of “shameless interference”.",
        "Fragment [shameless interference] Moscow: accused = Moscow")]
    [InlineData(
        "“Win” it is, said Khan.",
        "Fragment [Win] Khan: said = Khan")]
    [InlineData(
        "“Win” it is, Khan said on Monday.",
        "Fragment [Win] Khan: said = Khan")]
    [InlineData(
        "“Win” it is, “no,” Khan said.",
        "Fragment [Win] Khan: said = Khan\nFragment [no,] Khan: said = Khan")]
    [InlineData(
        "Calling it “on”, Khan left.",
        "Fragment [on] Khan: Calling = Khan")]
    [InlineData(
        "Calling it “on,” he left.",
        "Fragment [on,] he: Calling = -")]
    [InlineData(
        "Calling it “on”, the man who won left.",
        "Fragment [on] the man who won: Calling = -")]
    [InlineData(
        "When asked if it was “over”, Sharif said no.",
        "Fragment [over] Sharif: said = Sharif")]
    [InlineData(
        "Khan wants to say it is “over”.",
        "Fragment [over] Khan: say = Khan")]
    [InlineData(
        "Khan decided to call it “over”.",
        "Fragment [over] Khan: call = Khan")]
    [InlineData(
        "Khan was widely described by his aide as “on”.",
        "Fragment [on] his aide: described = -")]
    [InlineData(
        "Khan said that when Sharif railed it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "Khan said when Sharif called it “on” he left.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "Khan said in Ohio he called it “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "Khan claims it was “over”.",
        "Fragment [over] Khan: claims = Khan")]
    [InlineData(
        "They claim it was “over”.",
        "Fragment [over] They: claim = -")]
    [InlineData(
        "He will claim it was “over”.",
        "Fragment [over] He: claim = -")]
    [InlineData(
        "She shot back “no”.",
        "Fragment [no] She: shot back = -")]
    [InlineData(
        "She went on that it was “over”.",
        "Fragment [over] She: went on = -")]
    [InlineData(
        "He puts it “over”.",
        "Fragment [over] He: puts it = -")]
    [InlineData(
        "@khan said it was “over”.",
        "Fragment [over] @khan: said = -")]
    [InlineData(
        "Many said it was “over”. Some said it was “on”. The said “no”.",
        "Fragment [over] Many: said = -\nFragment [on] Some: said = -\nFragment [no]")]
    [InlineData(
        "Khan crowed to a crowd that it was “over”.",
        "Fragment [over] Khan: crowed = Khan")]
    [InlineData(
        "As Khan put it, Sharif called it “over”.",
        "Fragment [over] Khan: put it = Khan")]
    [InlineData(
        "The court found it “legal,” said Khan.",
        "Fragment [legal,] Khan: said = Khan")]
    [InlineData(
        "The court found “legal”, said its spokesman on Monday.",
        "Fragment [legal] its spokesman: said = -")]
    [InlineData(
        "She hit out at the “on” game.",
        "Fragment [on] She: hit out = -")]
    [InlineData(
        "The report calls it “on”.",
        "Fragment [on] The report: calls = -")]
    [InlineData(
        "Calling it “on,” Khan “left”.",
        "Fragment [on,] Khan: Calling = Khan\nFragment [left]")]
    [InlineData(
        "Calling it “on,” Khan, the boss of Fox, who won, left.",
        "Fragment [on,] Khan, the boss of Fox, who won: Calling = Khan")]
    [InlineData(
        "As the boss put it, he was “on”.",
        "Fragment [on] the boss: put it = -")]
    [InlineData(
        "They slammed the loophole he called “on”.",
        "Fragment [on] he: called = -")]
    [InlineData(
        "Khan was hailed in Ohio by the boss as “on”.",
        "Fragment [on] the boss: hailed = -")]
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

    // The words between a subject and its verb, and before the subject.
    [Theory]
    [InlineData(
        "But Khan said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "Sunday the senator said it was “over”.",
        "Fragment [over] the senator: said = -")]
    [InlineData(
        "Last week senators said it was “over”.",
        "Fragment [over] senators: said = -")]
    [InlineData(
        "After he won Khan said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "Speaking to reporters Khan said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "Khan Tuesday said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "Khan last week said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "Khan this week also said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "He’s said it was “over”.",
        "Fragment [over] He: said = -")]
    [InlineData(
        "Khan came, left and said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "Khan saw him after Sharif said it was “over”.",
        "Fragment [over] Sharif: said = Sharif")]
    [InlineData(
        "Khan won after Sharif called it “over”.",
        "Fragment [over] Sharif: called = Sharif")]
    [InlineData(
        "The man who shot him said it was “over”.",
        "Fragment [over] The man who shot him: said = -")]
    [InlineData(
        "The company in Ohio said it was “over”.",
        "Fragment [over] The company in Ohio: said = -")]
    [InlineData(
        "A report by the bank said it was “over”.",
        "Fragment [over] A report by the bank: said = -")]
    [InlineData(
        "A man on staff said it was “over”.",
        "Fragment [over] A man on staff: said = -")]
    [InlineData(
        "Khan in Ohio said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "A man at the time said it was “over”.",
        "Fragment [over] A man: said = -")]
    [InlineData(
        "A man from Ohio with money said it was “over”.",
        "Fragment [over] A man from Ohio with money: said = -")]
    [InlineData(
        "Khan won before Sharif called it “on”.",
        "Fragment [on] Sharif: called = Sharif")]
    [InlineData(
        "Khan won since Sharif called it “on”.",
        "Fragment [on] Sharif: called = Sharif")]
    [InlineData(
        "Khan won until Sharif called it “on”.",
        "Fragment [on] Sharif: called = Sharif")]
    [InlineData(
        "Khan spoke; he won and said it was “on”.",
        "Fragment [on] he: said = Khan")]
    [InlineData(
        "Khan of the last week said it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "In sum the old state police in town said it was “on”.",
        "Fragment [on] the old state police: said = -")]
    [InlineData(
        "Khan chose to openly say it was “on”.",
        "Fragment [on] Khan: say = Khan")]
    [InlineData(
        "Elected in 2012 Khan said it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "On Sunday Khan said it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "All the voters said it was “on”.",
        "Fragment [on] All the voters: said = -")]
    [InlineData(
        "Retired general Khan said it was “on”.",
        "Fragment [on] Retired general Khan: said = Khan")]
    [InlineData(
        "The retired and the sick said it was “on”.",
        "Fragment [on] The retired and the sick: said = -")]
    [InlineData(
        "You said it was “on”.",
        "Fragment [on] You: said = -")]
    [InlineData(
        "Khan laughed “no” and said it was “on”.",
        "Fragment [no] Khan: laughed = Khan\nFragment [on] Khan: said = Khan")]
    [InlineData(
        "Speaking to “Fox” Khan said it was “on”.",
        "Fragment [Fox]\nFragment [on] Khan: said = Khan")]
    public void The_subject_of_the_cue(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win” – Imran Khan",
        "Direct [We will win] Imran Khan: - = Imran Khan")]
    [InlineData(
        "“We will win” – Imran Khan.",
        "Direct [We will win] Imran Khan: - = Imran Khan")]
    [InlineData(
        "“We will win” - Imran Khan, a critic",
        "Direct [We will win] Imran Khan, a critic: - = Imran Khan")]
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
}
