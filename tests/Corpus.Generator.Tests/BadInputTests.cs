using System.Text;

namespace Corpus.Generator.Tests;

public class BadInputTests
{
    private const string Good = "Election\n\nA body, which is a sentence, of April 1999.";

    [Fact]
    public void A_project_without_seeds_gets_an_empty_corpus()
    {
        Assert.Empty(CorpusProject.Create([]).Compile(out var compilation, "CORPUS015"));

        Assert.Empty(compilation.Load().GetArticles());
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 2)]
    [InlineData(" \r\n\t", 2)]
    [InlineData("\0\u0001\uFFFD", 2)]
    public void A_seed_without_readable_text_does_not_affect_other_seeds(string? text, int articles)
    {
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/bad.txt", text), ("/home/user/MyApp/seeds/good.txt", Good)]);

        Assert.Contains("Election", project.ArticleNames);
        Assert.Equal(articles, project.Load().GetArticles().Count);
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_one_article()
    {
        (string, string?) seed = ("/home/user/MyApp/seeds/a.txt", Good + "\n\n“We are glad of it,” Anna Smith said.");
        var project = CorpusProject.Create([seed, ("/home/user/MyApp/seeds/b.txt", "Budget\n\nA body, which is a sentence."), seed]);

        Assert.Equal(["Election", "Budget"], project.ArticleNames);
        Assert.Equal(2, project.Load().GetArticles().Count);
        Assert.Contains("\n0 Anna Smith\"", project["Articles.Speakers.g.cs"], StringComparison.Ordinal);
    }

    public static TheoryData<string> HostileTexts =>
    [
        "*/ /* // #endif #error no \n#error no",
        "\"\"\" \" \\ \\\" \\u0022 {0} {{ }} $\" @\"",
        "]]> --> <!-- <script>alert(1)</script> </summary> & &amp; &lt; \n\n</summary><b>",
        "line\u2028separator\u2029paragraph\u0085next\u000Bvertical\fform\rreturn\r\nboth",
        "\0\u0001\u0007\u001B[31m\u007F\u009F",
        "\uD800 lone \uDC00 halves \uDFFF\uD83D",
        "😀 pairs 𝒳 and \u202Ereversed\u202C \u200Bzero\uFEFFwidth",
        "// \\u000A class Injected { }",
        "’’’ ''' ``` “““ \"\"\"\"\"\"\"\"\"\"",
        "date 2022-02-30\n\n\"*/\"",
        "\u007F\uFFFE\uFFFF\uE000",
        "Title \" + System.Environment.Exit(1) + \"\n\nBody, a sentence. \"); } } class Injected { static Injected() { (\"",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_compiles_and_is_preserved_exactly(string text)
    {
        foreach (var variant in (string[])[text, text + "\n\n" + text + " is a sentence.", "date 2022-04-07 " + text])
        {
            var article = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", variant)]).Load().GetArticles().Single();

            Assert.Equal(variant, LoadedArticles.GetText(article));
        }
    }

    [Theory]
    [InlineData("/home/user/MyApp/seeds/*.txt")]
    [InlineData("/home/user/MyApp/seeds/\"; class Injected { } \".txt")]
    [InlineData("/home/user/MyApp/seeds/line\nbreak\u2028#error.txt")]
    [InlineData("/home/user/MyApp/seeds/<summary>&.txt")]
    [InlineData("/home/user/MyApp/seeds/CON.txt")]
    [InlineData("/home/user/MyApp/seeds/.txt")]
    [InlineData("/home/user/MyApp/seeds/\uD800.txt")]
    [InlineData("seeds/")]
    [InlineData("")]
    public void Hostile_file_names_cannot_inject_code(string path)
    {
        var options = new ProjectOptions().WithMetadata(path, "CorpusSeed", "true").With("CorpusIdentifiers", "FileName");

        var project = CorpusProject.Create([(path, "A body, which is a sentence.")], options);

        Assert.DoesNotContain(project.Load().GetTypes(), type => type.Name == "Injected");
    }

    // Code could look different from what it is (CVE-2021-42574).
    [Fact]
    public void Generated_code_shows_every_character_that_it_has()
    {
        const string Hidden = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u200C\u200D\u200E\u200F\u061C\u00A0\u00AD\u034F\u180E\u2028\u2029\u2060"
            + "\u115F\u3164\uFFA0\uFE0F\uFEFF\uFFF9\uE000\u0007\u001B\u0085\u009F\U000E0041\U000E0100\U0001D173";
        var folder = $"/home/user/MyApp/seeds/{Hidden}/";
        var text = $"The {Hidden} talks{Hidden}on the river\n\nLAHORE: “We {Hidden} will share it,” Anna{Hidden} Sm{Hidden}ith of Kot{Hidden}li said.\n\n— Reu{Hidden}ters";

        var project = CorpusProject.Create([(folder + $"a{Hidden}.txt", text), (folder + $"b{Hidden}.txt", text)]);

        var code = project.Result.GeneratedSources.Select(source => source.HintName + source.SourceText);
        Assert.All(code, file => Assert.Equal(-1, file.AsSpan().IndexOfAny(Hidden)));
        Assert.Equal([text, text], project.Load().GetArticles().Select(LoadedArticles.GetText));
    }

    [Fact]
    public void Documentation_comments_have_the_characters_of_the_text_as_references()
    {
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", "A \u202Etitle\u200D\n\nA body \U000E0041, which is a sentence.")]);

        Assert.Contains("/// <b>A &#x202E;title&#x200D;</b>", project["Articles.ATitle.g.cs"], StringComparison.Ordinal);
        Assert.Contains("/// <para>A body &#xE0041;, which is a sentence.</para>", project["Articles.ATitle.g.cs"], StringComparison.Ordinal);
        Assert.Empty(project.Compile(out _));
    }

    [Fact]
    public void A_text_with_many_lines_or_one_long_line_compiles()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            lines.Append("line ").Append(i).Append('\n');
        }

        var texts = new[] { lines.ToString(), new string('x', 1_000_000), string.Concat(Enumerable.Repeat("“Yes,” ", 10_000)) };
        var project = CorpusProject.Create(texts.Select((text, i) => ($"/home/user/MyApp/seeds/{i}.txt", (string?)text)));

        Assert.Equal(texts, project.Load().GetArticles().Select(LoadedArticles.GetText));
    }
}
