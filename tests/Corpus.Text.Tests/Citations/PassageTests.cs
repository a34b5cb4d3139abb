namespace Corpus.Text.Tests.Citations;

public class PassageTests
{
    [Theory]
    [InlineData("He said this.", "said this", "said this")]
    [InlineData("He said this.", "He said this.", "He said this.")]
    [InlineData("He said\r\n\tthis.", " said   this ", "said\r\n\tthis")]
    [InlineData("He said\u00A0this.", "said this", "said\u00A0this")]
    [InlineData("He said: “Don’t.”", "said: \"Don't.\"", "said: “Don’t.”")]
    [InlineData("He said: \"Don't.\"", "“Don’t.”", "\"Don't.\"")]
    [InlineData("this, his", "his", "his")]
    [InlineData("an an apple", "an apple", "an apple")]
    [InlineData("“ It is so ”", "“ It is so ”", "“ It is so ”")]
    [InlineData("It is 50% — so", "50% — so", "50% — so")]
    public void Finds_words_that_the_text_contains(string text, string words, string found)
    {
        Assert.True(new Passage(words).TryFind(text, out var start, out var length));
        Assert.Equal(found, text.Substring(start, length));
    }

    [Theory]
    [InlineData("He said this.", "said  that")]
    [InlineData("He said this.", "his")]
    [InlineData("He said this.", "thi")]
    [InlineData("He said this.", "Said this")]
    [InlineData("He saidthis.", "said this")]
    [InlineData("He said this.", "saidthis")]
    [InlineData("He said “this”.", "said this")]
    [InlineData("He said this.", "")]
    [InlineData("He said this.", " \n")]
    [InlineData("“”", "“”")]
    [InlineData("", "this")]
    [InlineData("this", "this and that")]
    [InlineData("that", "this and that")]
    public void Does_not_find_other_words(string text, string words)
    {
        Assert.False(new Passage(words).TryFind(text, out var start, out var length));
        Assert.Equal((0, 0), (start, length));
    }

    [Theory]
    [InlineData("the water of a river", "The corpus does not contain 'the water of a river'; the closest is 'the water of the river' in 'b.txt'")]
    [InlineData("The Water", "The corpus does not contain 'The Water'; the closest is 'the water' in 'b.txt'")]
    [InlineData("nothing of the kind", "The corpus does not contain 'nothing of the kind'")]
    [InlineData("something altogether different", "The corpus does not contain 'something altogether different'")]
    [InlineData("\u202Eno\u001B word", "The corpus does not contain '\uFFFDno\uFFFD word'")]
    [InlineData("\0  {0}", "The corpus does not contain '\uFFFD {0}'")]
    public void The_message_quotes_the_words_with_the_most_in_common(string words, string message) =>
        Assert.Equal(message, new Passage(words).NotFoundIn([("a.txt", "We will leave."), ("b.txt", "We share the water of the river."), ("c.txt", "")]));

    [Fact]
    public void The_message_shortens_long_words()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 10_000));

        Assert.InRange(new Passage(words + "end").NotFoundIn([("a.txt", words + "start")]).Length, 400, 500);
    }
}
