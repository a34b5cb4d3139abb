namespace Corpus.Text.Tests.Quotes;

/// <summary>Speakers that a transcript names within the quotation marks.</summary>
public class TranscriptLabelTests
{
    [Theory]
    [InlineData(
        "“PENCE: I agree with you on this.”",
        "Direct [PENCE: I agree with you on this.] PENCE: : = PENCE")]
    [InlineData(
        "“Jane Roe: This is about him.” “Ali Khan: No, it is not.”",
        "Direct [Jane Roe: This is about him.] Jane Roe: : = Jane Roe\nDirect [Ali Khan: No, it is not.] Ali Khan: : = Ali Khan")]
    [InlineData(
        "Khan said: “PENCE: I agree with you.”",
        "Direct [PENCE: I agree with you.] Khan: said = Khan")]
    [InlineData(
        "“BREAKING: We have won the war.”",
        "Direct [BREAKING: We have won the war.]")]
    [InlineData(
        "“The Point: We have won the war.”",
        "Direct [The Point: We have won the war.]")]
    [InlineData(
        "“Note: We have won the war.”",
        "Direct [Note: We have won the war.]")]
    [InlineData(
        "“Mary Ann Lou Roe: This is about him.”",
        "Direct [Mary Ann Lou Roe: This is about him.] Mary Ann Lou Roe: : = Mary Ann Lou Roe")]
    [InlineData(
        "“Mary Ann Lou Jane Roe: This is about him.”",
        "Direct [Mary Ann Lou Jane Roe: This is about him.]")]
    public void Labeled_in_a_transcript(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
