using Corpus.Text.Tests.Quotes;

namespace Corpus.Text.Tests.Speakers;

/// <summary>Only a person or body with a proper name is a speaker, under that name and without titles.</summary>
public class ProperNameTests
{
    [Theory]
    [InlineData("officials")]
    [InlineData("Officials")]
    [InlineData("Prosecutors")]
    [InlineData("the Austrian")]
    [InlineData("Americans")]
    [InlineData("Democrats")]
    [InlineData("the Tories")]
    [InlineData("one resident")]
    [InlineData("the 47-year-old director")]
    [InlineData("22")]
    [InlineData("the report")]
    [InlineData("the communiqué")]
    [InlineData("@khan")]
    [InlineData("a spokesman for President Bill Clinton")]
    [InlineData("a lawyer for victim Ann Lee")]
    [InlineData("Trump’s lawyer")]
    [InlineData("the Ealing North MP")]
    [InlineData("the Conservative Party Co-Chairman")]
    [InlineData("the Mayor of London")]
    [InlineData("the President of the United States")]
    public void Common_nouns_are_not_speakers(string source) => Assert.Null(GetSpeaker($"“We will win,” {source} said."));

    [Theory]
    [InlineData("Mr. King", "King")]
    [InlineData("Ms. May", "May")]
    [InlineData("President Joe Biden", "Joe Biden")]
    [InlineData("Labour MP Stephen Pound", "Stephen Pound")]
    [InlineData("Lib Dem MP Lembit Opik", "Lembit Opik")]
    [InlineData("Tory Liam Fox", "Liam Fox")]
    [InlineData("New York Congressman Pete King", "Pete King")]
    [InlineData("Chicago Alderman Jason C. Ervin", "Jason C. Ervin")]
    [InlineData("Jason Beer KC", "Jason Beer")]
    [InlineData("Diane Abbott MP", "Diane Abbott")]
    [InlineData("Martin Luther King Jr.", "Martin Luther King Jr.")]
    [InlineData("Luther Stan Pate IV", "Luther Stan Pate IV")]
    [InlineData("Mayor of London Sadiq Khan", "Sadiq Khan")]
    [InlineData("Governor of New Mexico Susana Martinez", "Susana Martinez")]
    [InlineData("Mayor of Boise Dave Bieter", "Dave Bieter")]
    [InlineData("master of ceremonies Asab Al-Tabchi", "Asab Al-Tabchi")]
    [InlineData("head of policy Ann Lee", "Ann Lee")]
    [InlineData("Air Force 1st Lt. Tyler Livingston", "Tyler Livingston")]
    [InlineData("Paul Goosens, head of Preventon,", "Paul Goosens")]
    [InlineData("Ann Lee, an adviser to the bank and a professor,", "Ann Lee")]
    [InlineData("Ann Lee, an aide to Mr. Cruz and Newt Gingrich,", "Ann Lee")]
    [InlineData("Ann Lee, an analyst at Stone & McCarthy Research,", "Ann Lee")]
    [InlineData("National Bureau of Statistics chief Li Deshui", "Li Deshui")]
    public void Titles_and_honors_leave_the_name(string source, string speaker) => Assert.Equal(speaker, GetSpeaker($"“We will win,” said {source} on Monday."));

    [Theory]
    [InlineData("Bashar al-Assad", "Bashar al-Assad")]
    [InlineData("Abu Bakr al-Baghdadi", "Abu Bakr al-Baghdadi")]
    [InlineData("the actor Will Smith", "Will Smith")]
    [InlineData("Theresa May", "Theresa May")]
    [InlineData("Mark Dean", "Mark Dean")]
    [InlineData("Stephen King", "Stephen King")]
    [InlineData("Charles A Blixt", "Charles A Blixt")]
    [InlineData("Juan “Chico” Manriquez", "Juan “Chico” Manriquez")]
    [InlineData("the Bank of England", "Bank of England")]
    [InlineData("the University of Texas", "University of Texas")]
    [InlineData("the Department of Health and Human Services", "Department of Health and Human Services")]
    [InlineData("the Institute for Fiscal Studies", "Institute for Fiscal Studies")]
    [InlineData("the Republican National Committee", "Republican National Committee")]
    [InlineData("the Daily Star", "Daily Star")]
    [InlineData("the Trump campaign", "Trump campaign")]
    public void A_name_is_whole(string source, string speaker) => Assert.Equal(speaker, GetSpeaker($"“We will win,” said {source} on Monday."));

    [Theory]
    [InlineData("The singer April Jones left. “No,” Jones said.", "April Jones")]
    [InlineData("Will Smith said he would go. “No,” Smith said.", "Will Smith")]
    [InlineData("Certainly Donald Trump won. “No,” Trump said.", "Donald Trump")]
    [InlineData("Zika Virus Chris Christie won. “No,” Christie said.", "Chris Christie")]
    [InlineData("Vice President Joseph R. Biden Jr. left. “No,” Biden said.", "Joseph R. Biden Jr.")]
    [InlineData("Martin Luther King Jr. spoke. “No,” Martin Luther King said.", "Martin Luther King Jr.")]
    [InlineData("William Weld led the Johnson-Weld campaign. “No,” Weld said.", "William Weld")]
    [InlineData("Street Donald Trump won. Donald Trump left. “No,” Donald Trump said.", "Donald Trump")]
    [InlineData("Jeb Bush left. “No,” Jeb said.", "Jeb Bush")]
    [InlineData("Supporters of Donald Trump left. “No,” Trump said.", "Donald Trump")]
    public void A_short_form_leads_to_the_name_without_other_words(string text, string speaker) => Assert.Equal(speaker, GetSpeaker(text));

    [Theory]
    [InlineData("“No,” Tom Burke and Ann Lee said.")]
    [InlineData("“No,” Tom Burke and his lawyer said.")]
    [InlineData("“No,” said Tom Burke and Ann Lee on Monday.")]
    [InlineData("“No,” said Tom Burke, Joe Roe and Ann Lee.")]
    [InlineData("“No,” said Senator Ted Cruz of Texas and Senator Rand Paul of Kentucky.")]
    public void A_joint_source_has_no_speaker(string text) => Assert.Null(GetSpeaker(text));

    [Theory]
    [InlineData("Academics said it was “over”.")]
    [InlineData("Shortly before, he said it was “over”.")]
    public void A_word_that_opens_a_sentence_is_not_a_name(string text) => Assert.Null(GetSpeaker(text));

    [Fact]
    public void Letters_and_statements_lead_to_who_wrote_them()
    {
        Assert.Equal("Rachel Hoff", GetSpeaker("Rachel Hoff wrote to them. Hoff’s letter said: “We will win.”"));
        Assert.Null(GetSpeaker("Rachel Hoff wrote to them. Hoff’s lawyer said: “We will win.”"));
    }

    [Fact]
    public void A_heading_can_have_the_full_name() => Assert.Equal(
        "Salma Hayek", Assert.Single(SeedReader.Read("Salma Hayek speaks up\n\nShe met reporters on Monday. “We will win,” Hayek said.").Quotes).Speaker);

    private static string? GetSpeaker(string text) => Assert.Single(QuoteText.Read(text), quote => text.Substring(quote.Start, quote.Length) is not "Chico").Speaker;
}
