using System.Text;
using System.Text.Json;

namespace Corpus.Generator.Tests;

/// <summary>Texts in string literals, and in the resource that the package's targets embed in the assembly.</summary>
public class TextStorageTests
{
    private const string A = "/home/user/MyApp/seeds/a.txt";
    private const string B = "/home/user/MyApp/seeds/b.txt";

    [Fact]
    public void An_article_is_the_same_whether_it_is_used_first_or_after_others()
    {
        (string Path, string? Text)[] seeds = [.. Enumerable.Range(0, 3).Select(i => ($"/home/user/MyApp/seeds/{i}.txt", (string?)$"Talk number {i}\n\nA body, which is a sentence."))];

        foreach (var first in Enumerable.Range(0, 3))
        {
            var all = (IReadOnlyList<object>)PackedTexts.CreateProject(seeds).Load(PackedTexts.CreateResource(seeds)).GetType("MyApp.Corpus.Articles")!.GetProperty("All")!.GetValue(null)!;

            var article = all[first];

            Assert.Equal($"{first}", LoadedArticles.GetValue(article, "Id"));
            Assert.Same(article, all[first]);
            Assert.Equal(["0", "1", "2"], all.Select(other => LoadedArticles.GetValue(other, "Id")));
            Assert.Throws<ArgumentOutOfRangeException>(() => all[3]);
        }
    }

    [Fact]
    public void Both_storages_give_the_same_articles()
    {
        var resources = PackedTexts.CreateProject([.. RealSeeds.InProject]).Load(PackedTexts.CreateResource([.. RealSeeds.InProject]));
        var literals = CorpusProject.CreateFromRealSeeds().Load();

        Assert.Equal(JsonSerializer.Serialize(literals.GetArticles()), JsonSerializer.Serialize(resources.GetArticles()));
    }

