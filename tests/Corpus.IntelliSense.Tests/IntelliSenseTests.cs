namespace Corpus.IntelliSense.Tests;

/// <summary>Completion lists, tooltips and Go To Definition for the generated corpus.</summary>
[Collection(nameof(Consumers))]
public sealed class IntelliSenseTests(IntelliSenseTests.OpenProject project) : IClassFixture<IntelliSenseTests.OpenProject>
{
    private const string Talks = """
        date 2022-04-07

        Talks on <the> river & its “banks” ]]> begin */ 🌊

        GENEVA: Talks on the river began last week, its minister said.

        “We will share the water of it,” Anna Smith said. “There is enough.”
        """;

    private Editor Editor => project.Editor!;

    [Fact]
    public async Task The_namespace_lists_only_the_types_for_users() => Assert.Equal(
        [
            "Article", "ArticleDate", "ArticleQuote", "Articles", "Attribution", "Citation", "ConcordanceLine", "DateGranularity", "DateMention", "DateModifier", "Dates",
            "Paragraph", "ParagraphKind", "PublishedFrom", "Quote", "QuoteKind", "Quotes", "SearchOptions", "Speaker", "Speakers",
        ],
        await Editor.GetNamesAsync("_ = MyApp.Corpus.$$"));

    [Fact]
    public async Task Articles_lists_the_articles() =>
        Assert.Equal(
            ["All", "ATitleHere", "Cite", "Find", "PublishedBetween", "Search", "TalksOnTheRiverItsBanksBegin", "TryCite", "TryFind"], await Editor.GetNamesAsync("_ = MyApp.Corpus.Articles.$$"));

    [Fact]
    public async Task Speakers_lists_the_speakers() =>
        Assert.Equal(["All", "AnnaSmith", "Find", "TryFind"], await Editor.GetNamesAsync("_ = MyApp.Corpus.Speakers.$$"));

    [Fact]
    public async Task Quotes_and_dates_list_their_queries()
    {
        Assert.Equal(["All"], await Editor.GetNamesAsync("_ = MyApp.Corpus.Quotes.$$"));
        Assert.Equal(["All", "Between", "On"], await Editor.GetNamesAsync("_ = MyApp.Corpus.Dates.$$"));
        Assert.Equal(["MatchCase", "None", "PartsOfWords"], await Editor.GetNamesAsync("_ = MyApp.Corpus.SearchOptions.$$"));
    }

    [Theory]
    [InlineData("Articles.ATitleHere", "Authors Credit Dateline Dates FirstSeen Id LineOf Metadata ParagraphAt Paragraphs Path Published PublishedFrom Quotes Source Speakers Tags Text Title Url")]
    [InlineData("Articles.ATitleHere.Paragraphs[0]", "Kind Length Start Text")]
    [InlineData("Articles.ATitleHere.Dates[0]", "Contains First Granularity Last Length Modifier Overlaps Start Text Value")]
    [InlineData("Articles.ATitleHere.Quotes[0]", "Attribution IsBalanced Kind Length Speaker Start Text")]
    [InlineData("Articles.ATitleHere.Quotes[0].Attribution!", "Cue CueLength CueStart Source SourceLength SourceStart")]
    [InlineData("Speakers.AnnaSmith", "Articles Name Quotes")]
    [InlineData("Quotes.All[0]", "Article Deconstruct Quote")]
    [InlineData("Dates.All[0]", "Article Date Deconstruct")]
    [InlineData("Articles.Cite(\"river\")", "Article Context Length Start Text")]
    [InlineData("Articles.Cite(\"river\").Context(20)", "Deconstruct Left Right Text Width")]
    public async Task A_record_lists_its_properties(string record, string members) =>
        Assert.Equal(members.Split(' '), await Editor.GetNamesAsync($"var some = MyApp.Corpus.{record}; some.$$"));

