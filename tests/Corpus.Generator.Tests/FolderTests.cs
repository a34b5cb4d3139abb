using System.Reflection;

namespace Corpus.Generator.Tests;

/// <summary>A folder of seeds is a class nested in that of the folder above.</summary>
public class FolderTests
{
    private const string Seeds = "/home/user/MyApp/seeds/";

    [Fact]
    public void An_article_is_a_property_of_the_class_of_its_folder()
    {
        var assembly = Load("talks.txt", "world/asia/talks.txt", "world/talks.txt");

        var articles = assembly.GetArticles();
        Assert.Equal(["seeds/talks.txt", "seeds/world/asia/talks.txt", "seeds/world/talks.txt"], articles.Select(article => LoadedArticles.GetValue(article, "Path")));
        Assert.Same(articles[0], GetArticle(assembly, ""));
        Assert.Same(articles[1], GetArticle(assembly, "+World+Asia"));
        Assert.Same(articles[2], GetArticle(assembly, "+World"));
    }

    [Fact]
    public void A_class_says_which_folders_it_is()
    {
        var code = CorpusProject.Create([Create("south asia/a.txt"), Create("South-Asia/b.txt"), Create("x&y/z/c.txt")])["Articles.g.cs"];

        Assert.Contains(
            """
                    /// <summary>The articles in <c>seeds/South-Asia</c>, <c>seeds/south asia</c>: a property for each.</summary>
                    public static partial class SouthAsia
                    {
                    }

                    /// <summary>The articles in <c>seeds/x&amp;y</c>: a property for each.</summary>
                    public static partial class XY
                    {
                        /// <summary>The articles in <c>seeds/x&amp;y/z</c>: a property for each.</summary>
                        public static partial class Z
                        {
                        }
                    }

            """,
            code,
            StringComparison.Ordinal);
    }

    // Folders and titles with every name that the generated code uses, at two levels.
    [Theory]
    [InlineData("Literal")]
    [InlineData("Resource")]
    public void A_folder_can_have_any_name_that_generated_code_uses(string storage)
    {
        var used = CorpusProject.CreateFromRealSeeds().Result.GeneratedSources
            .SelectMany(source => source.SyntaxTree.GetRoot().DescendantTokens())
            .Select(token => token.ValueText)
            .Where(name => name.Length is > 0 and < 40 && !name.Contains('/', StringComparison.Ordinal))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();

        var project = CorpusProject.Create(
            [.. used.SelectMany(name => new[] { Create($"{name}/{name}/{name}.txt", name), Create($"{name}/Article.txt", "Collection") })],
            new ProjectOptions().With("CorpusTextStorage", storage));

        Assert.Contains("Article_2.Article_3.Article_Article", project.ArticleNames);
        Assert.Contains("Class.Class_2.Class", project.ArticleNames);
        Assert.Empty(project.Compile(out _));
    }

    [Fact]
    public void Folders_can_be_nested_more_deeply_than_classes()
    {
        var folders = string.Concat(Enumerable.Repeat("a/", 1_000));
        var assembly = Load($"{folders}x.txt", $"{folders}a/x.txt");

        Assert.Equal(2, assembly.GetArticles().Count);
        Assert.Equal(16, assembly.GetTypes().Count(type => type.DeclaringType is not null && type.Name.StartsWith('A') && type.IsAbstract && type.IsNestedPublic));
    }

    [Fact]
    public void A_speaker_refers_to_articles_in_folders()
    {
        var project = CorpusProject.Create([(Seeds + "world/talks.txt", "Talks begin\n\n“We will share the water,” Anna Smith said.")]);

        Assert.Contains("<see cref=\"Articles.World.TalksBegin\"/> (once)", project["Speakers.g.cs"], StringComparison.Ordinal);
        Assert.Empty(project.Compile(out _));
    }

    private static Assembly Load(params string[] paths) => CorpusProject.Create(paths.Select(path => Create(path))).Load();

    private static (string Path, string? Text) Create(string path, string title = "Talks begin") => (Seeds + path, title + "\n\nA text of its own, in " + path);

    private static object? GetArticle(Assembly assembly, string classes) =>
        assembly.GetType("MyApp.Corpus.Articles" + classes)!.GetProperty("TalksBegin")!.GetValue(null);
}
