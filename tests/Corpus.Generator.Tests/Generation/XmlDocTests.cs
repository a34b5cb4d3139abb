using Corpus.Generator.Generation;

namespace Corpus.Generator.Tests.Generation;

public class XmlDocTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" one  two\t\n three\r\n", "one two three")]
    [InlineData("line\u2028separator\u0085next\u00A0line\u3000end", "line separator next line end")]
    [InlineData("<b> && </b>", "&lt;b&gt; &amp;&amp; &lt;/b&gt;")]
    [InlineData("“Rain”, 'snow' \"and\" *hail*/", "“Rain”, 'snow' \"and\" *hail*/")]
    [InlineData("A 😀 𝒳", "A 😀 𝒳")]
    [InlineData("a\0\u0001\u001B\uFFFEb", "a\uFFFD\uFFFD\uFFFD\uFFFDb")]
    [InlineData("a\u202Eb\u200Bc\u00ADd\u007F", "a&#x202E;b&#x200B;c&#x00AD;d&#x007F;")]
    [InlineData("a\U000E0041b\U0001D173", "a&#xE0041;b&#x1D173;")]
    public void Text_becomes_a_line_of_XML(string text, string xml) => Assert.Equal(xml, XmlDoc.Escape(text));

    [Fact]
    public void Half_a_pair_is_replaced() => Assert.Equal("\uFFFD😀\uFFFD \uFFFD\uFFFD", XmlDoc.Escape("\uD83D😀\uDE00 \uDE00\uD83D"));

    [Theory]
    [InlineData(13, "one two three")]
    [InlineData(12, "one two…")]
    [InlineData(8, "one two…")]
    [InlineData(7, "one two…")]
    [InlineData(6, "one…")]
    [InlineData(3, "one…")]
    [InlineData(2, "on…")]
    public void A_long_text_is_cut_before_the_last_word_that_does_not_fit(int maxLength, string xml)
    {
        Assert.Equal(xml, XmlDoc.Excerpt("one two three", 0, 13, maxLength));
        Assert.Equal(xml, XmlDoc.Excerpt("a one two three b", 2, 13, maxLength));
    }

    [Theory]
    [InlineData(5, "ab😀c…")]
    [InlineData(4, "ab😀…")]
    [InlineData(3, "ab…")]
    public void A_long_word_is_cut_between_characters(int maxLength, string xml) => Assert.Equal(xml, XmlDoc.Excerpt("ab😀cd", 0, 6, maxLength));

    [Fact]
    public void A_pair_ends_with_the_excerpt() => Assert.Equal("a\uFFFD", XmlDoc.Excerpt("a😀", 0, 2, 2));
}
