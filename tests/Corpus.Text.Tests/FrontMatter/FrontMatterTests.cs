using Corpus.Text.Tests.Paragraphs;

namespace Corpus.Text.Tests.FrontMatter;

public class FrontMatterTests
{
    private const string Body = "The talks begin on Tuesday. “We will win,” Price said.";

    [Fact]
    public void The_block_is_a_paragraph_that_is_not_searched()
    {
        const string Yaml = "---\ntitle: Talks begin in May 2021\nsummary: “Peace,” Price said.\n---";
        var article = SeedReader.Read($"{Yaml}\n\nKhan visits Moscow\n\n{Body}");

        Assert.Equal($"FrontMatter|{Yaml}\nTitle|Khan visits Moscow\nBody|{Body}", Parts.Read(article.Text).ToString());
        Assert.Equal("Tuesday", article.Text.Slice(new Slice(article.Dates.Single().Start, article.Dates.Single().Length)));
        Assert.Equal("We will win,", article.Text.Slice(new Slice(article.Quotes.Single().Start, article.Quotes.Single().Length)));
    }

    [Fact]
    public void Known_keys_become_properties()
    {
        var article = Read("title: \"Moscow: a visit\"\ndate: 2022-04-07\nauthor: Jane Doe\nurl: https://example.org/a#b\nsource: The Daily\ntags: [talks, 'Moscow']");

        Assert.Equal("Moscow: a visit", article.Title);
        Assert.Equal("2022-04-07", article.Published.ToString());
        Assert.Equal(PublishedFrom.FrontMatter, article.PublishedFrom);
        Assert.Equal(["Jane Doe"], article.Authors);
        Assert.Equal("https://example.org/a#b", article.Url);
        Assert.Equal("The Daily", article.Source);
        Assert.Equal(["talks", "Moscow"], article.Tags);
    }

    [Theory]
    [InlineData("author: By Jane Doe and John Roe, BBC News", "Jane Doe|John Roe")]
    [InlineData("byline: Jane Doe, John Roe and Max Moe", "Jane Doe|John Roe|Max Moe")]
    [InlineData("authors:\n  - Jane Doe\n  - John Roe", "Jane Doe|John Roe")]
    [InlineData("authors: [Jane Doe, Jane Doe]", "Jane Doe")]
    [InlineData("Author: madonna", "madonna")]
    [InlineData("author:\n  name: Jane Doe\n  email: {name: [a]}", "Jane Doe")]
    [InlineData("author:\n- name: Jane Doe\n  affiliation: BBC\n- John Roe\n- {name: ~}", "Jane Doe|John Roe")]
    [InlineData("author: Reuters", "Reuters")]
    [InlineData("author: \"Jane\\nDoe\"", "Jane Doe")]
    public void Authors_are_names(string yaml, string authors) => Assert.Equal(authors.Split('|'), Read(yaml).Authors);

    [Theory]
    [InlineData("tags: talks, Moscow; Khan", "talks|Moscow|Khan")]
    [InlineData("tags: talks", "talks")]
    [InlineData("tags:\n- talks\n- 'a, b'", "talks|a, b")]
    [InlineData("tags: [\"a\\nb\", ~, '']", "a b")]
    [InlineData("TAGS: {a: b}", "")]
    public void Tags_are_a_list(string yaml, string tags) => Assert.Equal(tags.Split('|', StringSplitOptions.RemoveEmptyEntries), Read(yaml).Tags);

    [Theory]
    [InlineData("date: 2022-04-07", "2022-04-07")]
    [InlineData("date: '2022-04-07'", "2022-04-07")]
    [InlineData("published: 2022-04-07", "2022-04-07")]
    [InlineData("published: 2022-04-08\ndate: 2022-04-07", "2022-04-07")]
    [InlineData("date:\npublished: 2022-04-07", "2022-04-07")]
    [InlineData("Date: 2022-04-07 10:00:00 +0200", "2022-04-07")]
    [InlineData("date: 2022-04-07T23:59:59.5Z # UTC", "2022-04-07")]
    [InlineData("date: 2022-4-7", null)]
    [InlineData("date: 2022-04-07 in Moscow", null)]
    [InlineData("date: 2022-02-30", null)]
    [InlineData("date: soon", null)]
    [InlineData("date: [2022-04-07]", null)]
    public void The_date_is_a_day_with_or_without_a_time(string yaml, string? day)
    {
        var article = Read(yaml);

        Assert.Equal(day, article.Published?.ToString());
        Assert.Equal(day is null ? PublishedFrom.None : PublishedFrom.FrontMatter, article.PublishedFrom);
    }

