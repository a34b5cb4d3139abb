using Corpus.Text.Header;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Properties;

/// <summary>Properties that hold for any text.</summary>
public class ReadingPropertyTests
{
    private const int Cases = 20_000;

    private static readonly ParagraphKind[] SearchedKinds = [ParagraphKind.Title, ParagraphKind.Body, ParagraphKind.Heading];

    [Fact]
    public void Reading_any_text_keeps_the_text_and_is_deterministic() => ForAll(text =>
    {
        var article = SeedReader.Read(text);

        Assert.Equal(text, article.Text);
        Assert.Equal(article, SeedReader.Read(text));
    });

    [Fact]
    public void Paragraphs_are_ordered_disjoint_and_trimmed() => ForAll(text =>
    {
        var end = SeedReader.Read(text).Header.BodyStart;
        foreach (var paragraph in SeedReader.Read(text).Paragraphs)
        {
            Assert.InRange(paragraph.Start, end, text.Length);
            Assert.InRange(paragraph.End, paragraph.Start + 1, text.Length);
            Assert.False(char.IsWhiteSpace(text[paragraph.Start]) || char.IsWhiteSpace(text[paragraph.End - 1]));
            end = paragraph.End;
        }
    });

    [Fact]
    public void Title_dateline_and_credit_are_slices_of_the_text() => ForAll(text =>
    {
        var article = SeedReader.Read(text);
        foreach (var slice in (Slice?[])[article.Dateline, article.Credit])
        {
            AssertWithin(slice, text);
        }
    });

    [Fact]
    public void Dates_are_ordered_disjoint_and_within_a_searched_paragraph() => ForAll(text =>
    {
        var article = SeedReader.Read(text);
        var end = 0;
        foreach (var date in article.Dates)
        {
            Assert.True(date.Start >= end && date.Length > 0);
            end = date.Start + date.Length;
            Assert.Contains(article.Paragraphs, paragraph => SearchedKinds.Contains(paragraph.Kind) && date.Start >= paragraph.Start && end <= paragraph.End);
            Assert.Equal(date.First is null, date.Last is null);
            Assert.True(string.CompareOrdinal(date.First?.ToString(), date.Last?.ToString()) <= 0, date.Value);
        }
    });

    [Fact]
    public void Quotes_are_ordered_disjoint_and_within_a_searched_paragraph() => ForAll(text =>
    {
        var article = SeedReader.Read(text);
        var end = 0;
        foreach (var quote in article.Quotes)
        {
            Assert.True(quote.Start >= end && quote.Length >= 0);
            end = quote.End;
            Assert.Contains(article.Paragraphs, paragraph => SearchedKinds.Contains(paragraph.Kind) && quote.Start >= paragraph.Start && end <= paragraph.End);
            AssertWithin(quote.Attribution?.Source, text);
            AssertWithin(quote.Attribution?.Cue, text);
            Assert.True(quote.Speaker is null || quote.Attribution is not null);
            Assert.NotEqual("", quote.Speaker);
        }
    });

    [Fact]
    public void Text_around_a_header_does_not_change_it() => ForAll(text =>
    {
        var header = DateHeaderReader.Read(text);
        foreach (var (before, after) in ((string, string)[])[("\uFEFF", ""), (" \n", ""), ("", "\n\nA body, which is a sentence.")])
        {
            var other = DateHeaderReader.Read(before + text + after);

            Assert.Equal(header.Kind, other.Kind);
            Assert.Equal(header.Fault, other.Fault);
            Assert.Equal(header.Date, other.Date);
            Assert.Equal(header.Readings, other.Readings);
        }
    });

    [Fact]
    public void Generated_texts_cover_all_constructs()
    {
        var articles = Gen.Sample(ArbitraryTexts.All.Generator, 2_000).Select(text => SeedReader.Read(text)).ToArray();

        foreach (var has in (Func<SeedArticle, bool>[])
        [
            article => article.Published is not null, article => article.Header.Kind == DateHeaderKind.Malformed, article => article.Title is not null,
            article => article.Dateline is not null, article => article.Credit is not null, article => article.Dates.Count > 1,
            article => article.Quotes.Any(quote => quote.Speaker is not null), article => article.Quotes.Any(quote => !quote.IsBalanced),
        ])
        {
            Assert.InRange(articles.Count(has), 10, 1_990);
        }
    }

    private static void AssertWithin(Slice? slice, string text)
    {
        if (slice is { } some)
        {
            Assert.InRange(some.Start, 0, text.Length - 1);
            Assert.InRange(some.End, some.Start + 1, text.Length);
        }
    }

    private static void ForAll(Action<string> property) => Check.One(ArbitraryTexts.Run(Cases), Prop.ForAll(ArbitraryTexts.All, property));
}
