namespace Corpus.Consumer.Tests;

/// <summary>Several corpora in one solution: public ones, ones that share records, and internal ones that are visible to friend assemblies.</summary>
[Collection(nameof(Workflows))]
public class SolutionTests(PackageFeed feed)
{
    private const string Program = "<OutputType>Exe</OutputType>";

    [NeedsPackageSourceFact]
    public void A_program_uses_a_public_corpus_of_a_library_and_its_own()
    {
        var solution = feed.CreateFolder(PackageSources.FeedAndConfigured);

        // CA1014 requires CLSCompliant, which is not the subject of this test.
        new ConsumerProject(
            Path.Combine(solution, "Library"), "Library",
            ConsumerProject.Strict + "<CorpusVisibility>public</CorpusVisibility><LangVersion>9.0</LangVersion><NoWarn>$(NoWarn);CA1014</NoWarn>",
            framework: "netstandard2.0").Write("seeds/talks.txt", Seeds.Talks);
        var app = new ConsumerProject(
            Path.Combine(solution, "App"), "App", Program + ConsumerProject.Strict,
            ConsumerProject.Package + """<ProjectReference Include="../Library/Library.csproj" />""").Write("seeds/plain.txt", Seeds.Plain);
        app.Write("Program.cs", """
            Library.Corpus.Article theirs = Library.Corpus.Articles.TalksOnTheRiverBegin;
            App.Corpus.Article own = App.Corpus.Articles.ATitleHere;
            System.Console.WriteLine(theirs.Title + ", " + own.Title);
            System.Console.WriteLine(Library.Corpus.Speakers.AnnaSmith.Quotes().Count + App.Corpus.Speakers.All.Count);
            """);

        Assert.Equal(["Talks on the river begin, A title here", "2"], app.RunAndRead());
    }

    [NeedsPackageSourceFact]
    public void A_corpus_in_four_projects_builds_in_parallel_and_is_queried_as_one()
    {
        var solution = feed.CreateFolder(PackageSources.FeedAndConfigured);
        var strict = ConsumerProject.Strict + "<CorpusVisibility>public</CorpusVisibility><CorpusModel>News.Corpus</CorpusModel><NoWarn>$(NoWarn);CA1014</NoWarn>";
        string[] names = ["News", "News.Sport", "News.World", "News.City"];
        foreach (var name in names)
        {
            new ConsumerProject(
                Path.Combine(solution, name), name, strict + "<LangVersion>9.0</LangVersion>" + (name == "News.World" ? "<CorpusTextStorage>Resource</CorpusTextStorage>" : ""),
                ConsumerProject.Package + (name == "News" ? "" : """<ProjectReference Include="../News/News.csproj" />"""),
                framework: "netstandard2.0")
                .Write("seeds/text.txt", $"date 2022-04-07\n\nTalks of {name} begin\n\nThey are long, as in April 1999. “We have come to {name},” Anna Smith said.");
        }

        var app = new ConsumerProject(
            Path.Combine(solution, "App"), "App", Program + strict,
            ConsumerProject.Package + string.Concat(names.Select(name => $"""<ProjectReference Include="../{name}/{name}.csproj" />""")));
        app.Write("Program.cs", """
            using System;
            using System.Linq;
            using App.Corpus;

            foreach (var article in Articles.All)
            {
                Console.WriteLine(article.Title);
            }

            Console.WriteLine(Articles.Cite("come to News.World").Article == News.World.Corpus.Articles.TalksOfNewsWorldBegin);
            Console.WriteLine(string.Join(", ", Speakers.All.Select(speaker => speaker.Name + " " + speaker.Quotes().Count)));
            Console.WriteLine(Dates.Between(new(1999, 4, 1), new(1999, 4, 30)).Count + " " + Articles.PublishedBetween(new(2022, 4, 7), new(2022, 4, 7)).Count);
            """);

        var build = app.Build("-graph", "-m", "-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(
            ["Talks of News.City begin", "Talks of News begin", "Talks of News.Sport begin", "Talks of News.World begin", "True", "Anna Smith 4", "4 4"], app.RunAndRead());
    }

    [NeedsPackageSourceFact]
    public void Friend_assemblies_can_use_an_internal_corpus_and_their_own_records()
    {
        var solution = feed.CreateFolder(PackageSources.FeedAndConfigured);
        new ConsumerProject(
            Path.Combine(solution, "Library"), "Library",
            "<LangVersion>9.0</LangVersion>",
            ConsumerProject.Package + """<InternalsVisibleTo Include="Library.Tests" /><InternalsVisibleTo Include="Library.Tools" />""",
            framework: "netstandard2.0").Write("seeds/talks.txt", Seeds.Talks);

        // One has its own corpus in a nested namespace; the other does not reference the package. Both declare records.
        var tests = Friend("Library.Tests", ConsumerProject.Package).Write("seeds/plain.txt", Seeds.Plain);
        var tools = Friend("Library.Tools", "");
        const string Print = """
            var record = new Mine("mine");
            System.Console.WriteLine(record.Name + ", " + Library.Corpus.Articles.TalksOnTheRiverBegin.Title);
            internal sealed record Mine(string Name);
            """;
        tests.Write("Program.cs", "System.Console.WriteLine(Library.Tests.Corpus.Articles.ATitleHere.Title);" + Print);
        tools.Write("Program.cs", Print);

        Assert.Equal(["A title here", "mine, Talks on the river begin"], tests.RunAndRead());
        Assert.Equal(["mine, Talks on the river begin"], tools.RunAndRead());

        ConsumerProject Friend(string name, string items) => new(
            Path.Combine(solution, name), name, Program, items + """<ProjectReference Include="../Library/Library.csproj" />""");
    }
}
