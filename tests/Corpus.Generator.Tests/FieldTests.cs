using System.Collections;
using System.Reflection;
using System.Text.Json;
using Corpus.Text.Names;

namespace Corpus.Generator.Tests;

/// <summary>Properties of <c>Article</c> for the front matter and for the fields that a project declares.</summary>
public class FieldTests
{
    private const string Path = "/home/user/MyApp/seeds/a.md";
    private const string Declared = "section,string,true|first-seen,date,|pages,int,|score,Double,TRUE|class,bool,|topics,string[],true|title,,true";

    [Fact]
    public void A_field_becomes_a_typed_property()
    {
        var article = Read("---\nsection: \"W \\\"*/\\\" \\t\\\\n\"\nFirst-Seen: 2022-04-01T10:00Z\npages: -12\nscore: 1.5e3\nclass: True\ntopics: [x, \"a\\nb\", ~]\n---\nThe talks begin.");

        Assert.Equal("W \"*/\" \t\\n", Get(article, "Section"));
        Assert.Equal(new DateOnly(2022, 4, 1), Get(article, "FirstSeen"));
        Assert.Equal(-12, Get(article, "Pages"));
        Assert.Equal(1500.0, Get(article, "Score"));
        Assert.Equal(true, Get(article, "Class"));
        Assert.Equal(["x", "a\nb"], ((IEnumerable)Get(article, "Topics")!).Cast<string>());
        Assert.Null(article.GetType().GetProperty("Title_"));
    }

    [Theory]
    [InlineData("The talks begin.")]
    [InlineData("---\nfirst-seen: 2022-04-01 in Moscow\npages: 1,000\nscore: NaN\nclass: yes\ntopics: x\nsection: [a]\n---\nThe talks begin.")]
    [InlineData("---\nfirst-seen: 2022-02-30\npages: 3000000000\nscore: 1e999\nclass:\ntopics: {a: b}\nsection: ~\n---\nThe talks begin.")]
    public void A_value_that_is_missing_or_of_another_type_is_absent(string text)
    {
        var article = Read(text);

        Assert.Equal("", Get(article, "Section"));
        Assert.Null(Get(article, "FirstSeen"));
        Assert.Null(Get(article, "Pages"));
        Assert.Equal(0.0, Get(article, "Score"));
        Assert.Null(Get(article, "Class"));
        Assert.Empty((IEnumerable)Get(article, "Topics")!);
    }

    [Fact]
    public void Required_fields_are_not_nullable()
    {
        var type = Read("The talks begin.").GetType();
        var nullability = new NullabilityInfoContext();

        Assert.Equal(
            ["Class?", "FirstSeen?", "Pages?", "Score", "Section", "Topics"],
            new[] { "Class", "FirstSeen", "Pages", "Score", "Section", "Topics" }
                .Select(name => name + (nullability.Create(type.GetProperty(name)!).ReadState == NullabilityState.Nullable ? "?" : "")));
    }

    [Fact]
    public void Articles_with_fields_are_equal_by_value_and_survive_JSON()
    {
        var article = Read("---\nsection: world\ntopics: [x]\nscore: 2\nurl: http://a.b\n---\nThe talks begin.");
        var copy = JsonSerializer.Deserialize(JsonSerializer.Serialize(article), article.GetType())!;

        Assert.Equal(article, copy);
        foreach (var (name, value) in new (string, object)[] { ("Section", "other"), ("Topics", new[] { "y" }), ("Score", 3.0), ("Pages", 1) })
        {
            var other = article.GetType().GetMethod("<Clone>$")!.Invoke(article, null)!;
            other.GetType().GetProperty(name)!.SetValue(other, value);
            Assert.NotEqual(article, other);
        }
    }

    [Fact]
    public void Every_member_of_an_article_is_a_reserved_name()
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var members = typeof(FiveSeeds.Article).GetMembers(All)
            .Select(member => member.Name.Split('`')[0])
            .Where(name => char.IsLetter(name[0]) && !name.Contains('_', StringComparison.Ordinal));

        Assert.Empty(members.Except(ReservedNames.InArticle));
    }

    [Theory]
    [InlineData("text,string,")]
    [InlineData("to-string,string,")]
    [InlineData("***,string,")]
    [InlineData("section,strng,|section,int,maybe|first-seen,int,|firstSeen,int,")]
    [InlineData("class,string,true|9,int,|é,bool,|日付,date,|ключ,string,|<c>,string,|\",string,|a\\b,string,|equals,int,")]
    [InlineData(",,|,|||")]
    public void Any_declaration_compiles(string fields) =>
        Create("---\nclass: a\n9: 8\né: true\n日付: 2022-04-07\nключ: ключ\n<c>: x\na\\b: y\n---\nThe talks begin.", fields).Load();

    [Fact]
    public void Records_of_another_assembly_have_the_fields_that_their_project_declares()
    {
        var news = CorpusProject.Create(
            [("/home/user/News/seeds/a.md", "---\nsection: world\n---\nThe talks begin.")],
            new ProjectOptions().With("RootNamespace", "News").With("CorpusVisibility", "public").With("_CorpusFields", "section,,"),
            assembly: "News");
        Assert.Empty(news.Compile(out var newsCompilation));
        var app = CorpusProject.Create(
            [(Path, "---\nsection: local\n---\nThe fair begins.")],
            new ProjectOptions().With("CorpusModel", "News.Corpus"),
            "internal static class Program { public static string Print() => MyApp.Corpus.Articles.Find(\"a\")!.Section + News.Corpus.Articles.Find(\"a\")!.Section; }",
            references: newsCompilation.ToMetadataReference());

        Assert.Empty(app.Compile(out _));
        Assert.DoesNotContain(app.Result.GeneratedSources, source => source.HintName == "Article.Fields.g.cs");
    }

    private static object? Get(object article, string property) => article.GetType().GetProperty(property)!.GetValue(article);

    private static object Read(string text) => Create(text, Declared).Load().GetArticles().Single();

    private static CorpusProject Create(string text, string fields) => CorpusProject.Create([(Path, text)], new ProjectOptions().With("_CorpusFields", fields));
}
