namespace Corpus.Text.Tests.Quotes;

/// <summary>The classification of quotes as direct speech or fragments.</summary>
public class QuoteKindTests
{
    [Theory]
    [InlineData(
        "“We will win,” he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "“No,” he said.",
        "Direct [No,] he: said = -")]
    [InlineData(
        "He said: “We will win.”",
        "Direct [We will win.] He: said = -")]
    [InlineData(
        "He said that “we will win”.",
        "Direct [we will win] He: said = -")]
    [InlineData(
        "“We will win.”",
        "Direct [We will win.]")]
    [InlineData(
        "“If they come,” Khan warned, “we will be ready.”",
        "Direct [If they come,] Khan: warned = Khan\nDirect [we will be ready.] Khan: warned = Khan")]
    [InlineData(
        "Khan said, “Pakistan will not make or break ties at the whims of anyone”.",
        "Direct [Pakistan will not make or break ties at the whims of anyone] Khan: said = Khan")]
    public void A_clause_is_direct_speech(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "He said it was “proceeding”.",
        "Fragment [proceeding] He: said = -")]
    [InlineData(
        "The “gang of four” met.",
        "Fragment [gang of four]")]
    [InlineData(
        "Khan said they “will not make or break ties”.",
        "Fragment [will not make or break ties] Khan: said = Khan")]
    [InlineData(
        "“Crazy” plans, he said.",
        "Fragment [Crazy] he: said = -")]
    [InlineData(
        "He rejected the “baseless and false” claim.",
        "Fragment [baseless and false] He: rejected = -")]
    public void A_few_words_are_a_fragment(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
