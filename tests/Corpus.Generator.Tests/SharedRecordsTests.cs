using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Corpora in several assemblies that use the records of one of them. Each corpus continues those that it references.</summary>
public class SharedRecordsTests
{
    private const string Model = "News.Corpus";

    private const string Program = """
        using System.Linq;
        using News.App.Corpus;

        internal static class Program
        {
            public static string Print() => string.Join("\n",
                string.Join(" ", Articles.All.Select(article => article.Id)),
                Articles.Find("two")!.Title + ", " + Articles.Cite("body of three").Article.Id,
                string.Join(", ", Speakers.All.Select(speaker => speaker.Name)),
                string.Join(" ", Speakers.Find("Anna Smith")!.Quotes().Select(quote => quote.Article.Id)),
                string.Join(" ", News.Two.Corpus.Speakers.AnnaSmith.Quotes().Select(quote => quote.Article.Id)),
                string.Join(" ", Quotes.All.Select(quote => quote.Article.Id)),
                string.Join(" ", Dates.All.Select(date => date.Article.Id + ":" + date.Date.Text)),
                string.Join(" ", Dates.Between(new(1998, 1, 1), new(1999, 12, 31)).Select(date => date.Article.Id)),
                string.Join(" ", Articles.PublishedBetween(new(2022, 1, 1), new(2022, 12, 31)).Select(article => article.Id)),
                string.Join(" ", Articles.Search("BODY OF").Select(hit => hit.Article.Id)),
                ReferenceEquals(Articles.Find("one"), News.Corpus.Articles.TitleOfOne),
                new News.Corpus.Article[] { Articles.TitleOfOwn, News.Three.Corpus.Articles.TitleOfThree }.Length);
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_corpus_continues_the_corpora_whose_records_it_uses(bool asProjects)
    {
        var shards = new List<Shard>();
        foreach (var (name, article) in new[] { ("News", "one"), ("News.Two", "two"), ("News.Three", "three") })
        {
            shards.Add(Shard.Create(name, article, Model, "", asProjects, shards));
        }

        var app = Shard.Create("News.App", "own", Model, Program, asProjects, shards);

        Assert.Empty(shards[1].Project.Result.GeneratedSources.Select(source => source.HintName).Intersect(["Article.g.cs", "Quote.g.cs", "Speaker.g.cs"]));
        Assert.Equal(
            """
            own one three two
            Title of two, three
            Anna Smith, Zoe Oneberg, Zoe Ownberg, Zoe Threeberg, Zoe Twoberg
            own one three two
            two one
            own own one one three three two two
            own:1998 one:1998 three:1998 two:1998
            own one three two
            own one three two
            own one three two
            True
            2
            """,
            Run([.. shards, app]));
    }

    [Fact]
    public void Records_are_generated_if_no_reference_has_them()
    {
        var one = Shard.Create("News", "one", Model, "", asProject: false, []);

        var app = Shard.Create("News.App", "own", "Other.Corpus", "", asProject: false, [one], reported: ["CORPUS013"]);

        Assert.Contains(app.Project.Result.GeneratedSources, source => source.HintName == "Article.g.cs");
    }

    [Fact]
    public void Internal_corpora_are_not_continued()
    {
        var one = Shard.Create("News", "one", Model, "", asProject: false, [], visibility: "internal");

        var app = Shard.Create("News.App", "own", Model, "", asProject: false, [one], reported: ["CORPUS013"]);

        Assert.Contains(app.Project.Result.GeneratedSources, source => source.HintName == "Article.g.cs");
    }

    [Fact]
    public void A_project_without_seeds_can_join_the_corpora_of_others()
    {
        var one = Shard.Create("News", "one", Model, "", asProject: false, []);

        var app = Shard.Create("News.App", null, Model, """
            internal static class Program { public static string Print() => News.App.Corpus.Articles.All[0].Id + News.App.Corpus.Articles.All.Count; }
            """, asProject: false, [one]);

        Assert.Equal("one1", Run([one, app]));
    }

    [Fact]
    public void An_invalid_reference_is_left_to_the_compiler() =>
        Assert.NotEmpty(
            CorpusProject.Create([], Shard.Options("News.App", Model), references: MetadataReference.CreateFromImage([1, 2, 3])).Result.GeneratedSources);

    private static string Run(IReadOnlyList<Shard> shards)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var assemblies = shards.Select(shard => context.LoadFromStream(new MemoryStream(shard.Image))).ToArray();
        return (string)assemblies[^1].GetType("Program")!.GetMethod("Print")!.Invoke(null, null)!;
    }

    private sealed record Shard(CorpusProject Project, MetadataReference Reference, byte[] Image)
    {
        public static ProjectOptions Options(string name, string model, string visibility = "public") =>
            new ProjectOptions().With("RootNamespace", name).With("CorpusModel", model).With("CorpusVisibility", visibility);

        public static Shard Create(
            string name,
            string? article,
            string model,
            string code,
            bool asProject,
            IEnumerable<Shard> references,
            string visibility = "public",
            params IEnumerable<string> reported)
        {
            (string, string?)[] seeds = article is null ? [] : [($"/home/user/MyApp/seeds/{article}.txt", CreateText(article))];
            var project = CorpusProject.Create(
                seeds, Options(name, model, visibility), code, assembly: name, references: references.Select(reference => reference.Reference));
            Assert.Empty(project.Compile(out var compilation, reported));
            var image = compilation.EmitImage();
            return new Shard(project, asProject ? compilation.ToMetadataReference() : MetadataReference.CreateFromImage(image), image);
        }

        private static string CreateText(string article) =>
            $"date 2022-04-07 Title of {article}\n\nThe body of {article} is a sentence of 1998. “We are here,” Anna Smith said. " +
            $"“We are there now,” Zoe {char.ToUpperInvariant(article[0]) + article[1..]}berg said.";
    }
}
