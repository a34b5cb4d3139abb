using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

/// <summary>CORPUS005. Texts are given as code units, because an attribute cannot hold half of a surrogate pair.</summary>
public class UnreadableTextFaultTests
{
    [Theory]
    [InlineData(new[] { 'A', '\uFFFD' }, "it contains the replacement character U+FFFD, left by bytes that were not UTF-8")]
    [InlineData(new[] { 'A', '\0', 'B' }, "it contains the character NUL")]
    [InlineData(new[] { 'A', '\u0008' }, "it contains the control character U+0008")]
    [InlineData(new[] { 'A', '\u000E' }, "it contains the control character U+000E")]
    [InlineData(new[] { 'A', '\u001F' }, "it contains the control character U+001F")]
    [InlineData(new[] { 'A', '\u007F' }, "it contains the control character U+007F")]
    [InlineData(new[] { 'A', '\u0084' }, "it contains the control character U+0084")]
    [InlineData(new[] { 'A', '\u009F' }, "it contains the control character U+009F")]
    [InlineData(new[] { 'A', '\uFFFE' }, "it contains the control character U+FFFE")]
    [InlineData(new[] { 'A', '\uFFFF' }, "it contains the control character U+FFFF")]
    [InlineData(new[] { 'A', '\uD800' }, "it contains half of a surrogate pair, U+D800")]
    [InlineData(new[] { 'A', '\uDBFF', 'B' }, "it contains half of a surrogate pair, U+DBFF")]
    [InlineData(new[] { 'A', '\uDC00', 'B' }, "it contains half of a surrogate pair, U+DC00")]
    [InlineData(new[] { 'A', '\uDFFF' }, "it contains half of a surrogate pair, U+DFFF")]
    [InlineData(new[] { 'A', '\uD83D', '\uD83D', '\uDE00' }, "it contains half of a surrogate pair, U+D83D")]
    [InlineData(new[] { 'A', '\u0007', '\u0007' }, "it contains the control character U+0007, and 1 more such character later")]
    [InlineData(new[] { 'A', '\u0007', 'B', '\uFFFD', '\u0007' }, "it contains the control character U+0007, and 2 more such characters later")]
    public void The_first_character_that_is_not_text_is_reported(char[] text, string reason)
    {
        var fault = FaultReading.Single(new string(text), SeedRules.UnreadableText);

        Assert.Equal(new Slice(1, 1), fault.Span);
        Assert.Equal($"The seed is not readable as UTF-8 text: {reason}; save the file as UTF-8", fault.Message);
    }

    [Fact]
    public void The_first_character_of_a_text_can_be_the_first_that_is_reported() =>
        Assert.Equal(new Slice(0, 1), FaultReading.Single("\uDE00\0", SeedRules.UnreadableText).Span);

    [Theory]
    [InlineData("Tabs\tand\r\nline\rends\u0085of\u2028every\u2029kind\f\v.")]
    [InlineData("\uFEFFA tilde ~, a no-break\u00A0space, a zero-width\u200Bspace, \uFFFC.")]
    [InlineData("Emoji 😀, \U00010000, \U0010FFFD, Urdu اردو.")]
    public void Readable_text_is_not_reported(string text) => Assert.Empty(FaultReading.Read(text));
}