    [Fact]
    public void A_header_comes_before_front_matter_and_front_matter_before_a_byline()
    {
        Assert.Equal(("2022-04-07", PublishedFrom.Header), Published("date 2022-04-07\n---\ndate: 2022-05-08\n---\n" + Body));
        Assert.Equal(("2022-05-08", PublishedFrom.FrontMatter), Published($"---\ndate: 2022-05-08\n---\nTitle\n\nPublished 22 May 2024\n\n{Body}"));
        Assert.Equal(("2024-05-22", PublishedFrom.Byline), Published($"---\ntitle: A\n---\nTitle\n\nPublished 22 May 2024\n\n{Body}"));
        Assert.Equal((null, PublishedFrom.None), Published($"---\ndate: May\n---\nTitle\n\nPublished 22 May 2024\n\n{Body}"));

        static (string?, PublishedFrom) Published(string text)
        {
            var article = SeedReader.Read(text);
            return (article.Published?.ToString(), article.PublishedFrom);
        }
    }

    [Fact]
    public void What_front_matter_does_not_say_comes_from_the_text()
    {
        var article = SeedReader.Read($"---\ntitle: ''\nauthor:\n---\n# Khan visits Moscow\nBy Jane Doe\n\n{Body}");

        Assert.Equal("Khan visits Moscow", article.Title);
        Assert.Equal(["Jane Doe"], article.Authors);
    }

    [Fact]
    public void Front_matter_takes_precedence_over_the_text()
    {
        var article = SeedReader.Read($"---\ntitle: A\nauthor: J. Doe\n---\n# Khan visits Moscow\nBy Jane Doe\n\n{Body}");

        Assert.Equal("A", article.Title);
        Assert.Equal(["J. Doe"], article.Authors);
        Assert.Contains(new Paragraph { Kind = ParagraphKind.Title, Start = article.Text.IndexOf("Khan", StringComparison.Ordinal), Length = 18 }, article.Paragraphs);
    }

    [Theory]
    [InlineData("---\ntitle: A\n---\n")]
    [InlineData("---\r\ntitle: A\r\n---\r\n")]
    [InlineData("---\rtitle: A\r---\r")]
    [InlineData("\uFEFF---\ntitle: A\n---\n")]
    [InlineData("\n\n---  \ntitle: A\n---\t\n")]
    [InlineData("---\ntitle: A\n...\n")]
    [InlineData("---\n\n# comment\n\ntitle: A\n\n---\n")]
    [InlineData("---\n{title: A}\n---\n")]
    [InlineData("---\ntitle: >\n  A\n---\n")]
    [InlineData("date 2022-04-07\n---\ntitle: A\n---\n")]
    public void The_block_is_found(string opening)
    {
        var article = SeedReader.Read(opening + Body);

        Assert.Equal("A", article.Title);
        Assert.Empty(article.FrontMatter!.Errors);
        Assert.Equal([ParagraphKind.FrontMatter, ParagraphKind.Body], article.Paragraphs.Select(paragraph => paragraph.Kind));
        Assert.Equal(Body, article.Text.Slice(new Slice(article.Paragraphs[1].Start, article.Paragraphs[1].Length)));
    }

