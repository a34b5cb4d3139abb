namespace Corpus.Text.Tests.Quotes;

/// <summary>Capitalized words of the vocabulary that are names, and words that are not.</summary>
public class NameTests
{
    [Theory]
    [InlineData(
        "“No,” said Summer Brown.",
        "Direct [No,] Summer Brown: said = Summer Brown")]
    [InlineData(
        "“No,” said Mr. August Wilson.",
        "Direct [No,] Mr. August Wilson: said = August Wilson")]
    [InlineData(
        "In August Imran Khan said it was “over”.",
        "Fragment [over] Imran Khan: said = Imran Khan")]
    [InlineData(
        "His aide, Will Smith, said it was “over”.",
        "Fragment [over] His aide, Will Smith: said = Will Smith")]
    [InlineData(
        "“No,” Al From said.",
        "Direct [No,] Al From: said = Al From")]
    public void In_the_subject(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
