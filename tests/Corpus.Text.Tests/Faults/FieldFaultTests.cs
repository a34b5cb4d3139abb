using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

public class FieldFaultTests
{
    private const string Body = "The talks begin.";

    private static readonly EquatableArray<ArticleField> Fields = new(
    [
        new ArticleField("section", FieldType.String, IsRequired: true), new ArticleField("topics", FieldType.StringArray, false),
        new ArticleField("pages", FieldType.Int, false), new ArticleField("score", FieldType.Double, false),
        new ArticleField("opinion", FieldType.Bool, false), new ArticleField("first-seen", FieldType.Date, false),
    ]);

    [Theory]
    [InlineData("section: world")]
    [InlineData("Section: 'world'\nTOPICS: [a, b]\npages: -12\nscore: 1.5e3\nopinion: True\nfirst-seen: 2022-04-07T10:00:00")]
    [InlineData("section: 1\ntopics: []\npages: ~\nscore:\nopinion: null\nfirst-seen: \"2022-04-07\"")]
    [InlineData("section: a\ntitle: A\nauthor: Jane Doe\ndate: 2022-04-07\npublished: 2022-04-07\nbyline: a\nauthors: [a]\nurl: a\nsource: a\ntags: [a]")]
    public void Values_of_the_declared_types_are_allowed(string yaml) => Assert.Empty(Find($"---\n{yaml}\n---\n{Body}"));

    [Theory]
    [InlineData("pages: many", "many", "The field 'pages' must be a whole number, not 'many'; write it as 'pages: 12'")]
    [InlineData("pages: 1.5", "1.5", "The field 'pages' must be a whole number, not '1.5'; write it as 'pages: 12'")]
    [InlineData("pages: 1,000", "1,000", "The field 'pages' must be a whole number, not '1,000'; write it as 'pages: 12'")]
    [InlineData("pages: 3000000000", "3000000000", "The field 'pages' must be a whole number, not '3000000000'; write it as 'pages: 12'")]
    [InlineData("score: 1,5", "1,5", "The field 'score' must be a number, not '1,5'; write it as 'score: 1.5'")]
    [InlineData("score: .nan", ".nan", "The field 'score' must be a number, not '.nan'; write it as 'score: 1.5'")]
    [InlineData("score: NaN", "NaN", "The field 'score' must be a number, not 'NaN'; write it as 'score: 1.5'")]
    [InlineData("score: 1e999", "1e999", "The field 'score' must be a number, not '1e999'; write it as 'score: 1.5'")]
    [InlineData("opinion: yes", "yes", "The field 'opinion' must be true or false, not 'yes'; write it as 'opinion: true'")]
    [InlineData("first-seen: '7 April'", "'7 April'", "The field 'first-seen' must be a day, not '7 April'; write it as 'first-seen: 2022-04-07'")]
    [InlineData("first-seen: 2022-02-30", "2022-02-30", "The field 'first-seen' must be a day, not '2022-02-30'; write it as 'first-seen: 2022-04-07'")]
    [InlineData("topics: flood", "flood", "The field 'topics' must be a list, not 'flood'; write it as 'topics: [one, two]'")]
    [InlineData("pages: [1]", "pages", "The field 'pages' must be a whole number, not a list; write it as 'pages: 12'")]
    [InlineData("topics: {a: b}", "topics", "The field 'topics' must be a list, not keys with values; write it as 'topics: [one, two]'")]
    [InlineData("secton: b", "secton", "Unknown field 'secton'; did you mean 'section'?")]
    [InlineData("auther: b", "auther", "Unknown field 'auther'; did you mean 'author'?")]
    [InlineData("layout: post", "layout", "Unknown field 'layout'; declare it in the project (<CorpusField Include=\"layout\" Type=\"string\" />) or remove it")]
    public void A_value_of_another_type_and_an_unknown_key_are_faults_at_their_place(string yaml, string span, string message)
    {
        var text = $"---\nsection: a\n{yaml}\n---\n{Body}";
        var fault = Assert.Single(Find(text));

        Assert.Equal(message, fault.Message);
        Assert.Equal(span, text.Slice(fault.Span));
        Assert.Equal(SeedRules.MalformedFrontMatter, fault.Rule);
    }

    [Theory]
    [InlineData("\n---\ntitle: A\n---\n", 1, 3, "The field 'section' is missing; add 'section: text' to the front matter")]
    [InlineData("---\nsection: ~\n---\n", 0, 3, "The field 'section' is missing; add 'section: text' to the front matter")]
    [InlineData("date 2022-04-07\n", 16, 0, "The field 'section' is missing; begin the seed with front matter, three lines: '---', 'section: text' and '---'")]
    public void A_missing_field_is_a_fault_where_it_is_missing(string opening, int start, int length, string message)
    {
        var fault = Assert.Single(Find(opening + Body));

        Assert.Equal(message, fault.Message);
        Assert.Equal(new Slice(start, length), fault.Span);
    }

    [Fact]
    public void A_field_that_cannot_be_read_is_not_also_missing() => Assert.Empty(Find($"---\nsection: [a\n---\n{Body}"));

    [Fact]
    public void Without_declared_fields_any_key_is_allowed() =>
        Assert.Empty(FieldFaults.Find(FieldFacts.From(SeedReader.Read($"---\nsecton: a\nlayout: b\n---\n{Body}")), default));

    [Theory]
    [InlineData("Khan visits Moscow\n\nBy Jane Doe\n\n", "title", true)]
    [InlineData("Khan visits Moscow\n\nBy Jane Doe\n\n", "authors", true)]
    [InlineData("date 2022-04-07 ", "date", true)]
    [InlineData("---\ntags: a\n---\n", "tags", true)]
    [InlineData("---\nurl: ''\n---\n", "url", false)]
    [InlineData("", "title", false)]
    [InlineData("", "source", false)]
    public void A_required_field_with_a_meaning_can_come_from_the_text(string opening, string key, bool isGiven)
    {
        var fields = new EquatableArray<ArticleField>([new ArticleField(key, FieldType.String, IsRequired: true)]);
        Assert.Equal(isGiven, !FieldFaults.Find(FieldFacts.From(SeedReader.Read(opening + Body)), fields).Any());
    }

    private static SeedFault[] Find(string text) => [.. FieldFaults.Find(FieldFacts.From(SeedReader.Read(text)), Fields)];
}
