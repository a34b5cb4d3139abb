namespace Corpus.Text.Tests.Quotes;

/// <summary>Single marks that are apostrophes, and marks without their partner.</summary>
public class UnpairedMarkTests
{
    [Theory]
    [InlineData(
        "He said ‘we will not give up the fight for the boys’, and left.",
        "Direct [we will not give up the fight for the boys] He: said = -")]
    [InlineData(
        "He wrote ‘we will not give up the fight for the boys’ Monday.",
        "Direct [we will not give up the fight for the boys] He: wrote = -")]
    [InlineData(
        "He said ‘we will not give up the fight for the boys’",
        "Direct [we will not give up the fight for the boys] He: said = -")]
    public void Quote_or_apostrophe(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "It was an ultimatum,” news agency PTI quoted.",
        "Direct! [It was an ultimatum,] news agency PTI: quoted = PTI")]
    [InlineData(
        "” … they are not like him,” she said in May.",
        "Direct [ … they are not like him,] she: said = -")]
    [InlineData(
        "It saves $10 million a year.“ [HuffPost]",
        "")]
    [InlineData(
        "Do well enough to “be considered” for it.",
        "Fragment [be considered]")]
    public void Without_their_partner(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
