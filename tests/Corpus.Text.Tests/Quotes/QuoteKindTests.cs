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
    [InlineData(
        "He said that “the man in Ohio won”.",
        "Direct [the man in Ohio won] He: said = -")]
    [InlineData(
        "He said he saw “Men are here in this place as of now too.”",
        "Direct [Men are here in this place as of now too.] He: said = -")]
    [InlineData(
        "“It’s here today.” It was late.",
        "Direct [It’s here today.]")]
    [InlineData(
        "Khan spoke up: “No,” he said.",
        "Direct [No,] he: said = Khan")]
    [InlineData(
        "“one two three four five six seven eight” he said.",
        "Direct [one two three four five six seven eight] he: said = -")]
    [InlineData(
        "“One two three four five six seven eight.” It was.",
        "Direct [One two three four five six seven eight.]")]
    [InlineData(
        "He told us of “One two three it is six seven eight.”",
        "Direct [One two three it is six seven eight.] He: told = -")]
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
    [InlineData(
        "He said that “we in it all won”.",
        "Fragment [we in it all won] He: said = -")]
    [InlineData(
        "“Men here now.” It was late.",
        "Fragment [Men here now.]")]
    [InlineData(
        "\"12\" he said.",
        "Fragment [12] he: said = -")]
    [InlineData(
        "He told us of “one two three it is six seven eight.”",
        "Fragment [one two three it is six seven eight.] He: told = -")]
    public void A_few_words_are_a_fragment(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
