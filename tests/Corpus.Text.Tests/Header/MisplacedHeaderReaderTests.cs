using Corpus.Text.Header;

namespace Corpus.Text.Tests.Header;

public class MisplacedHeaderReaderTests
{
    // Text, words, readings, words that the fix replaces.
    [Theory]
    [InlineData("2022-04-07 The", "2022-04-07", "2022-04-07", "2022-04-07")]
    [InlineData("2022-04-07", "2022-04-07", "2022-04-07", "2022-04-07")]
    [InlineData(" \n\uFEFF2022/4/7\nThe", "2022/4/7", "2022-04-07", "2022/4/7")]
    [InlineData("2022.04.07 The", "2022.04.07", "2022-04-07", "2022.04.07")]
    [InlineData("2022-04-10 The", "2022-04-10", "2022-04-10", "2022-04-10")]
    [InlineData("1909-09-09 The", "1909-09-09", "1909-09-09", "1909-09-09")]
    [InlineData("dated 7 April 2022 The", "dated 7 April 2022", "2022-04-07", "dated 7 April 2022")]
    [InlineData("Dated: 7 April 2022 The", "Dated: 7 April 2022", "2022-04-07", "Dated: 7 April 2022")]
    [InlineData("dated:2022-04-07The", "dated:2022-04-07", "2022-04-07", "dated:2022-04-07")]
    [InlineData("Published = 07/04/2022 The", "Published = 07/04/2022", "2022-04-07 2022-07-04", "Published = 07/04/2022")]
    [InlineData("PUBLISHED ON:  2022-04-07 The", "PUBLISHED ON:  2022-04-07", "2022-04-07", "PUBLISHED ON:  2022-04-07")]
    [InlineData("2022-04-07\ndate 2022-04-08 The", "2022-04-07", "2022-04-07", "2022-04-07")]
    [InlineData("dated 2022-04-07\ndate 2022-04-08 The", "dated 2022-04-07", "2022-04-07", "dated 2022-04-07")]
    [InlineData("\u200B2022-04-07 The", "2022-04-07", "2022-04-07", "\u200B2022-04-07")]
    [InlineData("Pub date: 2022-04-07, The", "Pub date: 2022-04-07,", "2022-04-07", "Pub date: 2022-04-07,")]
    public void A_date_at_the_beginning_was_meant_as_the_header(string text, string words, string readings, string replaced)
    {
        var header = MisplacedHeaderReader.Find(text);

        Assert.NotNull(header);
        Assert.False(header.Value.IsOnSecondLine);
        Assert.Equal(words, text.Slice(header.Value.Span));
        Assert.Equal(readings, string.Join(' ', header.Value.Readings));
        Assert.Equal(replaced, text.Slice(header.Value.FixSpan));
    }

    // The fix moves everything from the beginning to the header and the blanks after it.
    [Theory]
    [InlineData("The title\ndate 2022-04-07\nThe", "The title\ndate 2022-04-07")]
    [InlineData("The title\r\n\r\n date 2022-04-07  \tThe", "The title\r\n\r\n date 2022-04-07  \t")]
    [InlineData("\n The title\u2028date 2022-04-07", "The title\u2028date 2022-04-07")]
    public void A_header_on_the_second_line_is_found(string text, string moved)
    {
        var header = MisplacedHeaderReader.Find(text);

        Assert.NotNull(header);
        Assert.True(header.Value.IsOnSecondLine);
        Assert.Equal("date 2022-04-07", text.Slice(header.Value.Span));
        Assert.Equal("2022-04-07", string.Join(' ', header.Value.Readings));
        Assert.Equal(moved, text.Slice(header.Value.FixSpan));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("2022")]
    [InlineData("202")]
    [InlineData("2022-")]
    [InlineData("2022-04 The")]
    [InlineData("2022 04 07 The")]
    [InlineData("2022–04–07 The")]
    [InlineData("202x-04-07 The")]
    [InlineData("2022-02-30 The")]
    [InlineData("2022-04-07: The")]
    [InlineData("2022-04-07. The")]
    [InlineData("2022-04-07The")]
    [InlineData("07/04/2022 The")]
    [InlineData("7/04/2022 The")]
    [InlineData("dated")]
    [InlineData("dated 2022-04 The")]
    [InlineData("dated 7")]
    [InlineData("dated2022-04-07 The")]
    [InlineData("Dated 7 April 2022 The")]
    [InlineData("DATED 7 April 2022 The")]
    [InlineData("published 2022-04-07 The")]
    [InlineData("Published")]
    [InlineData("Published:")]
    [InlineData("Published: never")]
    [InlineData("Publisher: 2022-04-07")]
    [InlineData("The title date 2022-04-07 The")]
    [InlineData("The title\nThe date 2022-04-07")]
    [InlineData("The title\ndate 2022-4-7 The")]
    [InlineData("The title\nDATE 2022-04-07 The")]
    [InlineData("The title\nFrom 2022-04-07 to 2022-05-01 the")]
    [InlineData("The title\n\nThe text\ndate 2022-04-07")]
    public void Other_words_are_not_a_header(string text) => Assert.Null(MisplacedHeaderReader.Find(text));
}
