using Corpus.Text.Tests.Quotes;

namespace Corpus.Text.Tests.Speakers;

/// <summary>How a pronoun chooses among several persons: by gender, by subject, and by what quotes and earlier pronouns say.</summary>
public class PronounTests
{
    [Theory]
    // The first subject of a sentence, before later subjects and other names.
    [InlineData("Ann Lee won and Jane Roe lost. “No,” she said.", "Ann Lee")]
    [InlineData("Ann Lee left. They met Jane Roe. “No,” she said.", "Ann Lee")]
    [InlineData("Ann Lee lost. Jane Roe won. Ann Lee left. “No,” she said.", "Ann Lee")]
    [InlineData("As Ann Lee left, “no,” she said.", "Ann Lee")]
    [InlineData("“Go,” Ann Lee told Jane Roe. “No,” she said.", "Ann Lee")]
    [InlineData("Tom Burke met Joe Roe. Kim Lee won. “No,” he said.", "Kim Lee")]
    [InlineData("Joe Roe won. Recently Kim Lee, the lawyer, left. “No,” he said.", "Joe Roe")]
    [InlineData("Joe Roe won. Recently, Kim Lee, left. “No,” he said.", "Kim Lee")]
    [InlineData("Joe Roe won. As for Kim Lee, it was over. “No,” he said.", "Kim Lee")]
    [InlineData("Joe Roe won. It said Kim Lee won. “No,” he said.", "Joe Roe")]
    [InlineData("Joe Roe won. It’s Kim Lee. “No,” he said.", "Joe Roe")]
    [InlineData("Joe Roe won. Kim Lee say so. “No,” he said.", "Joe Roe")]
    [InlineData("Joe Roe won. Kim Lee go home. “No,” he said.", "Joe Roe")]
    [InlineData("Joe Roe won. It was Kim Lee red with anger. “No,” he said.", "Joe Roe")]
    // A nearer name of the gender, before a subject whose gender is unknown.
    [InlineData("They met Ann Roe. Kim Lee left. They met Ann Roe again. “No,” she said.", "Ann Roe")]
    [InlineData("They met Ann Lee. They met Jane Roe and Ann Lee. “No,” she said.", "Ann Lee")]
    [InlineData("Joe Roe left, and “go,” Kim Lee said. “No,” he said.", "Joe Roe")]
    [InlineData("Joe Roe left, and “go,” Tom Burke said. “No,” he said.", "Tom Burke")]
    public void A_subject_is_the_likelier_antecedent(string text, string? speaker) => Assert.Equal(speaker, GetLastSpeaker(text));

    [Theory]
    [InlineData("Ann Lee lost. She said that Mary Roe was wrong. “No,” she said.", "Ann Lee")]
    [InlineData("Ann Lee lost. He said that Mary Roe was wrong. “No,” she said.", "Mary Roe")]
    [InlineData("Joe Roe lost. He said that Tom Burke was wrong. “No,” he said.", "Joe Roe")]
    [InlineData("Joe Roe lost. She said that Tom Burke was wrong. “No,” he said.", "Tom Burke")]
    public void The_same_pronoun_before_refers_to_an_earlier_sentence(string text, string? speaker) => Assert.Equal(speaker, GetLastSpeaker(text));

    [Theory]
    [InlineData("Tom Burke left. “Go,” officials said. “No,” he said.", "Tom Burke")]
    [InlineData("Tom Burke left. “Go,” they said. “No,” he said.", "Tom Burke")]
    [InlineData("Tom Burke left. “Go,” the report said. “No,” he said.", "Tom Burke")]
    [InlineData("Tom Burke left. “Go,” a spokeswoman said. “No,” he said.", "Tom Burke")]
    [InlineData("Ann Lee left. “Go,” a man said. “No,” she said.", "Ann Lee")]
    [InlineData("“Go,” a witness said, and Tom Burke left. “No,” he said.", "Tom Burke")]
    public void A_source_without_a_name_that_does_not_fit_is_passed_over(string text, string? speaker) => Assert.Equal(speaker, GetLastSpeaker(text));

