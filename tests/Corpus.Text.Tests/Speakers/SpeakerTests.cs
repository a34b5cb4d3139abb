using Corpus.Text.Tests.Quotes;

namespace Corpus.Text.Tests.Speakers;

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
    [InlineData(
        "Ann Smith met Bob Smith. Bob Smith left. “Go,” Smith said.",
        "Direct [Go,] Smith: said = Bob Smith")]
    [InlineData(
        "Imran Khan met Sara Ahmed Khan. “Go,” Imran Khan said. “No,” Sara Khan said.",
        "Direct [Go,] Imran Khan: said = Imran Khan\nDirect [No,] Sara Khan: said = Sara Ahmed Khan")]
    [InlineData(
        "Mahmood Qureshi met Shah Mahmood Qureshi. “Go,” Qureshi said. “No,” Mahmood Qureshi said.",
        "Direct [Go,] Qureshi: said = Shah Mahmood Qureshi\nDirect [No,] Mahmood Qureshi: said = Shah Mahmood Qureshi")]
    [InlineData(
        "Tom Burke met Ann Burns. “Go,” Burns said. “No,” Burke said.",
        "Direct [Go,] Burns: said = Ann Burns\nDirect [No,] Burke: said = Tom Burke")]
    [InlineData(
        "Jean-Claude Juncker spoke. “Go,” Juncker said.",
        "Direct [Go,] Juncker: said = Jean-Claude Juncker")]
    [InlineData(
        "Jean-Claude\nJuncker spoke. “Go,” Juncker said.",
        "Direct [Go,] Juncker: said = Jean-Claude Juncker")]
    [InlineData(
        "The actor Will Smith spoke. “Go,” Smith said.",
        "Direct [Go,] Smith: said = Will Smith")]
    [InlineData(
        "Jan Smith spoke. “Go,” Smith said.",
        "Direct [Go,] Smith: said = Jan Smith")]
    public void A_last_name_resolves_to_the_fullest_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData("Will Smith go? “No,” Smith said.", "Smith")]
    [InlineData("Asked Donald Trump about it. “No,” Trump said.", "Donald Trump")]
    [InlineData("Asking Donald Trump about it was hard. “No,” Trump said.", "Donald Trump")]
    [InlineData("“Go,” Tom Burke Monday told Congress.", "Tom Burke")]
    [InlineData("“Go,” von der Leyen said.", "von der Leyen")]
    [InlineData("“Go,” al-Assad said.", "al-Assad")]
    [InlineData("“Go,” BBC News said.", "BBC News")]
    [InlineData("“Go,” said George W. Bush.", "George W. Bush")]
    [InlineData("“Go,” said Anne-Marie Duff-Jones.", "Anne-Marie Duff-Jones")]
    [InlineData("“Go,” said Oscar de la Hoya.", "Oscar de la Hoya")]
    [InlineData("“Go,” said King Abdullah bin Abdulaziz Al Saud.", "Abdullah bin Abdulaziz Al Saud")]
    [InlineData("“Go,” said Ms. von der Leyen.", "von der Leyen")]
    [InlineData("“Go,” said UNHCR Ann Marie Duff.", "Ann Marie Duff")]
    [InlineData("“Go,” said the US Supreme Court.", "US Supreme Court")]
    public void A_name_has_all_its_words_and_no_others(string text, string speaker) => Assert.EndsWith(" = " + speaker, QuoteText.Describe(text));

    [Theory]
    [InlineData("“Go,” Khan says\n\nImran Khan spoke on Monday.", "Imran Khan")]
    [InlineData("Khan: “We will win”\n\nImran Khan Niazi spoke on Monday. Sara Khan left.", "Sara Khan")]
    [InlineData("“Go,” Mrs. Khan says\n\nMr. Imran Khan spoke on Monday. Mrs. Sara Khan left.", "Sara Khan")]
    [InlineData("“Go,” Burke says\n\nImran Khan spoke on Monday. Mrs. Sara Khan left.", null)]
    public void A_name_in_the_title_resolves_to_the_fullest_name_in_the_body(string text, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(SeedReader.Read(text).Quotes).Speaker);

    [Fact]
    public void Each_of_many_last_names_resolves_to_its_own_person()
    {
        var names = (from first in "ABCDEFGH" from last in "bcdfghj" select (First: first + "nn", Last: $"{first}{last}ue")).ToArray();
        var text = string.Concat(names.Select(name => $"{name.First} {name.Last} met the others. ")) + "\n\n"
            + string.Join("\n\n", names.Select(name => $"“We will win,” {name.Last} said."));

        Assert.Equal(names.Select(name => $"{name.First} {name.Last}"), QuoteText.Read(text).Select(quote => quote.Speaker));
    }

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
    [InlineData("“We will win,” said Attorney General for England Ann Lee.", "Ann Lee")]
    [InlineData("“We will win,” said Prime Minister of New Zealand Jacinda Ardern.", "Jacinda Ardern")]
    [InlineData("“We will win,” said Minister of the Interior of South Africa Jane Doe.", "Jane Doe")]
    [InlineData("“We will win,” said Bank of England Deputy Governor Andrew Bailey.", "Andrew Bailey")]
    public void Titles_and_parties_are_not_part_of_a_name(string text, string speaker) => Assert.EndsWith(" = " + speaker, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Premier Imran Khan met Sergei Lavrov. “We agreed,” Premier Imran said.",
        "Direct [We agreed,] Premier Imran: said = Imran Khan")]
    [InlineData(
        "Mr. Tom met Tom Burke. “Go,” Mr. Tom said.",
        "Direct [Go,] Mr. Tom: said = Tom Burke")]
    [InlineData(
        "Tom Burke met Tim. Mr. Tim Poe left. “No,” Tim said.",
        "Direct [No,] Tim: said = Tim Poe")]
    [InlineData(
        "The campaign manager Kim Lee left. “No,” Kim said.",
        "Direct [No,] Kim: said = Kim Lee")]
    public void A_title_and_first_name_resolve_to_the_fullest_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Mrs. Hillary Clinton met Mr. Bill Clinton.\n\n“We will win,” Mr. Clinton said. “So will I,” Mrs. Clinton said.",
        "Direct [We will win,] Mr. Clinton: said = Bill Clinton\nDirect [So will I,] Mrs. Clinton: said = Hillary Clinton")]
    [InlineData(
        "Hillary Clinton said she would go. Bill Clinton said he would stay. “Go,” Mrs. Clinton said. “No,” Mr. Clinton said.",
        "Direct [Go,] Mrs. Clinton: said = Hillary Clinton\nDirect [No,] Mr. Clinton: said = Bill Clinton")]
    public void Titles_distinguish_two_people_with_the_same_last_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Maria Zakharova, a spokeswoman, met President Vladimir Putin.\n\n“We will win,” she said.\n\n“So will we,” Mr. Putin said.",
        "Direct [We will win,] she: said = Maria Zakharova\nDirect [So will we,] Mr. Putin: said = Vladimir Putin")]
    [InlineData(
        "A reporter met Ann Lee. “Go,” a witness said. “Now,” he said.",
        "Direct [Go,] a witness: said = -\nDirect [Now,] he: said = -")]
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
    [InlineData(
        "Ann Lee said she would go. Tom Burke said he would stay. “Go,” she said. “No,” he said.",
        "Direct [Go,] she: said = Ann Lee\nDirect [No,] he: said = Tom Burke")]
    [InlineData(
        "Kim Lee spoke in Ohio. She then left. Tom Burke stayed with his dog. “Go,” she said.",
        "Direct [Go,] she: said = Kim Lee")]
    [InlineData(
        "Kim Lee met Tom Burke, who lost his keys. “Go,” she said.",
        "Direct [Go,] she: said = Kim Lee")]
    [InlineData(
        "“Kim Lee lost her keys,” Tom Burke said. Kim Lee, the winner, left. “Go,” she said.",
        "Direct [Kim Lee lost her keys,] Tom Burke: said = Tom Burke\nDirect [Go,] she: said = Kim Lee")]
    [InlineData(
        "Kim Lee, a lawyer who had come to Ohio to speak, lost her keys. Tom Burke was there, too, as was his dog. “Go,” she said.",
        "Direct [Go,] she: said = Kim Lee")]
    [InlineData(
        "Ann Lee and Mr. Tom Lee said she would go. “No,” he said.",
        "Direct [No,] he: said = Tom Lee")]
    [InlineData(
        "Officials met with Tom Burke. They also met with Mr. Hill. “No,” he said.",
        "Direct [No,] he: said = Hill")]
    [InlineData(
        "Tom Burke met Kim Lee. Sam Hill won. Joe Roe left. “No,” he said.",
        "Direct [No,] he: said = Joe Roe")]
    [InlineData(
        "“Go,” Mr. Burke said. Mr. Lee left. “No,” he said.",
        "Direct [Go,] Mr. Burke: said = Burke\nDirect [No,] he: said = Lee")]
    [InlineData(
        "“Go,” Tom Burke said. Ann Lee, who lost her dog, left. “No,” she said.",
        "Direct [Go,] Tom Burke: said = Tom Burke\nDirect [No,] she: said = Ann Lee")]
    [InlineData(
        "“Go,” a man said. “No,” he said. “Yes,” she said.",
        "Direct [Go,] a man: said = -\nDirect [No,] he: said = -\nDirect [Yes,] she: said = -")]
    [InlineData(
        "“Go,” a woman said. “No,” she said. “Yes,” he said.",
        "Direct [Go,] a woman: said = -\nDirect [No,] she: said = -\nDirect [Yes,] he: said = -")]
    [InlineData(
        "“Go,” officials said. “No,” he said.",
        "Direct [Go,] officials: said = -\nDirect [No,] he: said = -")]
    [InlineData(
        "“Go,” the White House said. “No,” he said.",
        "Direct [Go,] the White House: said = White House\nDirect [No,] he: said = -")]
    [InlineData(
        "The White House met Ann Lee. “No,” she said.",
        "Direct [No,] she: said = Ann Lee")]
    [InlineData(
        "“Go,” Burke said. “No,” it said.",
        "Direct [Go,] Burke: said = Burke\nDirect [No,] it: said = -")]
    [InlineData(
        "Tom Burke, the head of the state bank, who said “no”, left.",
        "Fragment [no] who: said = Tom Burke")]
    [InlineData(
        "Tom Burke met a critic who said “no”.",
        "Fragment [no] who: said = -")]
    [InlineData(
        "Tom Burke met critics who said “no”.",
        "Fragment [no] who: said = -")]
    public void Pronouns(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData("On Monday Kim Lee walked to Joe Roe.", "Kim Lee")]
    [InlineData("On Monday Kim Lee is in Ohio.", "Kim Lee")]
    [InlineData("On Monday Kim Lee won in Ohio.", "Kim Lee")]
    [InlineData("On Monday Kim Lee also ran in Ohio.", "Kim Lee")]
    [InlineData("On Monday Kim Lee who ran in Ohio left.", "Kim Lee")]
    [InlineData("On Monday Kim Lee told reporters so.", "Kim Lee")]
    [InlineData("On Monday Kim Lee tells reporters so.", "Kim Lee")]
    [InlineData("On Monday Kim Lee accused them of it.", "Kim Lee")]
    [InlineData("It was Kim Lee hand it.", null)]
    [InlineData("They left with Kim Lee.", null)]
    [InlineData("They accused Kim Lee, a lawyer.", null)]
    [InlineData("Kim Lee’s dog won.", null)]
    [InlineData("The Justice Department won.", null)]
    public void A_pronoun_refers_to_the_subject(string sentence, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(QuoteText.Read(sentence + " “No,” he said.")).Speaker);

    // Titles, roles and pronouns show the gender, in this order.
    [Theory]
    [InlineData("A spokeswoman Kim Lee won. “No,” he said.", null)]
    [InlineData("A spokeswoman Kim Lee won. “No,” she said.", "Kim Lee")]
    [InlineData("The spokesman Kim Lee won. “No,” she said.", null)]
    [InlineData("The spokesman Kim Lee won. “No,” he said.", "Kim Lee")]
    [InlineData("Ms. Kim Lee lost his keys. Joe Roe won. “No,” she said.", "Kim Lee")]
    [InlineData("Kim Lee won it all. Her dog left. Joe Roe won. “No,” she said.", "Kim Lee")]
    [InlineData("Kim Lee won. Kim Lee lost her keys. Joe Roe won. “No,” she said.", "Kim Lee")]
    [InlineData("Kim Lee lost his keys. Kim Lee lost his dog. Kim Lee lost her car. Ms. Roe won. “No,” he said.", "Kim Lee")]
    public void A_pronoun_agrees_with_the_gender(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(QuoteText.Read(text)).Speaker);

    [Theory]
    [InlineData(
        "Information Minister Fawad Chaudhry met reporters.\n\nAccording to the information minister, the visit is “proceeding”.",
        "Fragment [proceeding] the information minister: According to = Fawad Chaudhry")]
    [InlineData(
        "Ned Price, the State Department spokesman, met reporters.\n\n“We will win,” the spokesman said.",
        "Direct [We will win,] the spokesman: said = Ned Price")]
    [InlineData(
        "“We will win,” the information minister said.",
        "Direct [We will win,] the information minister: said = -")]
    [InlineData(
        "Foreign Minister Ann Lee met Finance Minister Tom Burke. “Go,” the foreign minister said. “No,” the minister said.",
        "Direct [Go,] the foreign minister: said = Ann Lee\nDirect [No,] the minister: said = Tom Burke")]
    [InlineData(
        "“Foreign Minister Ann Lee knows,” Tom Burke, the foreign minister, said. “Go,” the foreign minister said.",
        "Direct [Foreign Minister Ann Lee knows,] Tom Burke, the foreign minister: said = Tom Burke\nDirect [Go,] the foreign minister: said = Tom Burke")]
    [InlineData(
        "Ann Lee, a lawyer from Ohio, met Tom Burke, a critic. “Go,” the lawyer said. “No,” the critic said.",
        "Direct [Go,] the lawyer: said = Ann Lee\nDirect [No,] the critic: said = Tom Burke")]
    [InlineData(
        "The lawyer Ann Lee left. “Go,” the lawyer for the state said.",
        "Direct [Go,] the lawyer for the state: said = Ann Lee")]
    [InlineData(
        "President Joe Biden left. “Go,” the U.S. president said.",
        "Direct [Go,] the U.S. president: said = Joe Biden")]
    [InlineData(
        "Tom Burke, the lawyer, met Ann Lee, the lawyer. “No,” the lawyer said.",
        "Direct [No,] the lawyer: said = Ann Lee")]
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
        "Direct [We will win,] a spokesman for former President Bill Clinton: said = -")]
    [InlineData(
        "“We will win,” Trump’s lawyer said.",
        "Direct [We will win,] Trump’s lawyer: said = -")]
    [InlineData(
        "“Go,” said a lawyer for Tom Burke, Ann Lee.",
        "Direct [Go,] a lawyer for Tom Burke, Ann Lee: said = Ann Lee")]
    [InlineData(
        "“Go,” said the lawyer, Lee. “No,” said the man in Ohio, Lee.",
        "Direct [Go,] the lawyer, Lee: said = Lee\nDirect [No,] the man in Ohio, Lee: said = -")]
    public void Roles_next_to_a_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Prime Minister Imran Khan met Vladimir Putin. “We will win,” the premier said. “We will,” the PM said.",
        "Direct [We will win,] the premier: said = Imran Khan\nDirect [We will,] the PM: said = Imran Khan")]
    [InlineData(
        "Prime Minister Ann Lee met Foreign Minister Tom Burke. “Go,” the PM said. “No,” the premier said.",
        "Direct [Go,] the PM: said = Ann Lee\nDirect [No,] the premier: said = Ann Lee")]
    [InlineData(
        "Minister Ann Lee left. “Go,” the PM said.",
        "Direct [Go,] the PM: said = -")]
    public void Synonyms_of_prime_minister(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win,” the Russian Foreign Ministry wrote.\n\nThe Foreign Ministry said: “Yes.”",
        "Direct [We will win,] the Russian Foreign Ministry: wrote = Russian Foreign Ministry\nDirect [Yes.] The Foreign Ministry: said = Russian Foreign Ministry")]
    [InlineData(
        "The communiqué was long. “We will win,” the communiqué read.",
        "Direct [We will win,] the communiqué: read = -")]
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
        "Direct [We will win,] officials: said = -\nDirect [We will win,] one resident: said = -\nDirect [No.] Another: said = -")]
    [InlineData(
        "Police said he was “armed”.",
        "Fragment [armed] Police: said = -")]
    [InlineData(
        "The aide to the head of the bank said: “Go.”",
        "Direct [Go.] The aide to the head of the bank: said = -")]
    [InlineData(
        "An aide said: “Go.”",
        "Direct [Go.] An aide: said = -")]
    public void Sources_without_a_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Donald Trump met Angela Merkel. “We will win,” Trump and Merkel said.",
        "Direct [We will win,] Trump and Merkel: said = -")]
    public void A_joint_source_has_no_speaker(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
