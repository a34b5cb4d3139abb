using System.Text;
using System.Text.Json;
using Corpus.Text.Tables;

namespace Corpus.Generator.Tests;

/// <summary>Texts in string literals, and in the resource that the package's targets embed in the assembly.</summary>
public class TextStorageTests
{
    [Fact]
    public void Both_storages_give_the_same_articles()
    {
        var resources = PackedTexts.CreateProject([.. RealSeeds.InProject]).Load(PackedTexts.CreateResource([.. RealSeeds.All.Select(seed => seed.Text)]));
        var literals = CorpusProject.CreateFromRealSeeds().Load();

        Assert.Equal(JsonSerializer.Serialize(literals.GetArticles()), JsonSerializer.Serialize(resources.GetArticles()));
    }

    [Fact]
    public void Generated_code_does_not_contain_texts_that_are_in_the_resource()
    {
        const string text = "Election\n\nThe words of the body, of April 1999.";

        var project = PackedTexts.CreateProject(("/home/user/MyApp/seeds/a.txt", text));

        Assert.DoesNotContain("\"The words", project["Articles.Election.g.cs"], StringComparison.Ordinal);
        Assert.Contains("text: null);", project["Articles.Election.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"\n- 0 {TextPack.Hash(text)} a\"", project["Articles.Rows.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("1999-04-01", project["Articles.Rows.g.cs"], StringComparison.Ordinal);
    }

    // Hot reload cannot change the resource, and restarts the program if a constant changes.
    [Fact]
    public void A_constant_changes_with_every_text_in_the_resource_but_not_with_names()
    {
        var constant = GetConstant(("/home/user/MyApp/seeds/a.txt", "One."), ("/home/user/MyApp/seeds/b.txt", "Two."));

        Assert.Contains("private const ulong TextPack = ", constant, StringComparison.Ordinal);
        Assert.Equal(constant, GetConstant(("/home/user/MyApp/seeds/b.txt", "One."), ("/home/user/MyApp/seeds/z/a.txt", "Two.")));
        Assert.NotEqual(constant, GetConstant(("/home/user/MyApp/seeds/a.txt", "One."), ("/home/user/MyApp/seeds/b.txt", "Two!")));
        Assert.NotEqual(constant, GetConstant(("/home/user/MyApp/seeds/a.txt", "One.")));
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
        var article = PackedTexts.CreateProject(("/home/user/MyApp/seeds/a.txt", text)).Load(PackedTexts.CreateResource(text)).GetArticles().Single();

        Assert.Equal(text, LoadedArticles.GetText(article));
    }

    [Fact]
    public void Reading_a_missing_text_throws_an_exception_with_its_path()
    {
        const string here = "Election\n\nA body, which is a sentence.";
        const string gone = "Budget\n\nA body, which is a sentence, of May 2021.";
        var project = PackedTexts.CreateProject(("/home/user/MyApp/seeds/here.txt", here), ("/home/user/MyApp/seeds/gone.txt", gone));
        var articles = project.Load(PackedTexts.CreateResource(here)).GetArticles();

        var failure = Assert.Throws<InvalidOperationException>(() => LoadedArticles.GetText(articles[0]));

        Assert.StartsWith("The text of 'seeds/gone.txt' is missing in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => LoadedArticles.GetValue(articles[0], "Dates"));
        Assert.Equal("Budget", LoadedArticles.GetValue(articles[0], "Title"));
        Assert.Equal(here, LoadedArticles.GetText(articles[1]));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    public void Reading_a_text_from_a_resource_that_was_cut_off_throws_an_exception_with_its_path(int missing)
    {
        const string text = "Election\n\nA body, which is a sentence.";
        var resource = PackedTexts.Pack(text);
        var article = PackedTexts.CreateProject(("/home/user/MyApp/seeds/a.txt", text)).Load(PackedTexts.CreateResource(resource[..^missing])).GetArticles().Single();

        var failure = Assert.Throws<InvalidOperationException>(() => LoadedArticles.GetText(article));

        Assert.StartsWith("The text of 'seeds/a.txt' is damaged in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("Words that some other tool put where the texts were.")]
    public void A_resource_with_other_content_has_no_texts(string content)
    {
        var article = PackedTexts.CreateProject(("/home/user/MyApp/seeds/a.txt", "A text.")).Load(PackedTexts.CreateResource(Encoding.UTF8.GetBytes(content))).GetArticles().Single();

        var failure = Assert.Throws<InvalidOperationException>(() => LoadedArticles.GetText(article));

        Assert.StartsWith("The text of 'seeds/a.txt' is missing in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_texts_can_be_read_in_parallel()
    {
        var expected = Enumerable.Range(0, 300).Select(i => $"Text {i} {new string('é', i)}").ToArray();
        var project = PackedTexts.CreateProject([.. expected.Select((text, i) => ($"/home/user/MyApp/seeds/{i:000}.txt", text))]);
        var articles = project.Load(PackedTexts.CreateResource(expected)).GetArticles();

        var actual = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(LoadedArticles.GetText).ToArray();

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_text_that_may_not_be_UTF_8_stays_a_literal()
    {
        const string text = "Caf\uFFFD\n\nA body, which is a sentence.";

        Assert.Equal(text, LoadedArticles.GetText(PackedTexts.CreateProject(("/home/user/MyApp/seeds/a.txt", text)).Load().GetArticles().Single()));
    }

    [Fact]
    public void A_seed_without_item_metadata_stays_a_literal()
    {
        const string text = "Election\n\nA body, which is a sentence.";
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", text)], PackedTexts.Options);

        Assert.Equal(text, LoadedArticles.GetText(project.Load().GetArticles().Single()));
    }

    [Fact]
    public void An_article_can_have_the_name_of_the_resource_reader()
    {
        const string text = "Text pack reader\n\nA body, which is a sentence.";

        Assert.Equal(text, LoadedArticles.GetText(PackedTexts.CreateProject(("/home/user/MyApp/seeds/a.txt", text)).Load(PackedTexts.CreateResource(text)).GetArticles().Single()));
    }

    [Fact]
    public void Resources_can_be_read_on_frameworks_without_DateOnly()
    {
        const string text = "Election\n\nA body, which is a sentence.";
        (string Path, string? Text) seed = ("/home/user/MyApp/seeds/a.txt", text);
        var project = CorpusProject.Create([seed], PackedTexts.Options.WithMetadata(seed.Path, "CorpusSeed", "true"), symbols: []);

        Assert.Equal(text, LoadedArticles.GetText(project.Load(PackedTexts.CreateResource(text)).GetArticles().Single()));
    }
}