    // Sentences and pronouns in quotes are not those around them.
    [Theory]
    [InlineData("They cried “she lies” when Ann Lee left. “No,” she said.", "Ann Lee")]
    [InlineData("Kim Lee won, as “it was over. They won,” and “it was good. They lost,” with Jane Roe. “No,” she said.", "Kim Lee")]
    [InlineData("The Washington Post wrote “it was over. It was done. They won. They lost,” in Ohio. It added: “We will win.”", "Washington Post")]
    [InlineData("“Kim Lee lost her keys,” said Joe Roe. Kim Lee won. “No,” he said.", "Kim Lee")]
    [InlineData("“Mrs. Kim Lee lost,” Joe Roe said. Kim Lee left. “No,” he said.", "Joe Roe")]
    public void A_quote_is_not_part_of_the_sentence(string text, string? speaker) => Assert.Equal(speaker, GetLastSpeaker(text));

    [Theory]
    [InlineData("Mr. Ann Roe won. “No,” she said.", null)]
    [InlineData("Ms. Lee lost. Ann Roe won. Mr. Lee left. “No,” she said.", "Ann Roe")]
    [InlineData("They met Kim Lee and her dog. Kim Lee won. “No,” he said.", null)]
    [InlineData("They met Kim Lee. He left. Ann Roe won. “No,” he said.", null)]
    [InlineData("Kim Lee won it with a spokeswoman. “No,” he said.", "Kim Lee")]
    [InlineData("King Jordan won. “No,” he said.", "Jordan")]
    [InlineData("South Korea won. “No,” he said.", null)]
    [InlineData("Ann Lee spoke. Virginia Korea agreed. “No,” she said.", "Ann Lee")]
    [InlineData("Ann Lee was there. The Jane Committee won. “No,” she said.", "Ann Lee")]
    [InlineData("Ann Lee was there. Ann Committee won. “No,” she said.", "Ann Lee")]
    [InlineData("Tom Burke was there. Bank Committee won. “No,” he said.", "Tom Burke")]
    [InlineData("Tom Burke was there. In Ohio won Varga Borel. “No,” he said.", "Tom Burke")]
    [InlineData("Tom Burke spoke. IBM Borel agreed. “No,” he said.", "Tom Burke")]
    [InlineData("Tom Burke spoke. Varga Borel IV agreed. “No,” he said.", "Varga Borel IV")]
    public void Only_a_person_who_can_have_the_gender_is_the_antecedent(string text, string? speaker) => Assert.Equal(speaker, GetLastSpeaker(text));

    [Theory]
    [InlineData("The Washington Post wrote it. They left. They won. It added: “We will win.”", "Washington Post")]
    [InlineData("Black Lives Matter met them. The Washington Post met Tom Burke. They left. They won. They lost. It added: “We will win.”", null)]
    [InlineData("The Washington Post left, and “go,” the Justice Department said. It added: “We will win.”", "Justice Department")]
    [InlineData("The Carlyle Group left. The Washington Post won it. “Go,” the group said.", "Carlyle Group")]
    [InlineData("The Russian Foreign Ministry left. The Defence Ministry left. Ministry officials left. “Go,” the ministry said.", "Defence Ministry")]
    [InlineData("The Washington Post left. “Go,” they said.", null)]
    [InlineData("The Washington Post left. “Go,” the witness said.", null)]
    public void It_refers_to_a_body_in_the_last_three_sentences(string text, string? speaker) => Assert.Equal(speaker, GetLastSpeaker(text));

    [Theory]
    [InlineData("Tom Burke met the critic, who said “no”.", null)]
    [InlineData("Ann Lee won. Marco Rubio of Florida, who said “no”, met Tom Burke.", "Marco Rubio")]
    public void Who_refers_to_the_name_before_it(string text, string? speaker) => Assert.Equal(speaker, GetLastSpeaker(text));

    [Fact]
    public void A_quote_without_attribution_has_no_speaker() =>
        Assert.Equal([null, "Ann Lee"], QuoteText.Read("Ann Lee left. “It was over, and we lost it all.” “No,” she said.").Select(quote => quote.Speaker));

    private static string? GetLastSpeaker(string text) => QuoteText.Read(text)[^1].Speaker;
}
