namespace Corpus.Text.Tests.Quotes;

/// <summary>The subjects of cues: the words between a subject and its verb, shared subjects, clauses and quantities.</summary>
public class SubjectTests
{
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
    public void After_an_introduction(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

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
}
