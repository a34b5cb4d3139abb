namespace Corpus.Text.Tests.Quotes;

/// <summary>The person or body that a source refers to, under the fullest name.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData(
        "Foreign Minister Shah Mahmood Qureshi spoke on Monday.\n\n“We will win,” Qureshi said. “We will not lose.”\n\n“I think so,” he added.",
        "Direct [We will win,] Qureshi: said = Shah Mahmood Qureshi\nDirect [We will not lose.] Qureshi: said = Shah Mahmood Qureshi\nDirect [I think so,] he: added = Shah Mahmood Qureshi")]
    [InlineData(
        "State Department Spokesperson Ned Price said: “No.”\n\n“Yes,” Price said.",
        "Direct [No.] State Department Spokesperson Ned Price: said = Ned Price\nDirect [Yes,] Price: said = Ned Price")]
    [InlineData(
        "Rep. Elijah E. Cummings (D-Md.) spoke. “We will win,” Cummings said.",
        "Direct [We will win,] Cummings: said = Elijah E. Cummings")]
    [InlineData(
        "Crown Prince Mohammed bin Salman spoke. “We will win,” bin Salman said.",
        "Direct [We will win,] bin Salman: said = Mohammed bin Salman")]
    [InlineData(
        "Ursula von der Leyen spoke. “We will win,” Ms. von der Leyen said.",
        "Direct [We will win,] Ms. von der Leyen: said = Ursula von der Leyen")]
    [InlineData(
        "James A. Lewis, a former expert, spoke. “We will win,” Lewis said.",
        "Direct [We will win,] Lewis: said = James A. Lewis")]
    [InlineData(
        "Imran\n Khan spoke. “We will win,” Khan said.",
        "Direct [We will win,] Khan: said = Imran Khan")]
    [InlineData(
        "“We will win,” Khan said.\n\nIt was the first speech of Imran Khan.",
        "Direct [We will win,] Khan: said = Imran Khan")]
    public void A_last_name_resolves_to_the_fullest_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData("Neither Ted Cruz nor Marco Rubio said “we are done with it”.")]
    [InlineData("A bipartisan group of thirty former national security policy officials said “we are done with it”.")]
    public void A_source_that_identifies_nobody_has_no_speaker(string text) => Assert.DoesNotContain(" = ", QuoteText.Describe(text).Replace(" = -", ""));

    [Theory]
    [InlineData("U.S. Secretary of State Madeleine Albright arrived. “We will win,” Secretary of State Madeleine Albright said.", "Madeleine Albright")]
    [InlineData("“We will win,” said Minister of State for Foreign Affairs Hina Rabbani Khar.", "Hina Rabbani Khar")]
    [InlineData("“We will win,” Chief Justice of Pakistan Umar Ata Bandial said.", "Umar Ata Bandial")]
    [InlineData("“We will win,” said Bank of England Governor Andrew Bailey.", "Andrew Bailey")]
    [InlineData("“We will win,” said President of the United States Joe Biden.", "Joe Biden")]
    [InlineData("“We will win,” said Minister of Foreign Affairs and Trade Péter Szijjártó.", "Péter Szijjártó")]
    [InlineData("Former Gov. Jeb Bush (R-Fla.) said, “We will win.”", "Jeb Bush")]
    [InlineData("Senate Majority Whip John Cornyn (R) replied: “We will win.”", "John Cornyn")]
    [InlineData("“We will win,” said White House Chief of Staff John Kelly on Monday.", "John Kelly")]
    public void Titles_and_parties_are_not_part_of_a_name(string text, string speaker) => Assert.EndsWith(" = " + speaker, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Premier Imran Khan met Sergei Lavrov. “We agreed,” Premier Imran said.",
        "Direct [We agreed,] Premier Imran: said = Imran Khan")]
    public void A_title_and_first_name_resolve_to_the_fullest_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Mrs. Hillary Clinton met Mr. Bill Clinton.\n\n“We will win,” Mr. Clinton said. “So will I,” Mrs. Clinton said.",
        "Direct [We will win,] Mr. Clinton: said = Bill Clinton\nDirect [So will I,] Mrs. Clinton: said = Hillary Clinton")]
    public void Titles_distinguish_two_people_with_the_same_last_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Maria Zakharova, a spokeswoman, met President Vladimir Putin.\n\n“We will win,” she said.\n\n“So will we,” Mr. Putin said.",
        "Direct [We will win,] she: said = Maria Zakharova\nDirect [So will we,] Mr. Putin: said = Vladimir Putin")]
    [InlineData(
        "A reporter met Ann Lee. “Go,” a witness said. “Now,” he said.",
        "Direct [Go,] a witness: said = witness\nDirect [Now,] he: said = witness")]
    [InlineData(
        "Tom Burke met his aide Ann Lee. “Go,” he said.",
        "Direct [Go,] he: said = Tom Burke")]
    [InlineData(
        "Jared Bernstein, a critic, who said he was “sad”, left.",
        "Fragment [sad] who: said = Jared Bernstein")]
    [InlineData(
        "“We will win,” he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "“We will win,” they said.",
        "Direct [We will win,] they: said = -")]
    public void Pronouns(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Information Minister Fawad Chaudhry met reporters.\n\nAccording to the information minister, the visit is “proceeding”.",
        "Fragment [proceeding] the information minister: According to = Fawad Chaudhry")]
    [InlineData(
        "Ned Price, the State Department spokesman, met reporters.\n\n“We will win,” the spokesman said.",
        "Direct [We will win,] the spokesman: said = Ned Price")]
    [InlineData(
        "“We will win,” the information minister said.",
        "Direct [We will win,] the information minister: said = information minister")]
    public void Roles(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win,” said the State Department spokesman, Ned Price.",
        "Direct [We will win,] the State Department spokesman, Ned Price: said = Ned Price")]
    [InlineData(
        "“We will win,” campaign manager Robby Mook said.",
        "Direct [We will win,] campaign manager Robby Mook: said = Robby Mook")]
    [InlineData(
        "“We will win,” said Los Angeles-based attorney Edgar Smith.",
        "Direct [We will win,] Los Angeles-based attorney Edgar Smith: said = Edgar Smith")]
    [InlineData(
        "“We will win,” the Washington Post’s Ishaan Tharoor said.",
        "Direct [We will win,] the Washington Post’s Ishaan Tharoor: said = Ishaan Tharoor")]
    [InlineData(
        "“We will win,” said a spokesman for former President Bill Clinton.",
        "Direct [We will win,] a spokesman for former President Bill Clinton: said = spokesman for former President Bill Clinton")]
    [InlineData(
        "“We will win,” Trump’s lawyer said.",
        "Direct [We will win,] Trump’s lawyer: said = Trump’s lawyer")]
    public void Roles_next_to_a_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Prime Minister Imran Khan met Vladimir Putin. “We will win,” the premier said. “We will,” the PM said.",
        "Direct [We will win,] the premier: said = Imran Khan\nDirect [We will,] the PM: said = Imran Khan")]
    public void Synonyms_of_prime_minister(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win,” the Russian Foreign Ministry wrote.\n\nThe Foreign Ministry said: “Yes.”",
        "Direct [We will win,] the Russian Foreign Ministry: wrote = Russian Foreign Ministry\nDirect [Yes.] The Foreign Ministry: said = Russian Foreign Ministry")]
    [InlineData(
        "The communiqué was long. “We will win,” the communiqué read.",
        "Direct [We will win,] the communiqué: read = communiqué")]
    [InlineData(
        "The White House said it was “concerned”.",
        "Fragment [concerned] The White House: said = White House")]
    [InlineData(
        "Pakistan joined the Pakistan Steam Pipeline. Pakistan said it was “ready”.",
        "Fragment [ready] Pakistan: said = Pakistan")]
    public void Bodies_and_documents(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win,” officials said. “We will win,” one resident said. Another said: “No.”",
        "Direct [We will win,] officials: said = officials\nDirect [We will win,] one resident: said = one resident\nDirect [No.] Another: said = -")]
    [InlineData(
        "Police said he was “armed”.",
        "Fragment [armed] Police: said = police")]
    public void Sources_without_a_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Donald Trump met Angela Merkel. “We will win,” Trump and Merkel said.",
        "Direct [We will win,] Trump and Merkel: said = -")]
    public void A_joint_source_has_no_speaker(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
