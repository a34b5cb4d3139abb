using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

public class ArticleNameTests
{
    private const string Body = "\n\nA body, which is a sentence of its own.";

    [Theory]
    [InlineData("Imran Khan To Go To Russia This Month", "ImranKhanToGoToRussiaThisMonth")]
    [InlineData("Russia’s rivals' plan: one-on-one", "RussiasRivalsPlanOneOnOne")]
    [InlineData("IMRAN KHAN GOES TO MOSCOW", "ImranKhanGoesToMoscow")]
    [InlineData("US and UK agree", "USAndUKAgree")]
    [InlineData("23 killed in blast", "_23KilledInBlast")]
    [InlineData("class", "Class")]
    [InlineData("中国 总理", "中国总理")]
    [InlineData("été à Paris", "ÉtéÀParis")]
    [InlineData("Rain 🌧 again", "RainAgain")]
    [InlineData("I ❤\uFE0F rain\u3164now", "IRainNow")]
    [InlineData("\u202ERain\u2066 again\u200F", "RainAgain")]
    [InlineData("A very long title which goes on and on and on and never seems to end", "AVeryLongTitleWhichGoesOnAndOnAndOnAndNever")]
    [InlineData("Leaders from the northern provinces of the coast and the islands", "LeadersFromTheNorthernProvincesOfTheCoast")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "Donaudampfschifffahrtselektrizitätenhauptbetr")]
    public void The_name_comes_from_the_title(string title, string name) =>
        Assert.Equal([name], GetNames(("/home/user/MyApp/seeds/a.txt", title + Body)));

    [Fact]
    public void A_file_can_have_any_name_that_generated_code_uses()
    {
        var used = CorpusProject.CreateFromRealSeeds().Result.GeneratedSources
            .SelectMany(source => source.SyntaxTree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        var project = CorpusProject.Create(
            [.. used.Select(name => ($"/home/user/MyApp/seeds/{name}.txt", RealSeeds.InProject[2].Text)), .. RealSeeds.InProject],
            new ProjectOptions().With("CorpusIdentifiers", "FileName"));

        Assert.Contains("Kind", project.ArticleNames);
        Assert.Empty(project.Compile(out _));
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Find")]
    [InlineData("Articles")]
    [InlineData("Paragraph kind")]
    [InlineData("To string")]
    public void A_title_that_gives_the_name_of_a_member_gets_a_suffix(string title)
    {
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", title + Body)]);

        Assert.EndsWith("_A", project.ArticleNames.Single(), StringComparison.Ordinal);
        Assert.Empty(project.Compile(out _));
    }

    [Fact]
    public void Without_a_title_the_name_comes_from_the_date_and_the_first_words() =>
        Assert.Equal(
            ["On20220407ThePoliticalTurmoilInPakistan", "ThePoliticalTurmoilInPakistanHasBecomeTheNew"],
            GetNames(
                ("/home/user/MyApp/seeds/a.txt", "date 2022-04-07 The political turmoil in Pakistan has become the new flashpoint in politics."),
                ("/home/user/MyApp/seeds/b.txt", "The political turmoil in Pakistan has become the new flashpoint in politics.")));

    [Theory]
    [InlineData("NAIROBI, Kenya (AP) — Rescuers searched the ruins on Saturday.", "RescuersSearchedTheRuinsOnSaturday")]
    [InlineData("ISLAMABAD: Rescuers searched the ruins on Saturday.", "RescuersSearchedTheRuinsOnSaturday")]
    [InlineData("MOSCOW, Feb 24 (Reuters) - Rescuers searched the ruins on Saturday.", "RescuersSearchedTheRuinsOnSaturday")]
    public void A_dateline_is_not_part_of_the_name(string text, string name) => Assert.Equal([name], GetNames(("/home/user/MyApp/seeds/a.txt", text)));

    [Theory]
    [InlineData("/home/user/MyApp/seeds/2022/my report.txt", "", "_2022.MyReport")]
    [InlineData("/home/user/MyApp/seeds/000_bc29.txt", "… — !", "_000_bc29")]
    [InlineData("/home/user/MyApp/seeds/!!!.txt", "", "Article_2")]
    public void Without_words_the_name_comes_from_the_file_name(string path, string text, string name) => Assert.Equal([name], GetNames((path, text)));

    [Fact]
    public void Articles_with_the_same_title_get_their_file_names_as_suffixes_except_the_first() =>
        Assert.Equal(
            ["Election", "_2022.Election", "ELECTION_B", "Election_C"],
            GetNames(
                ("/home/user/MyApp/seeds/c.txt", "Election" + Body),
                ("/home/user/MyApp/seeds/1.txt", "Election" + Body),
                ("/home/user/MyApp/seeds/2022/b.txt", "Election" + Body),
                ("/home/user/MyApp/seeds/B.txt", "eLECTION" + Body)));

    [Fact]
    public void Names_that_differ_only_in_case_get_a_suffix_and_compile()
    {
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", "Rain" + Body), ("/home/user/MyApp/seeds/A.txt", "RAIn" + Body)]);

        Assert.Equal(["RAIn", "Rain_A"], project.ArticleNames);
        Assert.Empty(project.Compile(out _));
    }

    [Fact]
    public void Adding_seeds_does_not_change_the_name_or_file_of_another()
    {
        (string, string?) first = ("/home/user/MyApp/seeds/b.txt", "Election" + Body);
        var alone = CorpusProject.Create([first]);

        var together = CorpusProject.Create([first, ("/home/user/MyApp/seeds/a.txt", "Budget" + Body), ("/home/user/MyApp/seeds/c.txt", "Election" + Body)]);

        Assert.Equal(alone["Articles.Election.g.cs"], together["Articles.Election.g.cs"]);
    }

    [Fact]
    public void Names_come_from_file_names_if_the_project_sets_CorpusIdentifiers()
    {
        var options = new ProjectOptions().With("CorpusIdentifiers", "FileName");

        var project = CorpusProject.Create(
            [("/home/user/MyApp/seeds/a/report-1.txt", "Election" + Body), ("/home/user/MyApp/seeds/b/report-1.txt", "Budget" + Body)], options);

        Assert.Equal(["A.Report1", "B.Report1"], project.ArticleNames);
    }

    [Fact]
    public void The_CorpusIdentifier_of_a_seed_takes_precedence_over_titles()
    {
        var options = new ProjectOptions().WithMetadata("/home/user/MyApp/seeds/z.txt", "CorpusIdentifier", "Election");

        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", "Election" + Body), ("/home/user/MyApp/seeds/z.txt", "Budget" + Body)], options);

        Assert.Equal(["Election_A", "Election"], project.ArticleNames);
    }

    // C# allows 512 characters in an identifier and .NET 1,023 bytes in a name.
    [Theory]
    [InlineData("Title")]
    [InlineData("FileName")]
    public void Long_paths_give_names_that_compile(string identifiers)
    {
        var folder = "/home/user/MyApp/seeds/" + string.Concat(Enumerable.Repeat(new string('水', 200) + "/", 5));
        var file = new string('水', 250);
        var project = CorpusProject.Create(
            [(folder + file + ".txt", "水水" + Body), (folder + file + "水.txt", "水水" + Body), (folder + file + "火.txt", "水水" + Body)],
            new ProjectOptions().With("CorpusIdentifiers", identifiers));

        Assert.Equal(3, project.Load().GetArticles().Count);
    }

    [Fact]
    public void Ids_are_unique_across_folders_and_extensions()
    {
        var options = new ProjectOptions().WithMetadata("/home/user/MyApp/seeds/a.md", "CorpusSeed", "true");
        var project = CorpusProject.Create(
            [
                ("/home/user/MyApp/seeds/a.txt", "One" + Body),
                ("/home/user/MyApp/more/seeds/a.txt", "Two" + Body),
                ("/home/user/MyApp/seeds/a.md", "Three" + Body),
            ],
            options);

        Assert.Contains("\n- 0 - 11 1 more/seeds/a.txt\n- 0 - 0 10 seeds/a.md\n- 0 - 0 11 seeds/a.txt\"", project["Articles.Rows.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["Two", "Three", "One"], project.ArticleNames);
        Assert.Empty(project.Compile(out _));
    }

    private static string[] GetNames(params (string Path, string? Text)[] seeds) => CorpusProject.Create(seeds).ArticleNames;
}