    [Fact]
    public void Generated_code_has_only_the_path_of_an_article_in_the_resource()
    {
        var project = PackedTexts.CreateProject((A, "Election\n\nThe words of the body, of April 1999."));

        Assert.Contains("public static Article Election => FromPack(\"seeds/a.txt\");", project["Articles.Election.g.cs"], StringComparison.Ordinal);
        Assert.Contains("private static string Rows => @\"\";", project["Articles.Rows.g.cs"], StringComparison.Ordinal);
        Assert.Contains("private static string DateTable => @\"\";", project["Articles.Rows.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Articles.Election", project["Articles.g.cs"], StringComparison.Ordinal);
    }

    // Hot reload cannot change the resource, and restarts the program if a constant changes.
    [Fact]
    public void A_constant_changes_with_every_article_in_the_resource_but_not_with_the_names_of_properties()
    {
        var constant = GetConstant((A, "One."), (B, "Two."));

        Assert.Contains("private const ulong TextPack = ", constant, StringComparison.Ordinal);
        Assert.Equal(constant, GetConstant((B, "Two."), (A, "One."), (A, "Three.")));
        Assert.NotEqual(constant, GetConstant((B, "One."), (A, "Two.")));
        Assert.NotEqual(constant, GetConstant((A, "One."), (B, "Two!")));
        Assert.NotEqual(constant, GetConstant((A, "One.")));
        Assert.Equal(
            constant,
            CorpusProject.Create(
                [(A, "One."), (B, "Two.")],
                PackedTexts.Options.With("CorpusIdentifiers", "FileName").WithMetadata(A, "CorpusSeed", "true").WithMetadata(B, "CorpusSeed", "true"))["Articles.TextPack.g.cs"]);
        Assert.DoesNotContain(CorpusProject.CreateFromRealSeeds().Result.GeneratedSources, source => source.HintName == "Articles.TextPack.g.cs");

        static string GetConstant(params (string Path, string? Text)[] seeds) => PackedTexts.CreateProject(seeds)["Articles.TextPack.g.cs"];
    }

    [Theory]
    [InlineData("")]
    [InlineData("One\r\n\r\nTwo\rthree\u0085four\n")]
    [InlineData("\0\u0001\u007F 😀 \u202E “”")]
    [InlineData("\uFEFFa mark after the mark")]
    public void Text_is_preserved_exactly(string text)
    {
        var article = PackedTexts.CreateProject((A, text)).Load(PackedTexts.CreateResource((A, text))).GetArticles().Single();

        Assert.Equal(text, LoadedArticles.GetText(article));
    }

    [Fact]
    public void An_article_that_is_not_in_the_resource_is_not_listed_and_its_property_throws_an_exception_with_its_path()
    {
        (string Path, string? Text) here = (A, "Election\n\nA body, “which is a sentence,” Anna Smith said.");
        var project = PackedTexts.CreateProject(here, ("/home/user/MyApp/seeds/0.txt", "Budget\n\nA body, “which is of May 2021,” Bob Stone said."));
        var assembly = project.Load(PackedTexts.CreateResource(here));

        var failure = Assert.Throws<InvalidOperationException>(() => assembly.GetArticle("Budget"));

        Assert.StartsWith("The article 'seeds/0.txt' is missing in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
        Assert.Equal(here.Text, LoadedArticles.GetText(assembly.GetArticle("Election")));
        Assert.Equal(here.Text, LoadedArticles.GetText(assembly.GetArticles().Single()));
        var speakers = (IEnumerable<object>)assembly.GetType("MyApp.Corpus.Speakers")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(["Anna Smith"], speakers.Select(speaker => LoadedArticles.GetValue(speaker, "Name")));
    }

    [Fact]
    public void An_article_that_changed_during_the_build_is_that_of_the_resource()
    {
        var project = PackedTexts.CreateProject((A, "Election\n\nA body, which is a sentence."));

        var article = project.Load(PackedTexts.CreateResource((A, "Budget\n\nAnother body, of May 2021."))).GetArticle("Election");

        Assert.Equal(("Budget", "Budget\n\nAnother body, of May 2021."), (LoadedArticles.GetValue(article, "Title"), LoadedArticles.GetText(article)));
        Assert.Single((IEnumerable<object>)LoadedArticles.GetValue(article, "Dates")!);
    }

    // The resource does not have the article that takes the id.
    [Theory]
    [InlineData("seeds/x.md")]
    [InlineData("seeds/x.txt")]
    public void Ids_are_unique_whatever_the_resource_contains(string literal)
    {
        (string Path, string? Text)[] seeds = [("/home/user/MyApp/seeds/x.md", "One."), ("/home/user/MyApp/seeds/x.txt", "Two."), ("/home/user/MyApp/more/seeds/x.txt", "Three.")];
        var packed = seeds.Where(seed => !seed.Path.EndsWith(literal, StringComparison.Ordinal) || seed.Path.Contains("more", StringComparison.Ordinal)).ToArray();
        var options = packed.Aggregate(PackedTexts.Options, (options, seed) => options.WithMetadata(seed.Path, "CorpusSeed", "true"));

        var articles = CorpusProject.Create(seeds, options).Load(PackedTexts.CreateResource(packed)).GetArticles();

        Assert.Equal(
            [("x", "Three."), ("seeds/x.md", "One."), ("seeds/x.txt", "Two.")],
            articles.Select(article => ((string)LoadedArticles.GetValue(article, "Id")!, LoadedArticles.GetText(article))));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    public void A_resource_that_was_cut_off_is_an_exception(int missing)
    {
        (string Path, string? Text) seed = (A, "Election\n\nA body, which is a sentence.");
        var assembly = PackedTexts.CreateProject(seed).Load(PackedTexts.CreateResource(PackedTexts.Pack(seed)[..^missing]));

        var failure = Assert.Throws<InvalidOperationException>(() => assembly.GetArticle("Election"));

        Assert.StartsWith("The table of articles is damaged in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "missing")]
    [InlineData("abc", "damaged")]
    [InlineData("Words that some other tool put where the texts were.", "damaged")]
    public void A_resource_with_other_content_is_an_exception(string content, string problem)
    {
        var assembly = PackedTexts.CreateProject((A, "Election")).Load(PackedTexts.CreateResource(Encoding.UTF8.GetBytes(content)));

        var failure = Assert.Throws<InvalidOperationException>(() => assembly.GetArticles().Count);

        Assert.StartsWith($"The table of articles is {problem} in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_texts_can_be_read_in_parallel()
    {
        var expected = Enumerable.Range(0, 300).Select(i => $"Text {i} {new string('é', i)}").ToArray();
        (string Path, string? Text)[] seeds = [.. expected.Select((text, i) => ($"/home/user/MyApp/seeds/{i:000}.txt", text))];
        var articles = PackedTexts.CreateProject(seeds).Load(PackedTexts.CreateResource(seeds)).GetArticles();

        var actual = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(LoadedArticles.GetText).ToArray();

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Each_property_gives_its_article()
    {
        (string Path, string? Text)[] seeds = [.. Enumerable.Range(0, 40).Select(i => ($"/home/user/MyApp/seeds/{new string('a', i % 7)}{i}.txt", (string?)$"Talks {i}\n\nA body."))];
        var assembly = PackedTexts.CreateProject(seeds).Load(PackedTexts.CreateResource([.. seeds.Reverse()]));

        for (var i = 0; i < seeds.Length; i++)
        {
            Assert.Equal(seeds[i].Text, LoadedArticles.GetText(assembly.GetArticle($"Talks{i}")));
        }
    }

    [Fact]
    public void A_text_that_may_not_be_UTF_8_stays_a_literal()
    {
        const string text = "Caf\uFFFD\n\nA body, which is a sentence.";

        Assert.Equal(text, LoadedArticles.GetText(PackedTexts.CreateProject((A, text)).Load().GetArticles().Single()));
    }

    [Fact]
    public void A_seed_without_item_metadata_stays_a_literal()
    {
        const string text = "Election\n\nA body, which is a sentence.";
        var project = CorpusProject.Create([(A, text)], PackedTexts.Options);

        Assert.Equal(text, LoadedArticles.GetText(project.Load().GetArticles().Single()));
    }

    [Fact]
    public void An_article_can_have_the_name_of_the_resource_reader()
    {
        const string text = "Text pack reader\n\nA body, which is a sentence.";

        Assert.Equal(text, LoadedArticles.GetText(PackedTexts.CreateProject((A, text)).Load(PackedTexts.CreateResource((A, text))).GetArticles().Single()));
    }

    [Fact]
    public void Resources_can_be_read_on_frameworks_without_DateOnly()
    {
        const string text = "Election\n\nA body, which is a sentence.";
        (string Path, string? Text) seed = (A, text);
        var project = CorpusProject.Create([seed], PackedTexts.Options.WithMetadata(seed.Path, "CorpusSeed", "true"), symbols: []);

        Assert.Equal(text, LoadedArticles.GetText(project.Load(PackedTexts.CreateResource(seed)).GetArticles().Single()));
    }
}
