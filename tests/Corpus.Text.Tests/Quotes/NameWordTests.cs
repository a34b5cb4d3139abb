namespace Corpus.Text.Tests.Quotes;

/// <summary>Names that are also other words, and other words that are not names there.</summary>
public class NameWordTests
{
    [Theory]
    [InlineData(
        "“No,” said Will Smith.",
        "Direct [No,] Will Smith: said = Will Smith")]
    [InlineData(
        "“No,” said Theresa May on Monday.",
        "Direct [No,] Theresa May: said = Theresa May")]
    [InlineData(
        "“No,” said April Jones.",
        "Direct [No,] April Jones: said = April Jones")]
    [InlineData(
        "June Carter said: “No.”",
        "Direct [No.] June Carter: said = June Carter")]
    [InlineData(
        "So Khan said: “No.”",
        "Direct [No.] Khan: said = Khan")]
    [InlineData(
        "Will Khan say “no”?",
        "Fragment [no] Khan: say = Khan")]
    [InlineData(
        "“No,” said Al From, a critic.",
        "Direct [No,] Al From, a critic: said = Al From")]
    [InlineData(
        "“No,” said Khan Monday.",
        "Direct [No,] Khan: said = Khan")]
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
    public void Names_that_are_also_other_words(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