    [Theory]
    [InlineData("----\ntitle: A\n----\n\n")]
    [InlineData("--- title: A\n---\n\n")]
    [InlineData("Talks\n---\ntitle: A\n---\n\n")]
    [InlineData("---\n\nThe talks begin.\n\n---\n\n")]
    [InlineData("---\nThe talks begin.\n\n")]
    [InlineData("date 2022-04-07 ---\ntitle: A\n---\n\n")]
    public void Other_lines_are_text(string opening)
    {
        var article = SeedReader.Read(opening + Body);

        Assert.Null(article.FrontMatter);
        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.Kind == ParagraphKind.FrontMatter);
    }

    [Fact]
    public void A_rule_in_the_body_does_not_end_the_text()
    {
        var article = SeedReader.Read($"---\ntitle: A\n---\n{Body}\n\n---\n\nThe road to Moscow is long.");

        Assert.EndsWith("long.", article.Text.Slice(new Slice(article.Paragraphs[^1].Start, article.Paragraphs[^1].Length)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_is_not_closed_ends_at_the_blank_line()
    {
        var article = SeedReader.Read($"---\ntitle: A\ndate: 2022-04-07\n\n{Body}");

        Assert.Equal("A", article.Title);
        Assert.Equal("2022-04-07", article.Published.ToString());
        Assert.Equal([new Paragraph { Kind = ParagraphKind.FrontMatter, Length = 29 }, new Paragraph { Kind = ParagraphKind.Body, Start = 31, Length = Body.Length }], article.Paragraphs);
    }

    [Fact]
    public void A_block_without_an_end_is_text()
    {
        var article = SeedReader.Read("---\ntitle: A\nThe talks begin.");

        Assert.Equal(FrontMatterErrorKind.NotClosed, article.FrontMatter!.Errors.Single().Kind);
        Assert.Equal([ParagraphKind.Body], article.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void Entries_have_positions()
    {
        const string Text = "\r\n---\r\nsection: world # news\r\n\"first-seen\": '2022-04-07'\r\ntopics:\r\n  - 😀 floods\r\n  - \"a\\tb\"\r\nmap: {a: b}\r\nnone: ~\r\n---\r\nThe talks begin.";

        var entries = SeedReader.Read(Text).FrontMatter!.Entries;

        Assert.Equal(
            [
                "section|section|Scalar|world=world", "\"first-seen\"|first-seen|Scalar|'2022-04-07'=2022-04-07",
                "topics|topics|List|😀 floods=😀 floods|\"a\\tb\"=a\tb", "map|map|Nested", "none|none|None",
            ],
            entries.Select(entry => string.Join('|', [
                Text.Slice(entry.KeySpan), entry.Key, entry.Kind.ToString(), .. entry.Values.Select(value => Text.Slice(value.Span) + "=" + value.Text)])));
    }

    [Theory]
    [InlineData("&a", 10)]
    [InlineData("[", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 100_000)]
    [InlineData("a: \"\n", 20_000)]
    [InlineData("a: [\n", 20_000)]
    [InlineData("a: b: c\n", 20_000)]
    [InlineData("\t", 100_000)]
    [InlineData("a: *b\n", 20_000)]
    [InlineData("- *b\n", 20_000)]
    [InlineData("k: *a *a\n", 1)]
    [InlineData("k: *a *a *a\n", 100)]
    [InlineData("a: a\n", 20_000)]
    [InlineData("\0", 10)]
    [InlineData("\ud800", 10)]
    [InlineData("title: A:i\u0001\0   \v          \nauthor: Jane Doe\r\nlist:\r\t  - a\r\n", 1)]
    [InlineData("a: \u2028b\n", 100)]
    [InlineData("--- a\n", 100)]
    [InlineData("%YAML 9\n", 100)]
    public void Any_block_is_read(string piece, int count)
    {
        var article = SeedReader.Read($"---\n{string.Concat(Enumerable.Repeat(piece, count))}\n---\nKhan visits Moscow\n\n{Body}");

        Assert.Equal([ParagraphKind.FrontMatter, ParagraphKind.Title, ParagraphKind.Body], article.Paragraphs.Select(paragraph => paragraph.Kind));
        Assert.InRange(article.FrontMatter!.Errors.Count, 0, 10);
        Assert.All(article.FrontMatter.Errors, error => Assert.True(error.Span.Start >= 0 && error.Span.Length >= 0 && error.Span.End <= article.Text.Length));
        Assert.InRange(Corpus.Text.Faults.FaultReader.Read(article).Count(), 0, 20);
    }

    [Fact]
    public void Anchors_do_not_expand()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]");

        var block = SeedReader.Read($"---\na0: &a0 lol\n{string.Join('\n', lines)}\n---\n{Body}").FrontMatter!;

        Assert.Equal("lol", block.Entries[0].Values.Single().Text);
        Assert.All(block.Entries.Skip(1), entry => Assert.Empty(entry.Values));
        Assert.All(block.Errors, error => Assert.Equal(FrontMatterErrorKind.Alias, error.Kind));
    }

    private static SeedArticle Read(string yaml) => SeedReader.Read($"---\n{yaml}\n---\n{Body}");
}