    [Fact]
    public async Task The_tooltip_of_an_article_shows_its_text() => Assert.Equal(
        """
        MyApp.Corpus.Article MyApp.Corpus.Articles.TalksOnTheRiverItsBanksBegin { get; }
        Talks on <the> river & its “banks” ]]> begin */ 🌊

        GENEVA: Talks on the river began last week, its minister said.

        Published 2022-04-07; 3 paragraphs, 1 date, 3 quotes.

        seeds/talks.txt
        """,
        await Editor.GetTooltipAsync("_ = MyApp.Corpus.Articles.Talks$$OnTheRiverItsBanksBegin;"));

    [Fact]
    public async Task The_tooltip_of_a_speaker_lists_the_articles_that_quote_them() => Assert.Equal(
        """
        MyApp.Corpus.Speaker MyApp.Corpus.Speakers.AnnaSmith { get; }
        Anna Smith, quoted in:

        MyApp.Corpus.Articles.TalksOnTheRiverItsBanksBegin (2 times)
        """,
        await Editor.GetTooltipAsync("_ = MyApp.Corpus.Speakers.Anna$$Smith;"));

    [Fact]
    public async Task The_tooltip_of_a_query_says_what_it_finds() => Assert.StartsWith(
        "System.Collections.Generic.IReadOnlyList<MyApp.Corpus.ArticleDate> MyApp.Corpus.Dates.Between(System.DateOnly first, System.DateOnly last)",
        await Editor.GetTooltipAsync("_ = MyApp.Corpus.Dates.Bet$$ween(default, default);"), StringComparison.Ordinal);

    [Fact]
    public async Task The_tooltip_of_a_property_shows_its_documentation() => Assert.EndsWith(
        "The publication date; null if the article does not say, or has a malformed date header or a malformed date in its front matter.",
        await Editor.GetTooltipAsync("_ = MyApp.Corpus.Articles.ATitleHere.Publi$$shed;"), StringComparison.Ordinal);

    [Fact]
    public async Task The_tooltip_of_a_field_shows_its_type_and_key() => Assert.Equal(
        """
        System.DateOnly? MyApp.Corpus.Article.FirstSeen { get; init; }
        The field first-seen of the front matter; null if there is none.
        """,
        await Editor.GetTooltipAsync("_ = MyApp.Corpus.Articles.ATitleHere.First$$Seen;"));

    [Fact]
    public async Task Go_to_definition_opens_the_generated_property() => Assert.Equal(
        ("Articles.ATitleHere.g.cs", "public static Article ATitleHere => Collection.Article("),
        await Editor.GetDefinitionAsync("_ = MyApp.Corpus.Articles.ATitle$$Here;"));

    [Fact]
    public async Task Editing_a_seed_updates_the_lists_without_a_build()
    {
        var edited = Editor.WithSeed("plain.txt", "Another title\n\n“We will win it all,” said Bob Jones.\n");

        Assert.Equal(
            ["All", "AnotherTitle", "Cite", "Find", "PublishedBetween", "Search", "TalksOnTheRiverItsBanksBegin", "TryCite", "TryFind"], await edited.GetNamesAsync("_ = MyApp.Corpus.Articles.$$"));
        Assert.Equal(["All", "AnnaSmith", "BobJones", "Find", "TryFind"], await edited.GetNamesAsync("_ = MyApp.Corpus.Speakers.$$"));
        Assert.Contains("“We will win it all,” said Bob Jones.", await edited.GetTooltipAsync("_ = MyApp.Corpus.Articles.Another$$Title;"), StringComparison.Ordinal);
    }

    /// <summary>A project that is opened once for all tests.</summary>
    public sealed class OpenProject(PackageFeed feed) : IAsyncLifetime
    {
        internal Editor? Editor { get; private set; }

        public async Task InitializeAsync() => Editor = await Editor.OpenAsync(new ConsumerProject(feed, items: """<CorpusField Include="first-seen" Type="date" />""")
            .Write("seeds/talks.txt", Talks)
            .Write("seeds/plain.txt", "A title here\n\nThe body is a sentence of May 2021.\n"));

        public Task DisposeAsync()
        {
            Editor?.Dispose();
            return Task.CompletedTask;
        }
    }
}
