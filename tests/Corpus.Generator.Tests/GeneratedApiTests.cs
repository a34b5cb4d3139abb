using System.Text.Json;
using FiveSeeds;

namespace Corpus.Generator.Tests;

/// <summary>Tests the generated API as its users see it. This project itself has the corpus of the five seeds.</summary>
public class GeneratedApiTests
{
    [Fact]
    public void An_article_is_a_property_named_after_its_title()
    {
        var article = Articles.RussiasForeignAffairsTagImranKhanAndCelebrate;

        Assert.Equal("Russia’s Foreign Affairs tag Imran Khan and celebrate diplomatic relations", article.Title);
        Assert.Equal("000_bc29df8f2f977982", article.Id);
        Assert.Equal("../../seeds/000_bc29df8f2f977982.txt", article.Path);
        Assert.Null(article.Published);
        Assert.Same(article, Articles.RussiasForeignAffairsTagImranKhanAndCelebrate);
    }

    [Fact]
    public void All_is_ordered_by_path()
    {
        Assert.Equal(5, Articles.All.Count);
        Assert.Equal(Articles.All.Select(article => article.Path).Order(StringComparer.Ordinal), Articles.All.Select(article => article.Path));
        Assert.Same(Articles.RussiasForeignAffairsTagImranKhanAndCelebrate, Articles.All[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.All[5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.All[-1]);
    }

    [Fact]
    public void Find_returns_the_article_with_an_id()
    {
        Assert.All(Articles.All, article => Assert.Same(article, Articles.Find(article.Id)));
        Assert.Null(Articles.Find("no such article"));
        Assert.Throws<ArgumentNullException>(() => Articles.Find(null!));
    }

    [Fact]
    public void Every_text_is_the_slice_of_the_article_at_its_position()
    {
        foreach (var article in Articles.All)
        {
            Assert.All(article.Paragraphs, item => Assert.Equal(item.Text, article.Text.Substring(item.Start, item.Length)));
            Assert.All(article.Dates, item => Assert.Equal(item.Text, article.Text.Substring(item.Start, item.Length)));
            Assert.All(article.Quotes, item => Assert.Equal(item.Text, article.Text.Substring(item.Start, item.Length)));
            Assert.All(article.Quotes.Select(quote => quote.Attribution).OfType<Attribution>(), item =>
            {
                Assert.Equal(item.Source, article.Text.Substring(item.SourceStart, item.SourceLength));
                Assert.Equal(item.Cue, item.CueStart is { } start ? article.Text.Substring(start, item.CueLength!.Value) : null);
            });
        }
    }

    [Fact]
    public void A_date_has_a_value_and_its_first_and_last_day()
    {
        var visit = Assert.Single(Articles.On20220407ThePoliticalTurmoilInPakistan.Dates, date => date.Text == "February 23-24 this year");

        Assert.Equal("2022-02-23/2022-02-24", visit.Value);
        Assert.Equal(new DateOnly(2022, 2, 23), visit.First);
        Assert.Equal(new DateOnly(2022, 2, 24), visit.Last);
        Assert.Equal(DateGranularity.Day, visit.Granularity);
    }

    [Fact]
    public void The_quotes_of_a_speaker_are_in_order()
    {
        var quotes = Speakers.MariaZakharova.Quotes();

        Assert.Equal(2, quotes.Count);
        Assert.All(quotes, quote => Assert.Equal(Articles.On20220407ThePoliticalTurmoilInPakistan, quote.Article));
        Assert.StartsWith("Immediately after", quotes[0].Quote.Text, StringComparison.Ordinal);
        Assert.StartsWith("This is another attempt", quotes[1].Quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Speakers_are_compared_and_found_by_name()
    {
        Assert.Equal(new Speaker("Ned Price"), Speakers.NedPrice);
        Assert.Equal(Speakers.NedPrice, Speakers.Find("Ned Price"));
        Assert.Null(Speakers.Find("Nobody"));
        Assert.Throws<ArgumentNullException>(() => Speakers.Find(null!));
        Assert.Empty(new Speaker("Nobody").Quotes());
        Assert.Equal(Speakers.All.Select(speaker => speaker.Name).Order(StringComparer.Ordinal), Speakers.All.Select(speaker => speaker.Name));
        Assert.Equal(
            Articles.All.SelectMany(article => article.Quotes).Count(quote => quote.Speaker is not null),
            Speakers.All.Sum(speaker => speaker.Quotes().Count));
    }

    [Fact]
    public void Articles_round_trip_through_JSON()
    {
        foreach (var article in Articles.All)
        {
            var copy = JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(article))!;

            Assert.Equal(article, copy);
            Assert.Equal(article.GetHashCode(), copy.GetHashCode());
            Assert.Equal(article.Quotes, copy.Quotes);
            Assert.Equal(article.Dates.Select(date => date.GetHashCode()), copy.Dates.Select(date => date.GetHashCode()));
        }
    }

    [Fact]
    public void JSON_has_the_documented_properties()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Articles.On20220407ThePoliticalTurmoilInPakistan));
        var quote = json.RootElement.GetProperty("Quotes")[0];

        Assert.Equal(["Id", "Path", "Title", "Published", "PublishedFrom", "Authors", "Dateline", "Credit", "Url", "Source", "Tags", "Metadata", "Text", "Paragraphs", "Dates", "Quotes", "Speakers"], GetNames(json.RootElement));
        Assert.Equal(["Kind", "Text", "Start", "Length"], GetNames(json.RootElement.GetProperty("Paragraphs")[0]));
        Assert.Equal(["Text", "Start", "Length", "Value", "First", "Last", "Granularity", "Modifier"], GetNames(json.RootElement.GetProperty("Dates")[0]));
        Assert.Equal(["Text", "Start", "Length", "Kind", "Speaker", "Attribution", "IsBalanced"], GetNames(quote));
        Assert.Equal(["Name"], GetNames(quote.GetProperty("Speaker")));
        Assert.Equal(["Source", "SourceStart", "SourceLength", "Cue", "CueStart", "CueLength"], GetNames(quote.GetProperty("Attribution")));

        static IEnumerable<string> GetNames(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
    }

    [Fact]
    public void Enums_are_names_in_JSON()
    {
        var date = new DateMention { Granularity = DateGranularity.HalfYear, Modifier = DateModifier.Start };

        var json = JsonSerializer.Serialize(date);

        Assert.EndsWith("""
            "Granularity":"HalfYear","Modifier":"Start"}
            """, json, StringComparison.Ordinal);
        Assert.Equal(date, JsonSerializer.Deserialize<DateMention>(json));
        Assert.Equal("\"Heading\"", JsonSerializer.Serialize(ParagraphKind.Heading));
        Assert.Equal("\"Fragment\"", JsonSerializer.Serialize(QuoteKind.Fragment));
    }

    [Fact]
    public void Enums_can_be_numbers_in_JSON() => Assert.Equal(
        new DateMention { Granularity = DateGranularity.HalfYear, Modifier = DateModifier.Start },
        JsonSerializer.Deserialize<DateMention>("""{"Granularity":6,"Modifier":1}"""));

    [Fact]
    public void With_changes_only_the_given_properties()
    {
        var article = Articles.ImranKhanToGoToRussiaThisMonth;

        var renamed = article with { Title = "Another title", Text = "Another text" };

        Assert.NotEqual(article, renamed);
        Assert.Equal("Another text", renamed.Text);
        Assert.Equal(article.Dates, renamed.Dates);
        Assert.Equal(article, renamed with { Title = article.Title, Text = article.Text });
        Assert.Equal("This Month", (article.Dates[0] with { Start = 0 }).Text);
    }

    [Fact]
    public void Records_copy_the_lists_they_are_given()
    {
        var dates = new List<DateMention> { new() { Text = "today" } };
        var article = new Article { Dates = dates };

        dates.Clear();

        Assert.Single(article.Dates);
    }

    [Fact]
    public void Records_are_equal_if_their_contents_are_equal()
    {
        var one = new Article { Id = "a", Text = "x", Paragraphs = [new Paragraph { Text = "x", Length = 1 }] };

        Assert.Equal(one, new Article { Id = "a", Text = "x", Paragraphs = [new Paragraph { Text = "x", Length = 1 }] });
        Assert.NotEqual(one, one with { Paragraphs = [new Paragraph { Text = "y", Length = 1 }] });
        Assert.NotEqual(one, one with { Published = new DateOnly(2022, 4, 7) });
        Assert.NotEqual(new Quote { Text = "x" }, new Quote { Text = "x", IsBalanced = false });
        Assert.Equal(new Attribution { Source = "he", Cue = null }, new Attribution { Source = "he" });
        Assert.NotEqual(new Attribution { Source = "he", Cue = "" }, new Attribution { Source = "he" });
    }

    [Fact]
    public void ToString_returns_a_short_summary()
    {
        Assert.Equal(
            "Article { Id = 004_18656466c2d54324, Title = , Published = 2022-02-25, Paragraphs = 28, Dates = 6, Quotes = 8 }",
            Articles.Find("004_18656466c2d54324")!.ToString());
        Assert.Contains("Speaker = Speaker { Name = Ned Price }", Speakers.NedPrice.Quotes()[0].Quote.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cite_returns_the_position_of_words_and_their_article()
    {
        var citation = Articles.Cite("  attempt of shameless   interference by the US\n in the internal affairs ");

        Assert.Same(Articles.On20220407ThePoliticalTurmoilInPakistan, citation.Article);
        Assert.Equal("attempt of shameless interference by the US in the internal affairs", citation.Text);
        Assert.Equal(citation.Text, citation.Article.Text.Substring(citation.Start, citation.Length));
        Assert.Equal(citation, JsonSerializer.Deserialize<Citation>(JsonSerializer.Serialize(citation)));
        Assert.True(Articles.TryCite("shameless interference", out var other));
        Assert.Same(citation.Article, other.Article);
    }

    [Fact]
    public void Cite_fails_for_words_that_are_not_in_the_corpus()
    {
        Assert.False(Articles.TryCite("attempt of shameful interference by the US", out var citation));
        Assert.Null(citation);
        var exception = Assert.Throws<ArgumentException>(() => Articles.Cite("attempt of shameful interference by the US"));
        Assert.Equal(
            "The corpus does not contain 'attempt of shameful interference by the US'; the closest is " +
            "'attempt of shameless interference by the US' in '" + Articles.On20220407ThePoliticalTurmoilInPakistan.Path + "'",
            exception.Message);
        Assert.Throws<ArgumentNullException>(() => Articles.Cite(null!));
        Assert.Throws<ArgumentNullException>(() => Articles.TryCite(null!, out _));
    }
}
