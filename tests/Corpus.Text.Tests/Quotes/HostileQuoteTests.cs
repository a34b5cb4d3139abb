using System.Text;

namespace Corpus.Text.Tests.Quotes;

/// <summary>Texts designed to take long or to break offsets. Each must be read in linear time, with all slices inside the text.</summary>
public class HostileQuoteTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("'")]
    [InlineData("‘")]
    [InlineData("’")]
    [InlineData("`")]
    [InlineData("«")]
    [InlineData("»")]
    [InlineData(" \"")]
    [InlineData(" “")]
    [InlineData("“a")]
    [InlineData(" ‘a")]
    [InlineData("'a' ")]
    [InlineData("\"a\" ")]
    [InlineData("“a ”")]
    [InlineData("’ ")]
    public void A_million_marks(string mark) => Read(Repeat(mark, Million));

    [Fact]
    public void Marks_nested_ten_thousand_deep()
    {
        var text = Repeat("“a ", 10_000) + Repeat("b” ", 10_000);

        var quote = Assert.Single(Read(text));

        Assert.True(quote.IsBalanced);
        Assert.Equal(1, quote.Start);
        Assert.Equal(text.LastIndexOf('”'), quote.End);
    }

    [Fact]
    public void A_quote_of_ten_megabytes()
    {
        var quote = Assert.Single(Read("He said, “Our " + Repeat("word and more ", 750_000) + "and,” so on."));

        Assert.Equal(750_000 * 14 + 8, quote.Length);
        Assert.Equal(QuoteKind.Direct, quote.Kind);
    }

    [Theory]
    [InlineData("said ")]
    [InlineData("said “a” ")]
    [InlineData("and said that he said “a b c” ")]
    [InlineData("also said “a” ")]
    [InlineData("last Tuesday said “a” ")]
    [InlineData("he, who is, and that said, “a b c” ")]
    [InlineData("“a b c d,” the minister said. ")]
    [InlineData("“a b c d,” he, ")]
    [InlineData("Ab Cd, “a b c,” ")]
    [InlineData("“a b c\n\n")]
    [InlineData("“a b c\n")]
    [InlineData("a b c, said x.\" ")]
    [InlineData("a b c,\" said x\n\n")]
    [InlineData("x: “a” - ")]
    public void Very_long_sentences(string part) => Read(Repeat(part, 40_000));

    [Fact]
    public void A_hundred_thousand_names_with_the_same_last_name()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("“We will win,” said ").Append(Name(i)).Append(" Khan. “Yes,” Khan said. “No,” he said. “So,” the minister said. ");
        }

        Assert.Equal(400_000, Read(text.ToString()).Count);
    }

    // If it were one, each quotation would repeat it.
    [Fact]
    public void A_name_of_thousands_of_letters_is_not_a_speaker()
    {
        var name = Repeat("A" + new string('b', 999) + " ", 10);

        var quotes = Read($"“We will win,” said {name}Khan. " + Repeat("“We will win,” Khan said. ", 1_000));

        Assert.Equal(1_001, quotes.Count);
        Assert.DoesNotContain(quotes, quote => quote.Speaker is not null);
    }

    [Theory]
    [InlineData("\ud83d“\ude00” said \udc00.")]
    [InlineData("“\0” said \0.")]
    [InlineData("“\u2028” said \u202e Bob.")]
    [InlineData("“")]
    [InlineData("said")]
    [InlineData("“”")]
    [InlineData("''")]
    [InlineData("'")]
    [InlineData("\" \"")]
    [InlineData("“ ”")]
    [InlineData("according to “a”")]
    [InlineData("“a” according to")]
    [InlineData("“a,” said")]
    [InlineData("“a,” Mr.")]
    [InlineData("as “a”")]
    [InlineData(": “a”")]
    [InlineData("“a” —")]
    [InlineData("t\"2\"n\uFFFD\"\u001C2\"*[e u\uFFFD\"\u001C2\"*\uFFFD\uFFFD9n s|a\uFFFD\uFFFDd,”\uFFFD\uFFFDS\uFFFD\uFFFDi d n!a n N\uFFFD\uFFFDn s\uFFFD9n d,”e\uFFFDa s.“,”Q9e p r]will go")]
    public void Short_malformed_texts(string text) => Read(text);

    private static IReadOnlyList<Quote> Read(string text)
    {
        var quotes = SeedReader.Read(text).Quotes;
        var end = 0;
        foreach (var quote in quotes)
        {
            Assert.InRange(quote.Start, end, text.Length);
            Assert.InRange(quote.End, quote.Start, text.Length);
            end = quote.End;
            if (quote.Attribution is { } attribution)
            {
                Assert.InRange(attribution.Source.Start, 0, text.Length);
                Assert.InRange(attribution.Source.End, attribution.Source.Start + 1, text.Length);
                Assert.InRange(attribution.Cue?.End ?? 0, 0, text.Length);
            }
        }

        return quotes;
    }

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    private static string Name(int number) => $"{(char)('A' + number % 26)}{(char)('a' + number / 26 % 26)}{(char)('a' + number / 676 % 26)}{(char)('a' + number / 17576)}";
}
