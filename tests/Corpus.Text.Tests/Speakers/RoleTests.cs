using Corpus.Text.Tests.Quotes;

namespace Corpus.Text.Tests.Speakers;

/// <summary>The person that "the" and a role refer to, and sources with a role and a name.</summary>
public class RoleTests
{
    [Theory]
    // A short title is the role itself.
    [InlineData("Dr. Ann Lee met Tom Burke. “No,” the doctor said.", "Ann Lee")]
    [InlineData("Gen. Tom Hill met Ann Lee, a general. “Go,” the general said.", "Tom Hill")]
    [InlineData("Prof. Ann Lee met Tom Burke. “No,” the professor said.", "Ann Lee")]
    [InlineData("Sen. Marco Rubio left. Tom Burke won. “Go,” the senator said.", "Marco Rubio")]
    // All words of a longer role decide.
    [InlineData("British Prime Minister Tony Blair met Prime Minister Imran Khan. “Go,” the British PM said.", "Tony Blair")]
    [InlineData("Deputy Prime Minister Nick Clegg met Foreign Minister William Hague. “Go,” the deputy prime minister said.", "Nick Clegg")]
    // The last person with the role, even if it was mentioned earlier.
    [InlineData("Ann Lee, a lawyer, left. Tom Burke, a lawyer, left. Then Ann Lee left. “No,” the lawyer said.", "Ann Lee")]
    [InlineData("The lawyer Mr. Burke left. “Go,” the lawyer said.", "Burke")]
    [InlineData("Ann Lee, a lawyer, left. “Go,” a lawyer said.", null)]
    [InlineData("Mr. King left. “Go,” the king said.", null)]
    [InlineData("The Washington Post, a rival, won. “No,” the rival said.", null)]
    [InlineData("Tom Burke lost. “Go,” the five-year plan said.", null)]
    public void A_role_refers_to_a_person_who_has_it(string text, string? speaker) => Assert.Equal(speaker, QuoteText.Read(text)[^1].Speaker);

    [Theory]
    [InlineData("a spokesman for al-Assad", null)]
    [InlineData("a friend of the late Ann Lee", null)]
    [InlineData("a friend of Ohio native Ann Lee", null)]
    [InlineData("founder and chief executive Ann Lee", "Ann Lee")]
    [InlineData("president and CEO Ann Lee", "Ann Lee")]
    [InlineData("Tom Burke, a lawyer and a professor,", "Tom Burke")]
    [InlineData("officials and Tom Burke", null)]
    [InlineData("his lawyer and Tom Burke", null)]
    [InlineData("Tom Burke & Ann Lee", null)]
    [InlineData("Clinton campaign", "Clinton campaign")]
    [InlineData("the Clinton campaign officials", null)]
    public void The_head_of_a_source_is_the_speaker(string source, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(QuoteText.Read($"Ann Roe left. “We will win,” said {source} on Monday.")).Speaker);

    [Theory]
    [InlineData("But Ann Lee said “no”.", "Ann Lee")]
    [InlineData("Rachel Hoff wrote to them. Rachel Hoff’s lawyer’s letter said: “We will win.”", null)]
    [InlineData("Rachel Hoff wrote to them. The man in Hoff’s letter said: “We will win.”", null)]
    public void A_possessor_is_the_speaker_only_of_documents(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(QuoteText.Read(text)).Speaker);
}
