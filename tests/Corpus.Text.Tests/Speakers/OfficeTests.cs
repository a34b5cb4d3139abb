using Corpus.Text.Tests.Quotes;

namespace Corpus.Text.Tests.Speakers;

/// <summary>Offices and bodies with "of" and "for", and where the name of the holder begins.</summary>
public class OfficeTests
{
    [Theory]
    [InlineData("Mayor of London Zadie Hill", "Zadie Hill")]
    [InlineData("Mayor of London Khan", null)]
    [InlineData("Mayor of Boise Varga Borel", "Varga Borel")]
    [InlineData("Mayor of Salt Lake City Varga Borel", "Varga Borel")]
    [InlineData("Bishop of Durham Tom Wright", "Tom Wright")]
    [InlineData("Minister of the Interior and Trade Ann Lee", "Ann Lee")]
    [InlineData("Minister for the Environment Ann Lee", "Ann Lee")]
    [InlineData("Minister for Environment and Ann Lee", null)]
    [InlineData("Secretary of State for the Home Department Ann Lee", "Ann Lee")]
    [InlineData("Secretary of State John Kerry of the United States", "John Kerry")]
    [InlineData("Bank of England Governor Andrew", "Andrew")]
    [InlineData("Bank of England Chief Economist Andy Haldane", "Andy Haldane")]
    [InlineData("University of Texas President Greg Fenves", "Greg Fenves")]
    [InlineData("Ministry of Foreign Affairs Spokesperson Maria Zakharova", "Maria Zakharova")]
    [InlineData("Queen Elizabeth of England", "Elizabeth")]
    // A last name is not an office.
    [InlineData("Stephen King of Maine", "Stephen King")]
    [InlineData("Howard Dean of Vermont", "Howard Dean")]
    [InlineData("Mr. King of Maine", "King")]
    public void The_holder_of_an_office_is_the_speaker(string source, string? speaker) => Assert.Equal(speaker, GetSpeaker(source));

    [Theory]
    [InlineData("the Bank of the West", "Bank of the West")]
    [InlineData("the Bank of England and Wales", "Bank of England and Wales")]
    [InlineData("the Ministry of Defence of Pakistan", "Ministry of Defence")]
    [InlineData("the Department of Health and the police", null)]
    [InlineData("the Department for Transport", "Department for Transport")]
    [InlineData("the Department for Education and Skills", "Department for Education")]
    [InlineData("the Varga Center for Arts", "Varga Center for Arts")]
    [InlineData("the House for Trump", "House")]
    [InlineData("the House for Borel", "House")]
    [InlineData("the House for Donald Trump", "House")]
    [InlineData("the Federal Ministry for Donald", "Federal Ministry")]
    public void A_body_has_the_words_after_of(string source, string? speaker) => Assert.Equal(speaker, GetSpeaker(source));

    private static string? GetSpeaker(string source) => Assert.Single(QuoteText.Read($"“We will win,” said {source} on Monday.")).Speaker;
}
