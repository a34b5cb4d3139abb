using Corpus.Text.Words;

namespace Corpus.Text.Tests.Words;

public class SentencesTests
{
    // The sentences, divided by |.
    [Theory]
    [InlineData("We met. They left! Did he? Yes… No", "We met.|They left!|Did he?|Yes…|No")]
    [InlineData("We met, They left; No: Yes", "We met, They left; No: Yes")]
    [InlineData("We met.They left", "We met.They left")]
    [InlineData("We met. 7 left", "We met.|7 left")]
    [InlineData("we paid $2. 5 left. and so on", "we paid $2.|5 left. and so on")]
    // A question or exclamation mark can be part of a name or a quotation.
    [InlineData("The Yahoo! site is down", "The Yahoo! site is down")]
    [InlineData("Why? “so” he said", "Why?|“so” he said")]
    [InlineData("We met. “so” he said", "We met. “so” he said")]
    // Closing marks.
    [InlineData("“We met.” They left", "“We met.”|They left")]
    [InlineData("“We met.” Khan left", "“We met.”|Khan left")]
    [InlineData("(We met.) They left", "(We met.)|They left")]
    [InlineData("[We met.] They left", "[We met.]|They left")]
    [InlineData("«We met.» They left", "«We met.»|They left")]
    [InlineData("\"We met.\" They left", "\"We met.\"|They left")]
    [InlineData("‘We met.’ They left", "‘We met.’|They left")]
    [InlineData("'We met.' They left", "'We met.'|They left")]
    [InlineData("“‘We met.’” They left", "“‘We met.’”|They left")]
    [InlineData("“We met!” he said", "“We met!” he said")]
    [InlineData("“We met” They left", "“We met” They left")]
    [InlineData("We met. ” They left", "We met. ”|They left")]
    [InlineData("We met. ”", "We met. ”")]
    [InlineData("We met. ”They left", "We met.|”They left")]
    [InlineData("We met. \"” They left", "We met.|\"” They left")]
    [InlineData("We met.% They left", "We met.% They left")]
    // Opening marks.
    [InlineData("We met. “They left", "We met.|“They left")]
    [InlineData("We met. (“They” left)", "We met.|(“They” left)")]
    [InlineData("We met. — they left", "We met. — they left")]
    [InlineData("We met. “…”", "We met.|“…”")]
    [InlineData("We met. …", "We met.|…")]
    // Abbreviations.
    [InlineData("Mr. Khan and Gen. Bajwa met. They left", "Mr. Khan and Gen. Bajwa met.|They left")]
    [InlineData("J. Smith met GEN. Bajwa", "J. Smith met GEN. Bajwa")]
    [InlineData("Smith Jr. He left", "Smith Jr.|He left")]
    [InlineData("Mr. The", "Mr.|The")]
    [InlineData("the U.S. Senate met", "the U.S. Senate met")]
    [InlineData("in the U.S. The Senate met", "in the U.S.|The Senate met")]
    [InlineData("in the U.S.” The Senate met", "in the U.S.”|The Senate met")]
    [InlineData("in the U.S.” Senate", "in the U.S.” Senate")]
    [InlineData("in the U.S. “The Senate met", "in the U.S.|“The Senate met")]
    [InlineData("at 10 p.m. on Friday", "at 10 p.m. on Friday")]
    [InlineData(". Senate", ".|Senate")]
    [InlineData(". He left", ".|He left")]
    public void Sentences_begin_after_end_marks(string text, string sentences)
    {
        var list = WordReader.Read(text, [new Paragraph { Kind = ParagraphKind.Body, Length = text.Length }]);

        var divided = text;
        for (var i = list.Count - 1; i > 0; i--)
        {
            if (list[i].Is(WordTraits.SentenceStart))
            {
                divided = divided[..list[i].Start].TrimEnd() + "|" + divided[list[i].Start..];
            }
        }

        Assert.Equal(sentences, divided);
        Assert.True(list[0].Is(WordTraits.SentenceStart));
    }

    [Fact]
    public void A_paragraph_begins_a_sentence()
    {
        const string Text = "We met\n\nthey left";

        var list = WordReader.Read(Text, [new Paragraph { Kind = ParagraphKind.Body, Length = 6 }, new Paragraph { Kind = ParagraphKind.Body, Start = 8, Length = 9 }]);

        Assert.Equal(["We", "they"], Enumerable.Range(0, list.Count).Where(i => list[i].Is(WordTraits.SentenceStart)).Select(list.GetText));
    }
}
