namespace Corpus.Text.Tests.Quotes;

/// <summary>The subjects of cues: the words between a subject and its verb, shared subjects, clauses and quantities.</summary>
public class SubjectTests
{
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
    public void With_other_words_around_it(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
        "Khan, who has not had a chance to read it, left but called it “over”.",
        "Fragment [over] Khan, who has not had a chance to read it: called = Khan")]
    [InlineData(
        "The New York Times and the Herald each called it a “rough week”.",
        "Fragment [rough week] The New York Times and the Herald: called = -")]
    [InlineData(
        "Khan had no chance to read the plan, but called it a “start”.",
        "Fragment [start] Khan: called = Khan")]
    [InlineData(
        "Jane Roe, the head of the party, is supporting Khan as a delegate and in a statement credited him for “a great race”.",
        "Fragment [a great race] Jane Roe, the head of the party: credited = Jane Roe")]
    [InlineData(
        "Khan got a chance to read it and said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "Khan said he got a chance to speak and called it “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "Ali Roe said after a lunch on Tuesday that he hadn’t gotten a chance to read the plan, but called it a “start”.",
        "Fragment [start] Ali Roe: called = Ali Roe")]
    [InlineData(
        "Ali Roe, the chairwoman of the Vermont Democratic Party, is supporting Khan as a delegate and in a statement credited him for “a great race”.",
        "Fragment [a great race] Ali Roe, the chairwoman of the Vermont Democratic Party: credited = Ali Roe")]
    [InlineData(
        "Khan said the amendment was a gesture intended to highlight “the hypocrisy of the Democrats”.",
        "Fragment [the hypocrisy of the Democrats] Khan: highlight = Khan")]
    [InlineData(
        "But he laid off more than 200 staffers and began talking about what will happen “if we do not win”.",
        "Fragment [if we do not win] he: talking = -")]
    [InlineData(
        "Khan did not mention Imran by name, but told leaders that they “put people ahead of the party”.",
        "Fragment [put people ahead of the party] Khan: told = Khan")]
    public void Shared_by_several_verbs(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Another man who lived there and who didn’t want to be named said it was “over”.",
        "Fragment [over] Another man who lived there and who didn’t want to be named: said = -")]
    [InlineData(
        "The lawyer who ran three races is talking about “a fierce urgency”.",
        "Fragment [a fierce urgency] The lawyer who ran three races: talking = -")]
    [InlineData(
        "She said they were strong, to which Imran Khan interjected: “It is not true.”",
        "Direct [It is not true.] Imran Khan: interjected = Imran Khan")]
    [InlineData(
        "It was three years ago that Khan won and said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    public void With_a_relative_clause_that_has_a_verb(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Khan agreed to call, but only to tell Imran that he won’t agree to a “quick” talk.",
        "Fragment [quick] Khan: tell = Khan")]
    [InlineData(
        "Khan’s already said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    public void With_a_possessive_or_contraction(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "In a new poll, 75 percent of voters said they were “angry”.",
        "Fragment [angry] 75 percent of voters: said = -")]
    [InlineData(
        "Over 200 people said they were “angry”.",
        "Fragment [angry] Over 200 people: said = -")]
    [InlineData(
        "“We are angry,” 12 residents said.",
        "Direct [We are angry,] 12 residents: said = -")]
    [InlineData(
        "In 2012 Khan said it was “over”.",
        "Fragment [over] Khan: said = Khan")]
    [InlineData(
        "“We are angry,” 63 percent said.",
        "Direct [We are angry,] 63 percent: said = -")]
    [InlineData(
        "In 2016, 12 residents said it was “over”.",
        "Fragment [over] 12 residents: said = -")]
    [InlineData(
        "“We are angry,” 200 residents said.",
        "Direct [We are angry,] 200 residents: said = -")]
    [InlineData(
        "The plan is “on”, 12 residents said.",
        "Fragment [on] 12 residents: said = -")]
    public void With_a_number(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "He sent out a letter as the group meeting in Ohio began vowing to “fight for it”.",
        "Fragment [fight for it] the group meeting in Ohio: vowing = -")]
    [InlineData(
        "The lawyers were there, with one of her ads asking, “Is she good enough to serve?”",
        "Direct [Is she good enough to serve?] one of her ads: asking = -")]
    [InlineData(
        "Khan and his backers tried to tie Imran to Roe, with one of her ads asking, “Is he good enough to serve?”",
        "Direct [Is he good enough to serve?] one of her ads: asking = -")]
    public void Of_a_participle(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Shortly after the call ended, Khan’s campaign sent out a release saying he owes “an explanation”.",
        "Fragment [an explanation] Khan’s campaign: saying = -")]
    [InlineData(
        "But as Khan denounced the tests and pledged to confront “the gang,” many left.",
        "Fragment [the gang,] Khan: confront = Khan")]
    [InlineData(
        "Speaking at an event in Salem, New Hampshire, Khan went after Imran, calling him “stiff”.",
        "Fragment [stiff] Khan: calling = Khan")]
    [InlineData(
        "The parties have rolled out a “Party of Khan” campaign calling them “crooks”.",
        "Fragment [Party of Khan]\nFragment [crooks] The parties: calling = -")]
    [InlineData(
        "He also spoke about the proposed border wall, saying it will be “big”.",
        "Fragment [big] He: saying = -")]
    [InlineData(
        "The Democratic Committee has rolled out a “Party of Khan” campaign dubbing them “crooks”.",
        "Fragment [Party of Khan]\nFragment [crooks] The Democratic Committee: dubbing = Democratic Committee")]
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
    public void After_an_introduction_or_place(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
