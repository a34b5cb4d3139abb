using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

public class ConfigurationTests
{
    private static readonly (string, string?) Election = ("/home/user/MyApp/seeds/a.txt", "Election\n\nA body, which is a sentence.");

    [Theory]
    [InlineData("MyApp", null, "MyApp.Corpus")]
    [InlineData("Corpus", null, "Corpus")]
    [InlineData("My.Corpus", null, "My.Corpus")]
    [InlineData("MyCorpus", null, "MyCorpus.Corpus")]
    [InlineData("", null, "Corpus")]
    [InlineData("my-app", null, "my_app.Corpus")]
    [InlineData("My.class.App", null, "My.@class.App.Corpus")]
    [InlineData("3D", null, "_3D.Corpus")]
    [InlineData("MyApp", "Texts", "Texts")]
    [InlineData("MyApp", " My.News ", "My.News")]
    public void The_namespace_comes_from_RootNamespace_or_CorpusNamespace(string root, string? configured, string expected)
    {
        var options = new ProjectOptions().With("RootNamespace", root);
        var project = CorpusProject.Create([Election], configured is null ? options : options.With("CorpusNamespace", configured));

        Assert.Contains($"\nnamespace {expected}\n", project["Articles.g.cs"], StringComparison.Ordinal);
        Assert.Empty(project.Compile(out _));
    }

    [Fact]
    public void Types_are_internal_unless_the_project_makes_them_public()
    {
        Assert.False(CorpusProject.Create([Election]).Load().GetType("MyApp.Corpus.Article")!.IsPublic);

        var types = CorpusProject.Create([Election], new ProjectOptions().With("CorpusVisibility", "public")).Load().GetTypes();
        var visible = types.Where(type => type.IsPublic).Select(type => type.Name).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Article", "ArticleDate", "ArticleQuote", "Articles", "Attribution", "Citation", "ConcordanceLine", "DateGranularity", "DateMention", "DateModifier", "Dates",
                "Paragraph", "ParagraphKind", "PublishedFrom", "Quote", "QuoteKind", "Quotes", "SearchOptions", "Speaker", "Speakers",
            ],
            visible);
    }

    [Theory]
    [InlineData("/home/user/MyApp/seeds/a.txt", "true")]
    [InlineData("/home/user/MyApp/Seeds/deep/er/a.TXT", "true")]
    [InlineData("/home/user/shared/seeds/a.txt", "true")]
    [InlineData(@"C:\MyApp\seeds\a.txt", "true")]
    [InlineData("seeds/a.txt", "true")]
    [InlineData("/home/user/MyApp/seeds/a.md", "true")]
    [InlineData("/home/user/MyApp/seeds/deep/er/a.MD", "true")]
    [InlineData("/home/user/MyApp/seeds/README.md", "false")]
    [InlineData("/home/user/MyApp/seeds/deep/readme.md", "false")]
    [InlineData("/home/user/MyApp/seeds/MyREADME.md", "true")]
    [InlineData("/home/user/MyApp/seeds/README.txt", "true")]
    [InlineData("/home/user/MyApp/seeds/a.html", "false")]
    [InlineData("/home/user/MyApp/texts/a.md", "false")]
    [InlineData("/home/user/MyApp/texts/a.txt", "false")]
    [InlineData("/home/user/MyApp/seeds.txt", "false")]
    public void Texts_in_a_folder_named_seeds_are_seeds(string path, string isSeed) =>
        Assert.Equal(bool.Parse(isSeed), CorpusProject.Create([(path, Election.Item2)]).ArticleNames.Length == 1);

    [Theory]
    [InlineData("/home/user/MyApp/texts/a.md", "true", 1)]
    [InlineData("/home/user/MyApp/texts/a.md", "True", 1)]
    [InlineData("/home/user/MyApp/seeds/a.txt", "false", 0)]
    [InlineData("/home/user/MyApp/seeds/a.txt", "", 1)]
    public void Metadata_overrides_the_folder(string path, string metadata, int articles)
    {
        var options = new ProjectOptions().WithMetadata(path, "CorpusSeed", metadata);

        Assert.Equal(articles, CorpusProject.Create([(path, Election.Item2)], options).ArticleNames.Length);
    }

    [Fact]
    public void A_folder_named_seeds_above_the_project_does_not_make_its_files_seeds()
    {
        var options = new ProjectOptions().With("ProjectDir", "/home/seeds/MyApp/");

        Assert.Empty(CorpusProject.Create([("/home/seeds/MyApp/BannedSymbols.txt", "T:System.Random")], options).ArticleNames);
    }

    [Theory]
    [InlineData("/home/user/MyApp/seeds/2022/a.txt", "2022/a", "seeds/2022/a.txt")]
    [InlineData("/home/user/shared/seeds/a.b.txt", "a.b", "../shared/seeds/a.b.txt")]
    [InlineData(@"C:\elsewhere\seeds\x\a.txt", "x/a", "C:/elsewhere/seeds/x/a.txt")]
    public void Ids_and_paths_use_slashes_and_are_relative_if_possible(string path, string id, string relative)
    {
        var file = CorpusProject.Create([(path, Election.Item2)]).Result.GeneratedSources
            .Single(source => source.HintName.EndsWith("Election.g.cs", StringComparison.Ordinal)).SourceText.ToString();

        Assert.Contains($"id: \"{id}\",", file, StringComparison.Ordinal);
        Assert.Contains($"path: \"{relative}\",", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_generated_if_the_language_version_has_no_records() =>
        Assert.Empty(CorpusProject.Create([Election], languageVersion: LanguageVersion.CSharp8).Result.GeneratedSources);

    [Fact]
    public void A_framework_without_DateOnly_and_IsExternalInit_uses_DateTime_and_a_generated_IsExternalInit()
    {
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", "date 2022-04-07 A body, which is a sentence.")], symbols: []);

        var assembly = project.Load();

        Assert.Equal(typeof(DateTime?), assembly.GetType("MyApp.Corpus.Article")!.GetProperty("Published")!.PropertyType);
        Assert.NotNull(assembly.GetType("System.Runtime.CompilerServices.IsExternalInit"));
    }

    [Theory]
    [InlineData("\"Body\"", "NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER")]
    [InlineData("\"Body\"", "NETCOREAPP3_0_OR_GREATER")]
    [InlineData("0")]
    public void Enums_are_names_in_JSON_if_the_framework_contains_System_Text_Json(string json, params string[] symbols)
    {
        var article = CorpusProject.Create([Election], symbols: symbols).Load().GetArticles().Single();
        var paragraph = ((IEnumerable<object>)LoadedArticles.GetValue(article, "Paragraphs")!).Last();

        Assert.Equal(json, JsonSerializer.Serialize(LoadedArticles.GetValue(paragraph, "Kind")));
    }

    [Theory]
    [InlineData("namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }")]
    [InlineData("namespace System { namespace Runtime.CompilerServices { internal class IsExternalInit { } } }")]
    public void IsExternalInit_is_not_generated_if_the_project_declares_it(string code)
    {
        var project = CorpusProject.Create([Election], code: code, symbols: []);

        Assert.DoesNotContain(project.Result.GeneratedSources, source => source.HintName == "IsExternalInit.g.cs");
        Assert.Empty(project.Compile(out _));
    }
}
