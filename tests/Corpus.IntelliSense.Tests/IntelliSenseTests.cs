namespace Corpus.IntelliSense.Tests;

/// <summary>What an editor shows of the corpus, while its user writes code.</summary>
[Collection(nameof(Consumers))]
public sealed class IntelliSenseTests(IntelliSenseTests.OpenProject open) : IClassFixture<IntelliSenseTests.OpenProject>
{
    private const string Talks = """
        date 2022-04-07

        Talks on <the> river & its “banks” ]]> begin */ 🌊

        GENEVA: Talks on the river began last week, its minister said.

        “We will share the water of it,” Anna Smith said. “There is enough.”
        """;

    private Editor Editor => open.Editor!;

    [Fact]
    public async Task The_namespace_lists_what_users_use_and_nothing_else() => Assert.Equal(
        [
            "Article", "Articles", "Attribution", "Citation", "DateGranularity", "DateMention", "DateModifier", "Paragraph", "ParagraphKind", "Quote",
            "QuoteKind", "Speaker", "Speakers",
        ],
        await Editor.NamesAsync("_ = MyApp.Corpus.$$"));

    [Fact]
    public async Task The_articles_are_listed_by_name() =>
        Assert.Equal(["All", "ATitleHere", "Cite", "Find", "TalksOnTheRiverItsBanksBegin", "TryCite"], await Editor.NamesAsync("_ = MyApp.Corpus.Articles.$$"));

    [Fact]
    public async Task The_speakers_are_listed_by_name() =>
        Assert.Equal(["All", "AnnaSmith", "Find"], await Editor.NamesAsync("_ = MyApp.Corpus.Speakers.$$"));

    [Theory]
    [InlineData("Articles.ATitleHere", "Credit Dateline Dates Id Paragraphs Path Published Quotes Text Title")]
    [InlineData("Articles.ATitleHere.Paragraphs[0]", "Kind Length Start Text")]
    [InlineData("Articles.ATitleHere.Dates[0]", "First Granularity Last Length Modifier Start Text Value")]
    [InlineData("Articles.ATitleHere.Quotes[0]", "Attribution IsBalanced Kind Length Speaker Start Text")]
    [InlineData("Articles.ATitleHere.Quotes[0].Attribution!", "Cue CueLength CueStart Source SourceLength SourceStart")]
    [InlineData("Speakers.AnnaSmith", "Name Quotes")]
    public async Task A_record_lists_its_contents(string record, string members) =>
        Assert.Equal(members.Split(' '), await Editor.NamesAsync($"var some = MyApp.Corpus.{record}; some.$$"));

    [Fact]
    public async Task An_article_is_its_own_tool_tip() => Assert.Equal(
        """
        MyApp.Corpus.Article MyApp.Corpus.Articles.TalksOnTheRiverItsBanksBegin { get; }
        Talks on <the> river & its “banks” ]]> begin */ 🌊

        GENEVA: Talks on the river began last week, its minister said.

        Published 2022-04-07; 3 paragraphs, 1 date, 3 quotes.

        seeds/talks.txt
        """,
        await Editor.ToolTipAsync("_ = MyApp.Corpus.Articles.Talks$$OnTheRiverItsBanksBegin;"));

    [Fact]
    public async Task A_speakers_tool_tip_is_where_they_are_quoted() => Assert.Equal(
        """
        MyApp.Corpus.Speaker MyApp.Corpus.Speakers.AnnaSmith { get; }
        Anna Smith, quoted in:

        MyApp.Corpus.Articles.TalksOnTheRiverItsBanksBegin (2 times)
        """,
        await Editor.ToolTipAsync("_ = MyApp.Corpus.Speakers.Anna$$Smith;"));

    [Fact]
    public async Task A_property_of_an_article_says_what_it_is() => Assert.EndsWith(
        "The day it was published, from its date header; null where it has none, or a malformed one.",
        await Editor.ToolTipAsync("_ = MyApp.Corpus.Articles.ATitleHere.Publi$$shed;"), StringComparison.Ordinal);

    [Fact]
    public async Task Go_to_definition_opens_what_was_generated_for_the_article() => Assert.Equal(
        ("Articles.ATitleHere.g.cs", "public static Article ATitleHere => Collection.Article("),
        await Editor.DefinitionAsync("_ = MyApp.Corpus.Articles.ATitle$$Here;"));

    [Fact]
    public async Task Typing_in_a_seed_changes_the_list_without_a_build()
    {
        var edited = Editor.WithSeed("plain.txt", "Another title\n\n“We will win it all,” said Bob Jones.\n");

        Assert.Equal(["All", "AnotherTitle", "Cite", "Find", "TalksOnTheRiverItsBanksBegin", "TryCite"], await edited.NamesAsync("_ = MyApp.Corpus.Articles.$$"));
        Assert.Equal(["All", "AnnaSmith", "BobJones", "Find"], await edited.NamesAsync("_ = MyApp.Corpus.Speakers.$$"));
        Assert.Contains("“We will win it all,” said Bob Jones.", await edited.ToolTipAsync("_ = MyApp.Corpus.Articles.Another$$Title;"), StringComparison.Ordinal);
    }

    /// <summary>One project, opened once.</summary>
    public sealed class OpenProject(PackageFeed feed) : IAsyncLifetime
    {
        internal Editor? Editor { get; private set; }

        public async Task InitializeAsync() => Editor = await Editor.OpenAsync(new ConsumerProject(feed)
            .Write("seeds/talks.txt", Talks)
            .Write("seeds/plain.txt", "A title here\n\nThe body is a sentence of May 2021.\n"));

        public Task DisposeAsync()
        {
            Editor?.Dispose();
            return Task.CompletedTask;
        }
    }
}
